import { viewToText } from './view-text.ts';

/** A page that a kind lists. */
interface Entry {
  address: string;
  params: unknown;
}

/** A page, or pages in an array that is the same as long as they are. */
type Part = Entry | readonly Entry[];

/** All pages that a kind listed, in its order, and the numbers of the questions that it asked for it. */
export interface Listing {
  parts: Part[];
  questions: ArrayLike<number>;
}

/** The pages of a listing, one by one; none where there is no listing. */
export function* entriesOf(listing: Listing | undefined): Iterable<Entry> {
  for (const part of listing?.parts ?? []) {
    if (isPages(part)) yield* part;
    else yield part;
  }
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
export function compareListings(before: readonly Part[], after: Part[]): ListingDiff {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && keep(before[head], after, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && keep(before.at(-1 - tail), after, after.length - 1 - tail)) tail += 1;
  const removed = new Map<string, Entry>();
  for (const part of before.slice(head, before.length - tail))
    for (const entry of isPages(part) ? part : [part]) removed.set(entry.address, entry);
  const added: Entry[] = [];
  for (let index = head; index < after.length - tail; index += 1) {
    const part = after[index] as Part;
    if (!isPages(part)) {
      if (keep(removed.get(part.address), after, index)) removed.delete(part.address);
      else added.push(part);
      continue;
    }
    for (const entry of part) {
      if (isEqualEntry(removed.get(entry.address), entry)) removed.delete(entry.address);
      else added.push(entry);
    }
  }
  return { added, removed: [...removed.values()] };
}

function keep(old: Part | undefined, after: Part[], index: number): boolean {
  const part = after[index] as Part;
  if (old === part) return true;
  if (!old || isPages(old) || isPages(part) || !isEqualEntry(old, part)) return false;
  after[index] = old;
  return true;
}

function isPages(part: Part): part is readonly Entry[] {
  return Array.isArray(part);
}

function isEqualEntry(old: Entry | undefined, entry: Entry): boolean {
  return old === entry || (old?.address === entry.address && isEqualParams(old.params, entry.params));
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
