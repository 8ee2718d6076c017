import { homeAddress } from '#contract/address.ts';
import type { DocumentOf } from '#contract/document.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import { getFreshCorrections, type FreshCorrection } from './fresh-corrections.ts';
import { getPageFrame, hasStories, type Frame } from './frame.ts';
import { getCardMedia, getMedia, hasTermPage } from './list.ts';
import { getRememberedDays, type RememberedDay } from './remembered.ts';
import { getChoosingView, type SectionBlockView } from './section-blocks.ts';
import { getDyesById, type DyesById } from '../weave/province.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';

const leadCount = 5;
const exemplarCount = 6;
const provinceSize = 2;
const recordingCount = 3;
/** Where stories of provinces do not fill the page: in languages with few texts, or before places are named. */
const otherCount = 6;

export interface HomeView {
  page: 'home';
  frame: Frame;
  notice?: string;
  leads: readonly StoryCard[];
  /** What was put right lately, the latest first. */
  corrected: readonly FreshCorrection[];
  /** Provinces with stories that stand nowhere above, the one with the newest first. */
  provinces: readonly { place: DocumentOf<'place'>; cards: readonly StoryCard[] }[];
  /** The newest of what else there is, where fewer than two provinces have a row. */
  others: readonly StoryCard[];
  /** What the editors had chosen by topic, role, unit or place. */
  rows: readonly SectionBlockView[];
  remembered: readonly RememberedDay[];
  films: readonly StoryCard[];
  recordings: readonly StoryCard[];
  exemplars: readonly DocumentOf<'exemplar'>[];
  /** What those exemplars wear that have no portrait. */
  dyes: DyesById;
  /** Other languages with something to read. */
  elsewhere: readonly LanguageCode[];
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
    const takeFormat = (format: 'video' | 'audio', size: number) =>
      take(seen, edition.newest({ language, format }, size + leadCount), size);
    const films = takeFormat('video', 1);
    const recordings = takeFormat('audio', recordingCount);
    const provinces = getProvinces(edition, language, seen);
    const rows = getRows(edition, language, seen);
    const isThin = provinces.length < 2;
    const others = isThin ? take(seen, edition.newest({ language }, otherCount * 4), otherCount) : [];
    const frame = getPageFrame(edition, language, {
      toAddress: homeAddress,
      isIndexed: (other) => hasStories(edition, other),
    });
    const exemplars = getExemplars(edition, language);
    const cards = [
      ...leads,
      ...films,
      ...recordings,
      ...provinces.flatMap((province) => province.cards),
      ...others,
      ...rows.flatMap((row) => (row.type === 'cards' ? row.cards : [])),
    ];
    const faces = [...exemplars, ...rows.flatMap((row) => (row.type === 'exemplars' ? row.exemplars : []))];
    return {
      page: 'home',
      frame,
      notice: edition.home.notice[language],
      leads,
      corrected: getFreshCorrections(edition, language),
      rows,
      remembered: getRememberedDays(edition, language),
      provinces,
      others,
      films,
      recordings,
      exemplars,
      dyes: getDyesById(edition, faces),
      elsewhere: edition.languages.filter((other) => other !== language && hasStories(edition, other)),
      media: [
        ...getCardMedia(edition, cards),
        ...getMedia(
          edition,
          faces.map(({ portrait }) => portrait),
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

function getProvinces(
  edition: EditionReader,
  language: LanguageCode,
  seen: Set<StoryCard>,
): HomeView['provinces'] {
  return edition
    .children('place', undefined)
    .filter(({ id }) => hasTermPage(edition, language, 'place', id))
    .map((place) => {
      const newest = edition.newest({ language, term: { kind: 'place', id: place.id } }, otherCount * 4);
      return { place, cards: take(seen, newest, provinceSize) };
    })
    .filter(({ cards }) => cards.length > 0)
    .toSorted((a, b) => toTime(b.cards[0]) - toTime(a.cards[0]));
}

function toTime(card: StoryCard | undefined): number {
  return card ? Date.parse(card.publishedAt) : 0;
}

/** What the editors' parts choose; no story stands twice on the page. */
function getRows(
  edition: EditionReader,
  language: LanguageCode,
  seen: ReadonlySet<StoryCard>,
): SectionBlockView[] {
  const ids = new Set(Array.from(seen, ({ id }) => id));
  return edition.home.rows
    .map((block) => getChoosingView(edition, language, block, ids))
    .filter((row) => row !== undefined);
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
