import type { TermDocument } from '#contract/document.ts';
import type { StoryCard, WithdrawnCard } from '../edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';

/** What the feed of a list says. */
export interface FeedView {
  language: LanguageCode;
  settings: SettingsDocument;
  logo: MediaDocument | undefined;
  address: string;
  /** Address of the page that lists the same. */
  list: string;
  /** What the list is of; empty: everything in the language. */
  title: string;
  cards: readonly StoryCard[];
  /** Sections and topics that are the categories of the cards. */
  terms: readonly TermDocument[];
  media: readonly MediaDocument[];
  /** Texts withdrawn within the last thirty days. */
  withdrawn: readonly WithdrawnItem[];
}

/** What a feed says of a withdrawn text; `address` is its notice, unless something else stands there now. */
export interface WithdrawnItem {
  card: WithdrawnCard;
  title: string;
  text: string;
  address?: string;
}
