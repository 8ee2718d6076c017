import type { Correction } from '#contract/correction.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MachineSource } from '#contract/machine-made.ts';
import type { MediaType } from '#contract/media.ts';
import type { FeedLicence } from './feed-head.ts';

/** A text as feeds of every format tell it: addresses are whole, times have their offset. */
export interface FeedItem {
  /** urn:uuid of the text, the same in every format and for ever. */
  urn: string;
  url: string;
  language: LanguageCode;
  title: string;
  summary: string;
  /** The whole text, what was corrected before it. */
  html: string;
  published: string;
  updated: string;
  /** Whoever wrote it; where nobody is named, the newsroom. */
  authors: readonly string[];
  /** Others who took part. */
  contributors: readonly string[];
  categories: readonly FeedCategory[];
  translations: readonly { language: LanguageCode; url: string }[];
  /** urn of the text that this one translates. */
  translationOf: string | undefined;
  /** Its picture first, then those of the text. */
  pictures: readonly FeedMedia[];
  /** Its recording or film first, then readings of the whole text, then what stands in the text. */
  recordings: readonly FeedMedia[];
  licence: FeedLicence;
  /** Whom to name where the text is published again. */
  creditLine: string;
  place: { code: string; name: string } | undefined;
  corrections: readonly Correction[];
  /** Codes of IPTC by which the text was made by a machine, and its label. */
  machineMade: MachineSource | undefined;
  /** Said of a text that was invented for demonstration. */
  sample: string | undefined;
}

export interface FeedCategory {
  name: string;
  /** Language of the name, where it is not the text's own. */
  language: LanguageCode | undefined;
  term: string;
  /** Page of the category, which tells it from all others. */
  url: string;
  /** Page of all categories of its kind. */
  scheme: string;
}

/** A file that a feed offers. */
export interface FeedMedia {
  type: MediaType;
  url: string;
  mimeType: string;
  /** Of the very file; unknown of pictures, which are made in several sizes. */
  bytes: number | undefined;
  width: number | undefined;
  height: number | undefined;
  /** Whole seconds. */
  seconds: number | undefined;
  /** Of what is spoken. */
  language: LanguageCode | undefined;
  /** What is to be seen or heard. */
  description: string;
  credit: string;
  machineMade: MachineSource | undefined;
  /** Undefined: as the text. */
  licence: { name: string; url: string | undefined } | undefined;
  thumbnail: Pick<FeedMedia, 'url' | 'width' | 'height'> | undefined;
  /** Page for frames on which it plays. */
  player: string | undefined;
  transcript: string | undefined;
  captions: readonly { language: LanguageCode; url: string }[];
}

/** What is left of a withdrawn text. */
export interface FeedNotice {
  urn: string;
  /** Page that says so. */
  url: string | undefined;
  at: string;
  title: string;
  text: string;
}
