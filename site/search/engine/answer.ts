import type { LanguageCode } from '#contract/languages.ts';
import type { Card, FacetName, RecordKind } from '../format/card.ts';

/** Values chosen of each facet: of one facet any of them, of several facets all. Values are slugs or codes. */
export type Choice = Partial<Record<FacetName, readonly string[]>>;

/** What a reader asks. */
export interface Question {
  /** As typed, or a part of it while it is being typed; any text of any length. */
  text: string;
  /** The reader's language, searched first. */
  language: LanguageCode;
  choice: Choice;
  sort: 'relevance' | 'date';
  /** True while the last word is still being typed: it then stands for every word that begins so. */
  isTyping?: boolean;
}

/** Something found; what it says is on its card. */
export interface Hit {
  language: LanguageCode;
  /** Folder of the files that hold it. */
  base: string;
  ordinal: number;
  kind: RecordKind;
}

/** Another way to ask, or the way in which was asked in fact. */
export interface Suggestion {
  text: string;
  /** Telex or VNI left in the text; a common misspelling; another spelling or name of the same. */
  reason: 'typing' | 'spelling' | 'alias';
  /** True when the hits are those of `text`, since what was typed found nothing. */
  isApplied: boolean;
}

/** What was found. Data alone: it may be sent from a worker. */
export interface Answer {
  /** Tells the session's answers apart. */
  id: number;
  /** Page of the place, unit, person, section, topic or movement that the question names. It is the first of `hits`, too. */
  best?: Hit;
  /** All, in their order. */
  hits: Hit[];
  /** How many of `hits` are of each kind. */
  kinds: Partial<Record<RecordKind, number>>;
  /** Words left out, as typed, since nothing has them all. */
  omitted: string[];
  suggestion?: Suggestion;
  /** Without a network only the pages that the reader kept or read were searched. */
  from?: 'kept';
}

/** What another language has for the same question. */
export interface OtherAnswer {
  language: LanguageCode;
  /** Absent when something of it did not arrive. */
  answer?: Answer;
}

/** A piece of text, and whether it is what was asked for. */
export interface Part {
  text: string;
  isMatch: boolean;
}

/** A hit as a reader sees it. */
export interface ShownHit {
  hit: Hit;
  card: Card;
  title: Part[];
  /** Published text that matched; the summary when only a name did. */
  excerpt: Part[];
  /** The second of the recording or film at which the excerpt is said. */
  at?: number;
  /** Words of the question that it lacks. */
  missing: string[];
}

/** How many hits each value would leave, under what is chosen of the other facets. A chosen value is always there. */
export type FacetCounts = Partial<
  Record<FacetName, { value: string; name: string; count: number; parent?: string }[]>
>;
