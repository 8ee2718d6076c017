import type { FeedFormat } from '#contract/address.ts';
import type { TermKind } from '#contract/document.ts';
import type { Localized } from '#contract/identity.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import type { CorrectionWords } from '../i18n/correction-words.ts';
import type { MachineWords } from '../i18n/machine-label.ts';
import type { StoryCard, WithdrawnCard } from '../edition/edition-reader.ts';

/** How many texts a feed shows; volumes hold what is older. */
export const feedSize = 50;

/** What the feed of a list says, in every format. */
export interface FeedView {
  format: FeedFormat;
  language: LanguageCode;
  settings: SettingsDocument;
  logo: MediaDocument | undefined;
  address: string;
  /** Address of the page that lists the same. */
  list: string;
  /** What the list is of; empty: everything in the language. */
  title: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
  /** Texts withdrawn within the last thirty days. */
  withdrawn: readonly WithdrawnItem[];
  words: FeedWords;
  /** Address of the volume with what is older; RFC 5005. */
  older?: string;
  /** This is a volume of an archive itself; RFC 5005. */
  isVolume?: true;
}

/** Words of the interface that items are written with. */
export interface FeedWords extends CorrectionWords {
  corrections: string;
  machineMade: MachineWords;
  /** Said of a text that was invented for demonstration. */
  sample: string;
}

/** A text with what its item says besides its own words. */
export interface FeedEntry {
  card: StoryCard;
  /** What the text belongs to: topics first, then section, movements, unit and place. */
  terms: readonly ShownTerm[];
  media: readonly MediaDocument[];
  /** The same text in other languages. */
  translations: readonly { language: LanguageCode; address: string }[];
}

/** What of a term stands in feeds: a change of anything else leaves them as they are. */
export interface ShownTerm {
  kind: TermKind;
  slug: string;
  name: Localized;
  /** Of places: code of the General Statistics Office. */
  code?: string;
}

/** What a feed says of a withdrawn text; `address` is its notice, unless something else stands there now. */
export interface WithdrawnItem {
  card: WithdrawnCard;
  title: string;
  text: string;
  address?: string;
}
