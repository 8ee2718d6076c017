import type { DocumentOf, TermDocument, TermKind } from '#contract/document.ts';
import type { InterfaceDocument } from '#contract/interface/texts.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { SearchAliasesDocument } from '#contract/search-aliases.ts';
import type { HomeDocument, SettingsDocument } from '#contract/settings.ts';
import type { StoryDocument, StoryFormat } from '#contract/story.ts';

import type { Author } from './author.ts';

/**
 * What of a month (yyyy-mm) devices that kept it have to let go or to fetch anew. An entry is `<what>.<when>`: `what` for
 * pages is the first twelve hex digits of the SHA-256 of their address, for files the sixteen of their public name; `when`
 * is another one each time.
 */
export interface Recalls {
  month: string;
  /** Another one whenever anything below is. */
  stamp: string;
  /** Pages that were withdrawn. */
  withdrawn: readonly string[];
  /** Pages of texts that were corrected or changed otherwise, by their last change; of more than a thousand the newest. */
  changed: readonly string[];
  /** Files that are public no more. */
  files: readonly string[];
}

/** A story without its body and recordings: all that lists, cards, feeds' heads and links need. */
export type StoryCard = Omit<StoryDocument, 'body' | 'recordings' | 'kind'> & {
  /** SHA-256 hex of the whole document, body included. */
  hash: string;
  /** Ids of all media that body and recordings show, in reading order: the page shows their captions and licences. */
  bodyMedia: readonly string[];
};

/** What is left of a withdrawn story for the lists that it stood in. */
export type WithdrawnCard = Pick<
  StoryDocument,
  'id' | 'language' | 'slug' | 'format' | 'section' | 'topics' | 'unit' | 'place' | 'movements' | 'exemplars'
> & {
  /** When it was withdrawn, ISO time in UTC. */
  at: string;
};

/** A list of stories in one language: all, of one term, of one format, or of one format in one section. */
export interface StoryList {
  language: LanguageCode;
  term?: { kind: TermKind; id: string };
  format?: StoryFormat;
}

/**
 * The live edition as pages see it. Every verb is a pure question; lists are newest first (publishedAt, then id).
 * Objects that it returns are frozen and stay the same object until they change, so that keys can be cached by object.
 */
export interface EditionReader {
  settings: SettingsDocument;
  home: HomeDocument;
  /** Spellings that a search takes for one another; the built-in ones until the newsroom has published its own. */
  searchAliases: SearchAliasesDocument;
  /** The day that it is, yyyy-mm-dd, as the publisher tells the edition: an incremental and a full render of one day agree. */
  today: string | undefined;
  /** Languages that the deployment offers, Vietnamese first. */
  languages: readonly LanguageCode[];
  /** Interface texts that a language's desk wrote. */
  texts(language: LanguageCode): InterfaceDocument | undefined;
  /** Newest cards of a list, at most `limit`. */
  newest(list: StoryList, limit: number): readonly StoryCard[];
  /** Cards published today and yesterday, by the day that the publisher tells; at most a thousand. */
  recent(language: LanguageCode): readonly StoryCard[];
  /** Cards of one month (yyyy-mm) of a list. */
  month(list: StoryList, month: string): readonly StoryCard[];
  /** Months that have stories, newest first. */
  months(list: StoryList): readonly string[];
  /** Volumes in which older stories of a list are bound, newest first; none as long as its feed shows them all. */
  volumes(list: StoryList): readonly string[];
  /** Cards of one volume, newest first. */
  volume(list: StoryList, name: string): readonly StoryCard[];
  has(list: StoryList): boolean;
  card(id: string): StoryCard | undefined;
  /** The live story at a slug. */
  cardBySlug(language: LanguageCode, slug: string): StoryCard | undefined;
  /** Every sibling of a card's story, the same text in other languages, itself included, in the order of the settings. */
  siblings(card: StoryCard): readonly StoryCard[];
  /** Whole story, body included: read from disk. Only for drawing, never for planning. */
  story(id: string): StoryDocument;
  term<K extends TermKind>(kind: K, id: string): DocumentOf<K> | undefined;
  termBySlug<K extends TermKind>(kind: K, slug: string): DocumentOf<K> | undefined;
  /** All terms of a kind, by `order` where there is one, then by Vietnamese collation of the name. */
  terms<K extends TermKind>(kind: K): readonly DocumentOf<K>[];
  /** Units or places directly below one; undefined for the roots. */
  children<K extends 'unit' | 'place'>(kind: K, parent: string | undefined): readonly DocumentOf<K>[];
  /** Exemplars of a topic, unit, place, movement or type of model; that meet a criteria set; whose way an exemplar took over. */
  exemplarsOf(term: { kind: Exclude<TermKind, 'section'>; id: string }): readonly DocumentOf<'exemplar'>[];
  /**
   * At most six exemplars like one of that id: those of its commune, then those that share a topic with it in its province,
   * then those that share one anywhere, then others of its province. Who comes or goes changes the answers for a few others only.
   */
  neighbours(id: string): readonly DocumentOf<'exemplar'>[];
  /** Live stories of a language that were corrected, the latest correction first; at most a hundred. */
  corrected(language: LanguageCode): readonly StoryCard[];
  /** Whoever wrote live stories of a language, in the order of their addresses. */
  authors(language: LanguageCode): readonly Author[];
  /** The newest stories of an author in a language, at most a hundred. */
  byAuthor(language: LanguageCode, slug: string): readonly StoryCard[];
  /** Shortlists on which the public is or was asked, those that close last first. */
  reviews(): readonly DocumentOf<'review'>[];
  media(id: string): MediaDocument | undefined;
  /** Withdrawn stories and exemplars, whose addresses show a notice. */
  withdrawn(): readonly { address: string; language: LanguageCode; at: string }[];
  /**
   * Stories of a list that were withdrawn within the last thirty days, the latest first. What day it is the publisher
   * tells the edition, so that an incremental and a full render of one day agree.
   */
  withdrawnFrom(list: StoryList): readonly WithdrawnCard[];
  /** What readers' devices are called to let go or fetch anew, by month, the oldest first. */
  recalled(): readonly Recalls[];
  /** Old address → address now, for renamed stories and terms. */
  moved(): ReadonlyMap<string, string>;
}

export type { TermDocument };
