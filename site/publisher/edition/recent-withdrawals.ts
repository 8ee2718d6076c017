import { getDay } from '#contract/address.ts';
import type { WithdrawnCard } from '../../edition/edition-reader.ts';
import type { Tombstone } from './entry.ts';
import { listKeysOf, type FindLine } from './story-lists.ts';

/** For so many days feeds say that a text was withdrawn. */
const NOTICE_DAYS = 30;
const DAY_MS = 86_400_000;

/** Texts withdrawn within the last days before `today` (yyyy-mm-dd), by list, the latest withdrawal first. */
export function groupRecent(
  tombstones: readonly Tombstone[],
  today: string,
  findLine: FindLine,
): ReadonlyMap<string, readonly WithdrawnCard[]> {
  const cards = tombstones.flatMap(({ card }) => (card && isRecent(card, today) ? [card] : []));
  cards.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1));
  const groups = new Map<string, WithdrawnCard[]>();
  for (const card of cards) {
    for (const key of listKeysOf(card, findLine)) {
      const group = groups.get(key);
      if (group) group.push(card);
      else groups.set(key, [card]);
    }
  }
  for (const group of groups.values()) Object.freeze(group);
  return groups;
}

function isRecent({ at }: WithdrawnCard, today: string): boolean {
  return Date.parse(today) - Date.parse(getDay(at)) <= NOTICE_DAYS * DAY_MS;
}
