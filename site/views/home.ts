import { homeAddress } from '#contract/address.ts';
import type { DocumentOf } from '#contract/document.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import { getPageFrame, hasStories, type Frame } from './frame.ts';
import { getCardMedia, getMedia, hasTermPage, type ListFormat } from './list.ts';
import { getDyesById, type DyesById } from '../weave/province.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';

const leadCount = 5;
const rowSize = 5;
const formatRowSize = { video: 4, audio: 5, photos: 3 } as const satisfies Record<ListFormat, number>;
const exemplarCount = 8;

export interface HomeView {
  page: 'home';
  frame: Frame;
  notice?: string;
  leads: readonly StoryCard[];
  /** Sections with stories, without those above. */
  rows: readonly { section: DocumentOf<'section'>; cards: readonly StoryCard[] }[];
  formats: Record<ListFormat, readonly StoryCard[]>;
  exemplars: readonly DocumentOf<'exemplar'>[];
  /** What those exemplars wear that have no portrait. */
  dyes: DyesById;
  /** Newest story of every other language. */
  elsewhere: readonly StoryCard[];
  topics: readonly DocumentOf<'topic'>[];
  places: readonly DocumentOf<'place'>[];
  units: readonly DocumentOf<'unit'>[];
  media: readonly MediaDocument[];
}

export const homeKind: DrawnKind<{ language: LanguageCode }, HomeView> = {
  name: 'home',
  output: 'astro',
  place: () => 'home',
  inSitemap: (edition, language) => (hasStories(edition, language) ? [homeAddress(language)] : []),
  list: (edition) =>
    edition.languages.map((language) => ({ address: homeAddress(language), params: { language } })),
  view(edition, { params: { language } }) {
    const seen = new Set<StoryCard>();
    const leads = take(seen, getLeads(edition, language), leadCount);
    const takeFormat = (format: ListFormat) => {
      const size = formatRowSize[format];
      return take(seen, edition.newest({ language, format }, size + leadCount), size);
    };
    const formats = { video: takeFormat('video'), audio: takeFormat('audio'), photos: takeFormat('photos') };
    const frame = getPageFrame(edition, language, {
      toAddress: homeAddress,
      isIndexed: (other) => hasStories(edition, other),
    });
    const rows = getRows(edition, frame, seen);
    const elsewhere = getElsewhere(edition, language);
    const exemplars = getExemplars(edition, language);
    const cards = [
      ...leads,
      ...Object.values(formats).flat(),
      ...rows.flatMap((row) => row.cards),
      ...elsewhere,
    ];
    return {
      page: 'home',
      frame,
      notice: edition.home.notice[language],
      leads,
      rows,
      formats,
      exemplars,
      dyes: getDyesById(edition, exemplars),
      elsewhere,
      topics: edition.terms('topic').filter(({ id }) => hasTermPage(edition, language, 'topic', id)),
      places: edition
        .children('place', undefined)
        .filter(({ id }) => hasTermPage(edition, language, 'place', id)),
      units: edition
        .children('unit', undefined)
        .filter(({ id }) => hasTermPage(edition, language, 'unit', id)),
      media: [
        ...getCardMedia(edition, cards),
        ...getMedia(
          edition,
          exemplars.map(({ portrait }) => portrait),
        ),
      ],
    };
  },
};

/** The editors' leads of this language, then the newest. */
function getLeads(edition: EditionReader, language: LanguageCode): StoryCard[] {
  const chosen = edition.home.leads
    .map((id) => edition.card(id))
    .filter((card) => card !== undefined && card.language === language);
  return [...chosen, ...edition.newest({ language }, leadCount)].filter((card) => card !== undefined);
}

function getRows(edition: EditionReader, { chrome }: Frame, seen: Set<StoryCard>): HomeView['rows'] {
  const { language, sections } = chrome;
  return sections
    .map((section) => {
      const newest = edition.newest({ language, term: { kind: 'section', id: section.id } }, rowSize * 4);
      return { section, cards: take(seen, newest, rowSize) };
    })
    .filter((row) => row.cards.length > 0);
}

/** Exemplars of the newest stories, each once. */
function getExemplars(edition: EditionReader, language: LanguageCode): DocumentOf<'exemplar'>[] {
  const found = new Set<DocumentOf<'exemplar'>>();
  for (const card of edition.newest({ language }, 60)) {
    for (const id of card.exemplars) {
      const exemplar = edition.term('exemplar', id);
      if (exemplar) found.add(exemplar);
    }
    if (found.size >= exemplarCount) break;
  }
  return [...found].slice(0, exemplarCount);
}

function getElsewhere(edition: EditionReader, language: LanguageCode): StoryCard[] {
  const others = edition.languages.filter((other) => other !== language);
  return others.flatMap((other) => edition.newest({ language: other }, 1));
}

/** First `size` cards not seen yet; marks them seen. */
function take(seen: Set<StoryCard>, cards: readonly StoryCard[], size: number): StoryCard[] {
  const taken: StoryCard[] = [];
  for (const card of cards) {
    if (taken.length === size) break;
    if (seen.has(card)) continue;
    seen.add(card);
    taken.push(card);
  }
  return taken;
}
