import type { StoryCard } from '../edition/edition-reader.ts';
import type { MediaDocument } from '#contract/media.ts';

export interface SitemapIndexView {
  addresses: readonly string[];
}

/** Either pages that list (`addresses`), or the stories of a month. */
export interface SitemapView {
  addresses: readonly string[];
  entries: readonly { card: StoryCard; siblings: readonly StoryCard[] }[];
  pictures: readonly MediaDocument[];
}
