import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import type { StoryCard } from '../edition/edition-reader.ts';

export interface SitemapIndexView {
  /** Each sitemap, and when anything in it last changed. */
  maps: readonly { address: string; changed?: string | undefined }[];
}

/** A page in a language. */
export interface PageVersion {
  language: LanguageCode;
  address: string;
}

/** Either pages that list, each with its versions in all languages, or the stories of a month. */
export interface SitemapView {
  pages: readonly { address: string; versions: readonly PageVersion[] }[];
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
