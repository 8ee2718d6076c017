import { storyAddress, termAddress } from '#contract/address.ts';
import { termKinds, type TermDocument } from '#contract/document.ts';
import type { StoryCard } from '#contract/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { Tombstone } from './entry.ts';

export interface Notice {
  address: string;
  language: LanguageCode;
  at: string;
}

/** What the notices and redirects are made from. */
export interface NoticeSource {
  languages: readonly LanguageCode[];
  cards: Iterable<StoryCard>;
  terms: Iterable<TermDocument>;
  tombstones: readonly Tombstone[];
}

/** Addresses of withdrawn documents that nothing live has taken over; of several withdrawals the latest. */
export function getNotices(source: NoticeSource): readonly Notice[] {
  const live = getLiveAddresses(source);
  const notices = new Map<string, Notice>();
  for (const tombstone of [...source.tombstones].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    for (const language of languagesOf(tombstone, source.languages)) {
      const address = addressOf(tombstone, language, tombstone.slug);
      if (!live.has(address)) notices.set(address, { address, language, at: tombstone.at });
    }
  }
  return freezeEach([...notices.values()].sort((a, b) => (a.address < b.address ? -1 : 1)));
}

/** Old address → address now (or its notice). An address that something live or a notice stands on does not redirect. */
export function getMoves(source: NoticeSource, notices: readonly Notice[]): ReadonlyMap<string, string> {
  const taken = getLiveAddresses(source);
  for (const { address } of notices) taken.add(address);
  const moves = new Map<string, string>();
  const add = (from: string, to: string): void => {
    const known = moves.get(from);
    if (!taken.has(from) && taken.has(to) && (known === undefined || to < known)) moves.set(from, to);
  };
  for (const card of source.cards) {
    for (const slug of card.previousSlugs) add(storyAddress({ ...card, slug }), storyAddress(card));
  }
  for (const term of [...source.terms, ...source.tombstones]) {
    for (const language of languagesOf(term, source.languages)) {
      for (const slug of term.previousSlugs) {
        add(addressOf(term, language, slug), addressOf(term, language, term.slug));
      }
    }
  }
  return new Map([...moves].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function getLiveAddresses({ cards, terms, languages }: NoticeSource): Set<string> {
  const live = new Set<string>();
  for (const card of cards) live.add(storyAddress(card));
  for (const term of terms) {
    for (const language of languages) live.add(termAddress(language, term.kind, term.slug));
  }
  return live;
}

function languagesOf(item: Tombstone | TermDocument, languages: readonly LanguageCode[]): readonly LanguageCode[] {
  return 'language' in item && item.language ? [item.language] : languages;
}

function addressOf(item: { kind: Tombstone['kind'] | TermDocument['kind'] }, language: LanguageCode, slug: string): string {
  return isTermKind(item.kind) ? termAddress(language, item.kind, slug) : storyAddress({ language, slug });
}

function isTermKind(kind: string): kind is TermDocument['kind'] {
  return (termKinds as readonly string[]).includes(kind);
}

function freezeEach<T>(items: T[]): readonly T[] {
  for (const item of items) Object.freeze(item);
  return Object.freeze(items);
}
