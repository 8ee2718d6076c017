import { storyAddress, termAddress } from '#contract/address.ts';
import { bodyToText } from '#contract/blocks.ts';
import type { DocumentOf } from '#contract/document.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';
import type { SearchFilter } from '../edition/search-layout.ts';
import { getAftermathTexts } from '#contract/exemplar-aftermath.ts';
import { foldForSearch } from './fold-for-search.ts';
import { defaultLanguage, type LanguageCode } from '#contract/languages.ts';
import { getRenditionWidths, renditionAddress } from '../edition/media-addresses.ts';

type Exemplar = DocumentOf<'exemplar'>;

/** Something that search can find: the page at `address`. */
export interface SearchSubject {
  address: string;
  /** Month (yyyy-mm) that decides the shard; exemplars, which have no date, stand in the first. */
  month: string;
  /** Everything that the record is made of, as the edition returned it: its hash is the record's version. */
  view: SearchView;
}

export interface SearchView {
  language: LanguageCode;
  card?: StoryCard;
  exemplar?: Exemplar;
  names: readonly string[];
  section?: string;
  picture?: { address: string; alt: string };
}

/** A record as Pagefind takes it. */
export interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Partial<Record<SearchFilter, string[]>>;
  sort: Record<string, string>;
}

/** All stories of a language, and the exemplars that have a page in it. */
export function* listSubjects(edition: EditionReader, language: LanguageCode): Iterable<SearchSubject> {
  for (const exemplar of edition.terms('exemplar')) {
    const list = { language, term: { kind: 'exemplar', id: exemplar.id } } as const;
    if (language !== defaultLanguage && !edition.has(list)) continue;
    const address = termAddress(language, 'exemplar', exemplar.slug);
    yield { address, month: '', view: getExemplarView(edition, exemplar, language) };
  }
  for (const month of edition.months({ language })) {
    for (const card of edition.month({ language }, month)) {
      yield { address: storyAddress(card), month, view: getStoryView(edition, card) };
    }
  }
}

/** @param version goes into `meta.v`, see `edition/search-layout.ts` */
export function toSearchRecord(
  { address, view }: SearchSubject,
  edition: Pick<EditionReader, 'story'>,
  version: string,
): SearchRecord {
  const { card, exemplar, language } = view;
  const head = card ? getStoryHead(card) : exemplar ? getExemplarHead(exemplar, language) : undefined;
  if (!head) throw new Error(`The search record of ${address} has neither a story nor an exemplar.`);
  const body = card ? edition.story(card.id).body : (exemplar?.body ?? []);
  const later = exemplar ? getAftermathTexts(exemplar) : [];
  const text = [head.title, head.summary, ...view.names, bodyToText(body), ...later]
    .filter(Boolean)
    .join('.\n');
  return {
    url: address,
    content: foldForSearch(text),
    language,
    meta: {
      title: foldForSearch(head.title),
      summary: head.summary,
      image: view.picture?.address ?? '',
      imageAlt: view.picture?.alt ?? '',
      date: head.date,
      kind: head.kind,
      v: version,
    },
    filters: {
      format: [head.format],
      ...(view.section ? { section: [view.section] } : {}),
      ...(head.date ? { year: [head.date.slice(0, 4)] } : {}),
    },
    sort: head.date ? { date: head.date } : {},
  };
}

function getStoryHead(card: StoryCard) {
  const { title, summary, format } = card;
  const date = new Date(card.publishedAt).toISOString();
  return { title, summary, date, format: format as string, kind: format as string };
}

function getExemplarHead(exemplar: Exemplar, language: LanguageCode) {
  const { name, summary, headline, type } = exemplar;
  const title = name[language] ?? name.vi ?? '';
  const text = summary[language] ?? summary.vi ?? headline[language] ?? headline.vi ?? '';
  return { title, summary: text, date: '', format: 'exemplar', kind: type as string };
}

function getStoryView(edition: EditionReader, card: StoryCard): SearchView {
  const section = edition.term('section', card.section);
  return {
    language: card.language,
    card,
    names: getNames(edition, card, card.language),
    ...(section ? { section: section.slug } : {}),
    ...getPicture(edition, card.lead, card.language),
  };
}

function getExemplarView(edition: EditionReader, exemplar: Exemplar, language: LanguageCode): SearchView {
  const names = getNames(edition, { ...exemplar, exemplars: [] }, language);
  return { language, exemplar, names, ...getPicture(edition, exemplar.portrait, language) };
}

/** Names of the terms of a text, former names of its place included. */
function getNames(
  edition: EditionReader,
  item: Pick<StoryCard, 'exemplars' | 'unit' | 'place'> & { section?: string },
  language: LanguageCode,
): string[] {
  const unit = item.unit === undefined ? undefined : edition.term('unit', item.unit);
  const place = item.place === undefined ? undefined : edition.term('place', item.place);
  const section = item.section === undefined ? undefined : edition.term('section', item.section);
  const exemplars = item.exemplars.map((id) => edition.term('exemplar', id));
  const named = [section, ...exemplars, unit, place].filter((term) => term !== undefined);
  const names = named.map(({ name }) => name[language] ?? name.vi ?? '');
  return [...names, unit?.shortName ?? '', ...(place?.aliases ?? [])].filter(Boolean);
}

function getPicture(
  edition: EditionReader,
  id: string | undefined,
  language: LanguageCode,
): Pick<SearchView, 'picture'> {
  const media = id === undefined ? undefined : edition.media(id);
  const image = media?.type === 'image' ? media : media?.poster ? edition.media(media.poster) : undefined;
  if (!image) return {};
  const [width = 1] = getRenditionWidths(image.width ?? 1);
  const alt = image.alt[language] ?? image.alt.vi ?? '';
  return { picture: { address: renditionAddress(image.file, width, 'webp'), alt } };
}
