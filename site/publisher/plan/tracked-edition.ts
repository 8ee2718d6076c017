import type { DocumentOf, TermKind } from '#contract/document.ts';
import type { EditionReader, StoryCard, StoryList, WithdrawnCard } from '../../edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { StoryDocument } from '#contract/story.ts';
import { nameList, type QuestionName } from './question.ts';
import type { QuestionBook } from './question-book.ts';

/** The edition as a view sees it while its questions are being written down. */
export class TrackedEdition implements EditionReader {
  readonly #edition: EditionReader;
  readonly #book: QuestionBook;
  /** Numbers of the questions that are being followed. */
  #asked = new Set<number>();

  constructor(edition: EditionReader, book: QuestionBook) {
    this.#edition = edition;
    this.#book = book;
  }

  /** What is made, and the numbers of the questions that it asked, each once; what it follows on its own apart. */
  follow<T>(make: () => T): [made: T, asked: number[]] {
    const outer = this.#asked;
    this.#asked = new Set();
    try {
      const made = make();
      return [made, [...this.#asked]];
    } finally {
      this.#asked = outer;
    }
  }

  get settings(): EditionReader['settings'] {
    return this.#ask(['settings', '']) as EditionReader['settings'];
  }

  get home(): EditionReader['home'] {
    return this.#ask(['home', '']) as EditionReader['home'];
  }

  get searchAliases(): EditionReader['searchAliases'] {
    return this.#ask(['searchAliases', '']) as EditionReader['searchAliases'];
  }

  get today(): string | undefined {
    return this.#ask(['today', '']) as string | undefined;
  }

  get languages(): readonly LanguageCode[] {
    return this.#ask(['languages', '']) as readonly LanguageCode[];
  }

  texts(language: LanguageCode): ReturnType<EditionReader['texts']> {
    return this.#ask(['texts', language]) as ReturnType<EditionReader['texts']>;
  }

  newest(list: StoryList, limit: number): readonly StoryCard[] {
    return this.#ask(nameList(`newest:${limit}`, list)) as readonly StoryCard[];
  }

  recent(language: LanguageCode): readonly StoryCard[] {
    return this.#ask(['recent', language]) as readonly StoryCard[];
  }

  month(list: StoryList, month: string): readonly StoryCard[] {
    return this.#ask(nameList(`month:${month}`, list)) as readonly StoryCard[];
  }

  months(list: StoryList): readonly string[] {
    return this.#ask(nameList('months', list)) as readonly string[];
  }

  volumes(list: StoryList): readonly string[] {
    return this.#ask(nameList('volumes', list)) as readonly string[];
  }

  volume(list: StoryList, name: string): readonly StoryCard[] {
    return this.#ask(nameList(`volume:${name}`, list)) as readonly StoryCard[];
  }

  has(list: StoryList): boolean {
    return this.#ask(nameList('has', list)) as boolean;
  }

  card(id: string): StoryCard | undefined {
    return this.#ask(['card', id]) as StoryCard | undefined;
  }

  cardBySlug(language: LanguageCode, slug: string): StoryCard | undefined {
    return this.#ask([`slug ${language}`, slug]) as StoryCard | undefined;
  }

  siblings(card: StoryCard): readonly StoryCard[] {
    return this.#ask(['siblings', card.translationOf ?? card.id]) as readonly StoryCard[];
  }

  story(id: string): StoryDocument {
    throw new Error(
      `A view asked for the body of story ‘${id}’. Bodies are for drawing; a view holds its card.`,
    );
  }

  term<K extends TermKind>(kind: K, id: string): DocumentOf<K> | undefined {
    return this.#ask([`term ${kind}`, id]) as DocumentOf<K> | undefined;
  }

  termBySlug<K extends TermKind>(kind: K, slug: string): DocumentOf<K> | undefined {
    return this.#ask([`termSlug ${kind}`, slug]) as DocumentOf<K> | undefined;
  }

  terms<K extends TermKind>(kind: K): readonly DocumentOf<K>[] {
    return this.#ask(['terms', kind]) as readonly DocumentOf<K>[];
  }

  children<K extends 'unit' | 'place'>(kind: K, parent: string | undefined): readonly DocumentOf<K>[] {
    return this.#ask([`children ${kind}`, parent ?? '']) as readonly DocumentOf<K>[];
  }

  exemplarsOf(term: Parameters<EditionReader['exemplarsOf']>[0]): readonly DocumentOf<'exemplar'>[] {
    return this.#ask([`exemplars ${term.kind}`, term.id]) as readonly DocumentOf<'exemplar'>[];
  }

  neighbours(id: string): readonly DocumentOf<'exemplar'>[] {
    return this.#ask(['neighbours', id]) as readonly DocumentOf<'exemplar'>[];
  }

  corrected(language: LanguageCode): readonly StoryCard[] {
    return this.#ask(['corrected', language]) as readonly StoryCard[];
  }

  authors(language: LanguageCode): ReturnType<EditionReader['authors']> {
    return this.#ask(['authors', language]) as ReturnType<EditionReader['authors']>;
  }

  byAuthor(language: LanguageCode, slug: string): readonly StoryCard[] {
    return this.#ask([`byAuthor ${language}`, slug]) as readonly StoryCard[];
  }

  reviews(): readonly DocumentOf<'review'>[] {
    return this.#ask(['reviews', '']) as readonly DocumentOf<'review'>[];
  }

  media(id: string): ReturnType<EditionReader['media']> {
    return this.#ask(['media', id]) as ReturnType<EditionReader['media']>;
  }

  withdrawn(): ReturnType<EditionReader['withdrawn']> {
    return this.#ask(['withdrawn', '']) as ReturnType<EditionReader['withdrawn']>;
  }

  withdrawnFrom(list: StoryList): readonly WithdrawnCard[] {
    return this.#ask(nameList('withdrawn', list)) as readonly WithdrawnCard[];
  }

  recalled(): ReturnType<EditionReader['recalled']> {
    return this.#ask(['recalled', '']) as ReturnType<EditionReader['recalled']>;
  }

  moved(): ReadonlyMap<string, string> {
    return this.#ask(['moved', '']) as ReadonlyMap<string, string>;
  }

  /** The book keeps answers of all verbs, so each verb says what its own are. */
  #ask(name: QuestionName): unknown {
    return this.#book.ask(this.#edition, name, this.#asked);
  }
}
