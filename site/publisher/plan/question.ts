import type { TermKind } from '#contract/document.ts';
import type { EditionReader, StoryCard, StoryList } from '../../edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';

/**
 * A question that views ask of the edition, as data: the verb with its small arguments, and what it is asked about, a
 * document's id wherever there is one.
 */
export type QuestionName = readonly [verb: string, subject: string];

export type Asker = (edition: EditionReader, subject: string) => unknown;

type ListQuery =
  'months' | 'volumes' | 'has' | 'withdrawn' | `newest:${number}` | `month:${string}` | `volume:${string}`;

/** Name of a question about a list. @example nameList('has', { language: 'vi' }) // ['list has vi - -', ''] */
export function nameList(query: ListQuery, { language, term, format }: StoryList): QuestionName {
  return [`list ${query} ${language} ${term?.kind ?? '-'} ${format ?? '-'}`, term?.id ?? ''];
}

/** What lists of one language, kind of term and format have in common; undefined for other verbs. */
export function getFamily(verb: string): string | undefined {
  const [head, query, ...family] = verb.split(' ');
  return head === 'list' && query !== 'withdrawn' ? family.join(' ') : undefined;
}

/** The same of a list's key (`keyOfList`), with the id of its term. */
export function splitListKey(key: string): { family: string; subject: string } {
  const [language = '', term = '', format = ''] = key.split(' ');
  const [kind = '', subject = ''] = term.split('/');
  return { family: `${language} ${kind || '-'} ${format || '-'}`, subject };
}

/** Asks a question by its name. @throws when there is no such verb */
export function makeAsker(verb: string): Asker {
  const [head = '', ...rest] = verb.split(' ');
  if (head === 'list') return makeListAsker(rest);
  const kind = rest[0] as TermKind;
  const askers: Record<string, Asker> = {
    settings: (edition) => edition.settings,
    home: (edition) => edition.home,
    searchAliases: (edition) => edition.searchAliases,
    today: (edition) => edition.today,
    languages: (edition) => edition.languages,
    texts: (edition, subject) => edition.texts(subject as LanguageCode),
    card: (edition, id) => edition.card(id),
    // The answer hangs on the group alone, which is named by the original's id.
    siblings: (edition, id) => edition.siblings({ id } as StoryCard),
    corrected: (edition, language) => edition.corrected(language as LanguageCode),
    authors: (edition, language) => edition.authors(language as LanguageCode),
    byAuthor: (edition, slug) => edition.byAuthor(rest[0] as LanguageCode, slug),
    recent: (edition, language) => edition.recent(language as LanguageCode),
    reviews: (edition) => edition.reviews(),
    media: (edition, id) => edition.media(id),
    slug: (edition, slug) => edition.cardBySlug(rest[0] as LanguageCode, slug),
    term: (edition, id) => edition.term(kind, id),
    termSlug: (edition, slug) => edition.termBySlug(kind, slug),
    terms: (edition, subject) => edition.terms(subject as TermKind),
    children: (edition, parent) => edition.children(kind as 'unit', parent || undefined),
    exemplars: (edition, id) => edition.exemplarsOf({ kind: kind as 'unit', id }),
    neighbours: (edition, id) => edition.neighbours(id),
    withdrawn: (edition) => edition.withdrawn(),
    recalled: (edition) => edition.recalled(),
    moved: (edition) => edition.moved(),
  };
  const asker = askers[head];
  if (!asker) throw new Error(`There is no question ‘${verb}’.`);
  return asker;
}

function makeListAsker([query = '', language, kind, format]: readonly string[]): Asker {
  const [verb, argument = ''] = query.split(':');
  const head = {
    language: language as LanguageCode,
    ...(format === '-' ? {} : { format: format as NonNullable<StoryList['format']> }),
  };
  const listOf = (id: string): StoryList =>
    kind === '-' ? head : { ...head, term: { kind: kind as TermKind, id } };
  const askers: Record<string, Asker> = {
    newest: (edition, id) => edition.newest(listOf(id), Number(argument)),
    month: (edition, id) => edition.month(listOf(id), argument),
    months: (edition, id) => edition.months(listOf(id)),
    volumes: (edition, id) => edition.volumes(listOf(id)),
    volume: (edition, id) => edition.volume(listOf(id), argument),
    has: (edition, id) => edition.has(listOf(id)),
    withdrawn: (edition, id) => edition.withdrawnFrom(listOf(id)),
  };
  const asker = askers[verb ?? ''];
  if (!asker) throw new Error(`There is no question ‘${query}’ about lists.`);
  return asker;
}
