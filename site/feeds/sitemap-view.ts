import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import type { StoryCard } from '../edition/edition-reader.ts';

export interface SitemapIndexView {
  /** Each sitemap, and when anything in it last changed. */
  maps: readonly { address: string; changed?: string | undefined }[];
}

/** Either pages that list (`addresses`), or the stories of a month. */
export interface SitemapView {
  addresses: readonly string[];
  entries: readonly { card: StoryCard; siblings: readonly StoryCard[] }[];
  /** Pictures and films of the stories. */
  media: readonly MediaDocument[];
}

/** The stories of today and yesterday. */
export interface NewsSitemapView {
  language: LanguageCode;
  settings: SettingsDocument;
  cards: readonly StoryCard[];
}
