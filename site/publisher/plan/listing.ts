import { viewToText } from './view-text.ts';

/** A page that a kind lists. */
interface Entry {
  address: string;
  params: unknown;
}

/** All pages that a kind listed, in its order, and the numbers of the questions that it asked for it. */
export interface Listing {
  entries: Entry[];
  questions: ArrayLike<number>;
}

/** Entries of the newer listing that the older had not, and the other way round. */
export interface ListingDiff {
  added: readonly Entry[];
  removed: readonly Entry[];
}

/**
 * Compares two listings: most often nothing was added, or one page somewhere. Entries that are the same take the old
 * object's place, so that nothing is kept twice.
 */
export function compareListings(before: readonly Entry[], after: Entry[]): ListingDiff {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && keep(before[head], after, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && keep(before.at(-1 - tail), after, after.length - 1 - tail)) tail += 1;
  const removed = new Map(before.slice(head, before.length - tail).map((entry) => [entry.address, entry]));
  const added: Entry[] = [];
  for (let index = head; index < after.length - tail; index += 1) {
    const entry = after[index] as Entry;
    if (keep(removed.get(entry.address), after, index)) removed.delete(entry.address);
    else added.push(entry);
  }
  return { added, removed: [...removed.values()] };
}

function keep(old: Entry | undefined, after: Entry[], index: number): boolean {
  const entry = after[index] as Entry;
  if (old === entry) return true;
  if (old?.address !== entry.address || !isEqualParams(old.params, entry.params)) return false;
  after[index] = old;
  return true;
}

/** Params are small and JSON: strings and objects of strings. */
export function isEqualParams(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a)) {
    return viewToText(a, none) === viewToText(b, none);
  }
  for (const name in b) if (!(name in a) && b[name as keyof typeof b] !== undefined) return false;
  for (const name in a)
    if (!isEqualParams(a[name as keyof typeof a], b[name as keyof typeof b])) return false;
  return true;
}

const none = (): undefined => undefined;
