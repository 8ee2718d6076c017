import { storyAddress, termAddress } from '#contract/address.ts';
import { termKinds, type TermDocument } from '#contract/document.ts';
import type { EditionReader, StoryCard } from '#contract/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { Tombstone } from './entry.ts';

export interface Notice {
  address: string;
  language: LanguageCode;
  at: string;
}

/** What the notices and redirects are made from. */
export interface NoticeSource {
  edition: Pick<EditionReader, 'languages' | 'cardBySlug' | 'termBySlug' | 'terms'>;
  cards: Iterable<StoryCard>;
  tombstones: readonly Tombstone[];
}

type Addressed = Pick<Tombstone, 'slug' | 'previousSlugs'> & {
  kind?: Tombstone['kind'] | TermDocument['kind'];
  language?: LanguageCode;
};

/** Addresses of withdrawn documents that nothing live has taken over; of several withdrawals the latest. */
export function getNotices({ edition, tombstones }: NoticeSource): readonly Notice[] {
  const notices = new Map<string, Notice>();
  for (const tombstone of tombstones.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
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
        const known = moves.get(from);
        if (noticed.has(from) || isLive(item, language, slug, edition)) continue;
        if (known === undefined || to < known) moves.set(from, to);
      }
    }
  }
  return new Map([...moves].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function listMoved({ edition, cards, tombstones }: NoticeSource): Addressed[] {
  const moved: Addressed[] = tombstones.filter(hasMoved);
  for (const card of cards) if (hasMoved(card)) moved.push(card);
  for (const kind of termKinds) moved.push(...edition.terms(kind).filter(hasMoved));
  return moved;
}

function hasMoved({ previousSlugs }: Pick<Tombstone, 'previousSlugs'>): boolean {
  return previousSlugs.length > 0;
}

/** True when a live document of the same kind has the slug. */
function isLive(
  item: Addressed,
  language: LanguageCode,
  slug: string,
  edition: NoticeSource['edition'],
): boolean {
  const { kind = 'story' } = item;
  return (
    (kind === 'story' ? edition.cardBySlug(language, slug) : edition.termBySlug(kind, slug)) !== undefined
  );
}

/** Texts have one language, terms a page in each. */
function languagesOf(item: Addressed, { languages }: NoticeSource['edition']): readonly LanguageCode[] {
  return item.language ? [item.language] : languages;
}

function addressOf({ kind = 'story' }: Addressed, language: LanguageCode, slug: string): string {
  return kind === 'story' ? storyAddress({ language, slug }) : termAddress(language, kind, slug);
}
