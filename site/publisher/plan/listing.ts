import type { PageEntry, PagePart } from '../../kinds/page-kind.ts';
import type { PlannedKind } from './planned-page.ts';
import type { Changed } from './question-book.ts';
import type { TrackedEdition } from './tracked-edition.ts';
import { viewToText } from './view-text.ts';

type Entry = PageEntry<unknown>;

/** A part whose pages were listed, and the numbers of the questions that it asked for it. */
interface ListedPart {
  of: object;
  entries: readonly Entry[];
  readonly questions: readonly number[];
}

/** All pages that a kind listed, in its order, and the numbers of the questions that it asked besides its parts. */
export interface Listing {
  parts: (Entry | ListedPart)[];
  questions: readonly number[];
  /** As it was kept for the next start: nobody knows which pages are of one part. */
  isFlat?: boolean;
}

/** Lists the pages of a kind; of parts that are as they were `before` nothing is asked. */
export function listPages(
  kind: PlannedKind,
  tracked: TrackedEdition,
  before: Listing | undefined,
  changed: Changed,
): Listing {
  const known = new Map<object, ListedPart>();
  for (const part of before?.parts ?? []) if (isPart(part)) known.set(part.of, part);
  const listed = new Set<object>();
  const [parts, questions] = tracked.follow(() =>
    Array.from(kind.list(tracked), (part) => {
      if ('address' in part) return part;
      if (listed.has(part.of)) throw new Error(`Two parts of what ‘${kind.name}’ lists are of one object.`);
      listed.add(part.of);
      const old = known.get(part.of);
      return old && !changed.touches(old.questions) ? old : listPart(part, tracked);
    }),
  );
  return { parts, questions };
}

function listPart({ of, pages }: PagePart<unknown>, tracked: TrackedEdition): ListedPart {
  const [entries, questions] = tracked.follow(() => Array.from(pages()));
  return { of, entries, questions };
}

/** Whether something that was asked for a listing has another answer now. */
export function isListingChanged({ parts, questions }: Listing, changed: Changed): boolean {
  if (changed.touches(questions)) return true;
  return parts.some((part) => isPart(part) && changed.touches(part.questions));
}

/** Numbers of all questions that were asked for a listing. */
export function questionsOf({ parts, questions }: Listing): number[] {
  return [...new Set([...questions, ...parts.flatMap((part) => (isPart(part) ? part.questions : []))])];
}

/** The pages of a listing, one by one; none where there is no listing. */
export function* entriesOf(listing: Listing | undefined): Iterable<Entry> {
  for (const part of listing?.parts ?? []) {
    if (isPart(part)) yield* part.entries;
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
export function compareListings(before: Listing | undefined, { parts: after }: Listing): ListingDiff {
  const old = before?.parts ?? [];
  const shorter = Math.min(old.length, after.length);
  let head = 0;
  while (head < shorter && keep(old[head], after, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && keep(old.at(-1 - tail), after, after.length - 1 - tail)) tail += 1;
  const removed = new Map<string, Entry>();
  for (const entry of entriesOf({ parts: old.slice(head, old.length - tail), questions: [] }))
    removed.set(entry.address, entry);
  const added: Entry[] = [];
  for (let index = head; index < after.length - tail; index += 1) {
    const part = after[index] as Listing['parts'][number];
    if (isPart(part)) {
      part.entries = part.entries.map((entry) => {
        const same = findSame(removed, entry);
        if (!same) added.push(entry);
        return same ?? entry;
      });
    } else if (keep(removed.get(part.address), after, index)) removed.delete(part.address);
    else added.push(part);
  }
  return { added, removed: [...removed.values()] };
}

/** Takes the entry that says the same out of those that were removed. */
function findSame(removed: Map<string, Entry>, entry: Entry): Entry | undefined {
  const old = removed.get(entry.address);
  if (!old || !isEqualEntry(old, entry)) return undefined;
  removed.delete(entry.address);
  return old;
}

function keep(old: Entry | ListedPart | undefined, after: Listing['parts'], index: number): boolean {
  const part = after[index] as Entry | ListedPart;
  if (old === part) return true;
  if (!old || isPart(old) || isPart(part) || !isEqualEntry(old, part)) return false;
  after[index] = old;
  return true;
}

function isPart(part: Entry | ListedPart): part is ListedPart {
  return !('address' in part);
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
