import {
  feedAddress,
  feedFormats,
  monthAddress,
  reviewAddress,
  storyAddress,
  termAddress,
  volumeAddress,
  type FeedFormat,
} from '#contract/address.ts';
import { termKinds, type TermDocument } from '#contract/document.ts';
import type { EditionReader } from '../../edition/edition-reader.ts';
import { isStoryAddress } from '../../framing/is-story-address.ts';
import { listEmbedsOf } from '../../framing/embed-address.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { getMonthPages, getVolumes } from '../../views/list.ts';
import { toRepublishAddress } from '../../views/republish.ts';
import { findStoryRefusal } from '../../views/reuse-rights.ts';
import type { Tombstone } from './entry.ts';
import { hasMoved, type Traces } from './traces.ts';

export interface Notice {
  address: string;
  language: LanguageCode;
  at: string;
}

/** What the notices and redirects are made from. */
export interface NoticeSource {
  edition: EditionReader;
  traces: Traces;
}

type Addressed = Pick<Tombstone, 'slug' | 'previousSlugs'> & {
  /** Of what is live. */
  id?: string;
  kind?: Tombstone['kind'] | TermDocument['kind'];
  language?: LanguageCode;
};

/** Addresses of withdrawn documents that nothing live has taken over; of several withdrawals the latest. */
export function getNotices({ edition, traces }: NoticeSource): readonly Notice[] {
  const notices = new Map<string, Notice>();
  for (const tombstone of traces.tombstones.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    for (const language of languagesOf(tombstone, edition)) {
      const { slug, at } = tombstone;
      const address = addressOf(tombstone, language, slug);
      if (!isLive(tombstone, language, slug, edition))
        notices.set(address, Object.freeze({ address, language, at }));
    }
  }
  return Object.freeze([...notices.values()].sort((a, b) => (a.address < b.address ? -1 : 1)));
}

/** Old address → address now (or its notice). An address that something live or a notice stands on does not redirect. */
export function getMoves(source: NoticeSource, notices: readonly Notice[]): ReadonlyMap<string, string> {
  const { edition } = source;
  const noticed = new Set(notices.map(({ address }) => address));
  const moves = new Map<string, string>();
  for (const item of listMoved(source)) {
    for (const language of languagesOf(item, edition)) {
      const to = addressOf(item, language, item.slug);
      if (!noticed.has(to) && !isLive(item, language, item.slug, edition)) continue;
      for (const slug of item.previousSlugs) {
        const from = addressOf(item, language, slug);
        if (noticed.has(from) || isLive(item, language, slug, edition)) continue;
        const known = moves.get(from);
        if (known !== undefined && known < to) continue;
        moves.set(from, to);
        const embeds = listEmbedsOf(to);
        for (const [index, embed] of listEmbedsOf(from).entries()) moves.set(embed, embeds[index] ?? to);
        if (isStoryAddress(from)) moves.set(toRepublishAddress(from), toReused(item, to, edition, noticed));
        for (const { toAddress, target } of listParts(item, language, edition))
          moves.set(toAddress(from), target);
      }
    }
  }
  return new Map([...moves].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Where a renamed text is taken over from now; its page, where that may not be done any more. */
function toReused(
  { id }: Addressed,
  page: string,
  edition: EditionReader,
  noticed: ReadonlySet<string>,
): string {
  const card = id === undefined ? undefined : edition.card(id);
  const isReused = card ? findStoryRefusal(card, edition.settings) === undefined : noticed.has(page);
  return isReused ? toRepublishAddress(page) : page;
}

/** A file or page of a list: its address, when the list's own is known, and where it is now. */
interface Part {
  toAddress(list: string): string;
  target: string;
}

/** What else belongs to a live term: its feeds with their volumes, and its months. */
function* listParts(
  { kind = 'story', id, slug }: Addressed,
  language: LanguageCode,
  edition: EditionReader,
): Iterable<Part> {
  if (kind === 'story' || kind === 'review' || id === undefined) return;
  const list = { language, term: { kind, id } };
  const to = termAddress(language, kind, slug);
  const move = (toAddress: Part['toAddress']): Part => ({ toAddress, target: toAddress(to) });
  if (edition.has(list))
    for (const format of Object.keys(feedFormats) as FeedFormat[])
      yield move((from) => feedAddress(from, format));
  for (const volume of getVolumes(edition, list)) yield move((from) => volumeAddress(from, volume));
  const pages = new Set(getMonthPages(edition, list));
  for (const month of edition.months(list)) {
    const toAddress = (from: string) => monthAddress(from, month);
    yield pages.has(month) ? move(toAddress) : { toAddress, target: to };
  }
}

function listMoved({ edition, traces }: NoticeSource): Addressed[] {
  const moved: Addressed[] = [...traces.tombstones.filter(hasMoved), ...traces.renamed];
  for (const kind of termKinds) moved.push(...edition.terms(kind).filter(hasMoved));
  return moved;
}

/** True when a live document of the same kind has the slug. */
function isLive(
  item: Addressed,
  language: LanguageCode,
  slug: string,
  edition: NoticeSource['edition'],
): boolean {
  const { kind = 'story' } = item;
  if (kind === 'review') return edition.reviews().some((review) => review.slug === slug);
  return (
    (kind === 'story' ? edition.cardBySlug(language, slug) : edition.termBySlug(kind, slug)) !== undefined
  );
}

/** Texts have one language, terms a page in each. */
function languagesOf(item: Addressed, { languages }: NoticeSource['edition']): readonly LanguageCode[] {
  return item.language ? [item.language] : languages;
}

function addressOf({ kind = 'story' }: Addressed, language: LanguageCode, slug: string): string {
  if (kind === 'review') return reviewAddress(language, slug);
  return kind === 'story' ? storyAddress({ language, slug }) : termAddress(language, kind, slug);
}
