import { storyAddress, termAddress } from '#contract/address.ts';
import type { TermDocument } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { EditionReader, StoryCard } from '../../edition/edition-reader.ts';
import { getTermPages } from '../../views/list.ts';
import type { RecordKind } from '../format/card.ts';
import type { RecordFacet } from './search-record.ts';
import type { TermNames } from './term-names.ts';

/** Something that search can find: the page at `address`. */
export interface SearchSubject {
  address: string;
  language: LanguageCode;
  kind: RecordKind;
  /** What the page is of: its own change makes the record another one. */
  document: StoryCard | TermDocument;
  /** What else the record shows or is matched by: names of terms, pictures, the recording. */
  context: SubjectContext;
}

export interface SubjectContext {
  section?: RecordFacet | undefined;
  topics: readonly RecordFacet[];
  unit?: RecordFacet | undefined;
  place?: RecordFacet | undefined;
  exemplars: readonly string[];
  /** Short name of the unit. */
  unitShortName?: string | undefined;
  picture?: MediaDocument | undefined;
  main?: MediaDocument | undefined;
  /** Kinds of recordings and films that the page plays. */
  media: readonly ('audio' | 'video')[];
}

/** Whether two contexts say the same; parts of them that did not change are the same objects. */
export function isSameContext(one: SubjectContext, other: SubjectContext): boolean {
  return holdsSame(one, other) && holdsSame(other, one);
}

/** Whether the second says all that the first says. Tens of thousands are asked at every publish. */
function holdsSame(one: SubjectContext, other: SubjectContext): boolean {
  for (const key in one) {
    const name = key as keyof SubjectContext;
    const [a, b] = [one[name], other[name]];
    if (a === b) continue;
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    if (!a.every((part, at) => part === b[at])) return false;
  }
  return true;
}

/** What contexts ask of the edition. */
type ContextSource = Pick<EditionReader, 'media' | 'term'>;

/** Everything of a language that has a page and no date. */
export function* listTermSubjects(
  edition: EditionReader,
  language: LanguageCode,
  names: TermNames,
): Iterable<SearchSubject> {
  for (const { kind, term } of getTermPages(edition, language)) {
    const address = termAddress(language, kind, term.slug);
    const isProgramme = term.kind === 'section' && term.type === 'programme';
    const context = getTermContext(edition, names, term);
    yield { address, language, kind: isProgramme ? 'programme' : kind, document: term, context };
  }
}

export function toStorySubject(source: ContextSource, names: TermNames, card: StoryCard): SearchSubject {
  const context = getStoryContext(source, names, card);
  return { address: storyAddress(card), language: card.language, kind: 'story', document: card, context };
}

function getStoryContext(edition: ContextSource, names: TermNames, card: StoryCard): SubjectContext {
  const main = card.main === undefined ? undefined : edition.media(card.main);
  const shown = card.bodyMedia.map((id) => edition.media(id)?.type);
  const types = new Set([main?.type, ...shown]);
  const unit = card.unit === undefined ? undefined : edition.term('unit', card.unit);
  return {
    section: names.find('section', card.section),
    topics: names.findAll('topic', card.topics),
    unit: names.find('unit', card.unit),
    place: names.find('place', card.place),
    exemplars: names.findAll('exemplar', card.exemplars).map(({ name }) => name),
    unitShortName: unit?.shortName,
    picture: findPicture(edition, card.lead ?? card.main),
    main,
    media: (['audio', 'video'] as const).filter((type) => types.has(type)),
  };
}

function getTermContext(edition: EditionReader, names: TermNames, term: TermDocument): SubjectContext {
  const own = names.find(term.kind, term.id);
  const bare = { topics: [], exemplars: [], media: [] };
  switch (term.kind) {
    case 'section':
      return { ...bare, section: own, picture: findPicture(edition, term.cover) };
    case 'topic':
      return { ...bare, topics: own ? [own] : [] };
    case 'unit':
      return { ...bare, unit: own, place: names.find('place', term.place) };
    case 'place':
      return { ...bare, place: own };
    case 'criteria-set':
      return {
        ...bare,
        topics: names.findAll('topic', term.topic ? [term.topic] : []),
        unit: names.find('unit', term.unit),
      };
    case 'model-type':
      return { ...bare, unit: names.find('unit', term.unit) };
    case 'movement':
      return bare;
    case 'exemplar':
      return {
        ...bare,
        topics: names.findAll('topic', term.topics),
        unit: names.find('unit', term.unit),
        place: names.find('place', term.place),
        picture: findPicture(edition, term.portrait),
      };
  }
}

/** The picture itself, or the still of a film. */
function findPicture(edition: ContextSource, id: string | undefined): MediaDocument | undefined {
  const media = id === undefined ? undefined : edition.media(id);
  if (media?.type === 'image') return media;
  const poster = media?.poster === undefined ? undefined : edition.media(media.poster);
  return poster?.type === 'image' ? poster : undefined;
}
