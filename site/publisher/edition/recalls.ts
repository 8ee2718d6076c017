import { hash } from 'node:crypto';
import { getMonth, storyAddress } from '#contract/address.ts';
import type { Recalls } from '../../edition/edition-reader.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { Notice } from './notices.ts';
import type { Traces } from './traces.ts';

/** Of a month so many changes are told: a list that devices fetch stays small whatever a newsroom imports. */
const MOST_CHANGED = 1_000;

/** What recalls are made from, beside notices and redirects. */
export interface RecallSource {
  traces: Traces;
  allMedia(): Iterable<MediaDocument>;
}

interface Gone {
  notices: readonly Notice[];
  /** Old address → address now. */
  moves: ReadonlyMap<string, string>;
}

type Part = 'withdrawn' | 'changed' | 'files';
type Months = Map<string, Record<Part, { entry: string; at: string }[]>>;

/**
 * What devices are to let go or to fetch anew, by month. What stands under several addresses is told for each.
 * @param earlier what was found before the last change; months that are the same stay the same object
 */
export function getRecalls(
  source: RecallSource,
  gone: Gone,
  earlier: readonly Recalls[],
): readonly Recalls[] {
  const months: Months = new Map();
  addPages(months, source, gone);
  addFiles(months, source);
  const known = new Map(earlier.map((each) => [each.month, each]));
  const all = [...months]
    .map(([month, parts]) => toRecalls(month, parts, known.get(month)))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  const isSame = all.length === earlier.length && all.every((each, index) => each === earlier[index]);
  return isSame ? earlier : Object.freeze(all);
}

/** Sixteen hex digits from the name of each public file of a media document. */
export function getFileIds({ file, captions }: Pick<MediaDocument, 'file' | 'captions'>): string[] {
  return [file, ...captions.map((one) => one.file)].map(({ sha256 }) => sha256.slice(0, 16));
}

function addPages(months: Months, { traces }: RecallSource, { notices, moves }: Gone): void {
  const former = new Map<string, string[]>();
  for (const [from, to] of moves) {
    const known = former.get(to);
    if (known) known.push(from);
    else former.set(to, [from]);
  }
  const add = (part: Part, address: string, at: string): void => {
    for (const each of [address, ...(former.get(address) ?? [])])
      addEntry(months, part, hashAddress(each), at);
  };
  for (const { address, at } of notices) add('withdrawn', address, at);
  for (const card of traces.changed) add('changed', storyAddress(card), card.updatedAt);
}

/** A file that something live has too, under the same name, stays. */
function addFiles(months: Months, { traces, allMedia }: RecallSource): void {
  const { removed } = traces;
  if (removed.length === 0) return;
  const live = new Set(Array.from(allMedia()).flatMap(getFileIds));
  for (const { names, at } of removed)
    for (const name of names) if (!live.has(name)) addEntry(months, 'files', name, at);
}

function addEntry(months: Months, part: Part, what: string, at: string): void {
  const month = getMonth(at);
  let parts = months.get(month);
  if (!parts) months.set(month, (parts = { withdrawn: [], changed: [], files: [] }));
  const when = Math.floor(Date.parse(at) / 1000).toString(36);
  parts[part].push({ entry: `${what}.${when}`, at });
}

function toRecalls(
  month: string,
  parts: Record<Part, { entry: string; at: string }[]>,
  known: Recalls | undefined,
) {
  const newest = parts.changed
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.entry < b.entry ? -1 : 1))
    .slice(0, MOST_CHANGED);
  const [withdrawn, changed, files] = [parts.withdrawn, newest, parts.files].map((list) =>
    Object.freeze([...new Set(list.map(({ entry }) => entry))].sort()),
  ) as [readonly string[], readonly string[], readonly string[]];
  const stamp = hash('sha256', JSON.stringify([withdrawn, changed, files]), 'hex').slice(0, 12);
  if (known?.stamp === stamp) return known;
  return Object.freeze({ month, stamp, withdrawn, changed, files });
}

const hashes = new Map<string, string>();

/** First twelve hex digits of the SHA-256 of an address; `site/client/recall.ts` makes the same. */
export function hashAddress(address: string): string {
  let known = hashes.get(address);
  if (known === undefined) hashes.set(address, (known = hash('sha256', address, 'hex').slice(0, 12)));
  return known;
}
