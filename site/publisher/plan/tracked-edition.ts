import type { DocumentOf, TermKind } from '#contract/document.ts';
import type { EditionReader, StoryCard, StoryList, WithdrawnCard } from '#contract/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { StoryDocument } from '#contract/story.ts';
import type { QuestionBook, QuestionName } from './question-book.ts';

/** The edition as one view sees it while its questions are being written down in `asked`. */
export class TrackedEdition implements EditionReader {
  readonly #edition: EditionReader;
  readonly #book: QuestionBook;
  /** Numbers of the questions asked so far. */
  readonly asked = new Set<number>();

  constructor(edition: EditionReader, book: QuestionBook) {
    this.#edition = edition;
    this.#book = book;
  }

  get settings(): EditionReader['settings'] {
    return this.#ask(['settings', ''], (edition) => edition.settings);
  }

  get home(): EditionReader['home'] {
    return this.#ask(['home', ''], (edition) => edition.home);
  }

  get languages(): readonly LanguageCode[] {
    return this.#ask(['languages', ''], (edition) => edition.languages);
  }

  texts(language: LanguageCode): ReturnType<EditionReader['texts']> {
    return this.#ask(['texts', language], (edition) => edition.texts(language));
  }

  newest(list: StoryList, limit: number): readonly StoryCard[] {
    return this.#ask(nameList(`newest ${limit}`, list), (edition) => edition.newest(list, limit));
  }

  month(list: StoryList, month: string): readonly StoryCard[] {
    return this.#ask(nameList(month, list), (edition) => edition.month(list, month));
  }

  months(list: StoryList): readonly string[] {
    return this.#ask(nameList('months', list), (edition) => edition.months(list));
  }

  has(list: StoryList): boolean {
    return this.#ask(nameList('has', list), (edition) => edition.has(list));
  }

  card(id: string): StoryCard | undefined {
    return this.#ask(['card', id], (edition) => edition.card(id));
  }

  cardBySlug(language: LanguageCode, slug: string): StoryCard | undefined {
    return this.#ask([`slug ${language}`, slug], (edition) => edition.cardBySlug(language, slug));
  }

  /** The answer hangs on the group alone, so the question is asked by the original's id. */
  versions(card: StoryCard): readonly StoryCard[] {
    const group = { id: card.id, translationOf: card.translationOf } as StoryCard;
    return this.#ask(['versions', card.translationOf ?? card.id], (edition) => edition.versions(group));
  }

  story(id: string): StoryDocument {
    throw new Error(
      `A view asked for the body of story ‘${id}’. Bodies are for drawing; a view holds its card.`,
    );
  }

  term<K extends TermKind>(kind: K, id: string): DocumentOf<K> | undefined {
    return this.#ask([kind, id], (edition) => edition.term(kind, id));
  }

  termBySlug<K extends TermKind>(kind: K, slug: string): DocumentOf<K> | undefined {
    return this.#ask([`slug ${kind}`, slug], (edition) => edition.termBySlug(kind, slug));
  }

  terms<K extends TermKind>(kind: K): readonly DocumentOf<K>[] {
    return this.#ask(['terms', kind], (edition) => edition.terms(kind));
  }

  children<K extends 'unit' | 'place'>(kind: K, parent: string | undefined): readonly DocumentOf<K>[] {
    return this.#ask([`children ${kind}`, parent ?? ''], (edition) => edition.children(kind, parent));
  }

  exemplarsOf(term: Parameters<EditionReader['exemplarsOf']>[0]): readonly DocumentOf<'exemplar'>[] {
    return this.#ask([`exemplars ${term.kind}`, term.id], (edition) => edition.exemplarsOf(term));
  }

  media(id: string): ReturnType<EditionReader['media']> {
    return this.#ask(['media', id], (edition) => edition.media(id));
  }

  withdrawn(): ReturnType<EditionReader['withdrawn']> {
    return this.#ask(['withdrawn', ''], (edition) => edition.withdrawn());
  }

  withdrawnFrom(list: StoryList): readonly WithdrawnCard[] {
    return this.#ask(nameList('withdrawn', list), (edition) => edition.withdrawnFrom(list));
  }

  moved(): ReadonlyMap<string, string> {
    return this.#ask(['moved', ''], (edition) => edition.moved());
  }

  #ask<T>(name: QuestionName, ask: (edition: EditionReader) => T): T {
    return this.#book.ask(this.#edition, name, ask, this.asked);
  }
}

function nameList(verb: string, { language, term, format: only }: StoryList): QuestionName {
  const format = only ?? '';
  return term
    ? [`${verb} ${language} ${term.kind} ${format}`, term.id]
    : [`${verb} ${language}  ${format}`, ''];
}
