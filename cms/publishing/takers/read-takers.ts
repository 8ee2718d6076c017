import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  takenKinds,
  takersDaySchema,
  takersFolder,
  type TakenKind,
  type TakersDay,
} from '#contract/takers.ts';
import { readEnvironment } from '../../platform/environment/environment.ts';
import { takersPeriod } from './takers-period.ts';

const dayMs = 86_400_000;

/** Who takes what of the site, by the counts of its own server. */
export interface Taker {
  /** Empty where nobody said from where. */
  host: string;
  counts: Partial<Record<TakenKind, number>>;
  /** The last day, yyyy-mm-dd. */
  last: string;
}

/** A host in whose pages a page of ours stands in a frame. */
export interface Framing {
  host: string;
  count: number;
  last: string;
}

interface Day {
  day: string;
  counts: TakersDay;
}

/** Hosts that took something in the last thirty days, who took the most first; undefined where nothing was ever counted. */
export async function findTakers(now = new Date()): Promise<Taker[] | undefined> {
  const days = await readDays(now);
  const takers = new Map<string, Taker>();
  for (const { day, counts } of days) {
    for (const [name, times] of Object.entries(counts.taken)) {
      const [kind, host] = splitName(name);
      if (!isTakenKind(kind)) continue;
      const taker = takers.get(host) ?? { host, counts: {}, last: day };
      taker.counts[kind] = (taker.counts[kind] ?? 0) + times;
      taker.last = day;
      takers.set(host, taker);
    }
  }
  const all = (taker: Taker): number => Object.values(taker.counts).reduce((sum, times) => sum + times, 0);
  const sorted = [...takers.values()].sort((a, b) => all(b) - all(a) || (a.host < b.host ? -1 : 1));
  return days.length > 0 ? sorted : undefined;
}

/** Hosts that showed pages of ours in frames in the last thirty days, by the address of the page. */
export async function findFraming(
  addresses: ReadonlySet<string>,
  now = new Date(),
): Promise<Map<string, Framing[]>> {
  const found = new Map<string, Map<string, Framing>>();
  for (const { day, counts } of addresses.size ? await readDays(now) : []) {
    for (const [name, count] of Object.entries(counts.framed)) {
      const [host, page] = splitName(name);
      if (!addresses.has(page)) continue;
      const hosts = found.get(page) ?? new Map<string, Framing>();
      hosts.set(host, { host, count: count + (hosts.get(host)?.count ?? 0), last: day });
      found.set(page, hosts);
    }
  }
  return new Map(
    [...found].map(([page, hosts]) => [page, [...hosts.values()].sort((a, b) => b.count - a.count)]),
  );
}

/** The days of the period of which there is a file, the oldest first. A file that somebody spoilt says nothing. */
async function readDays(now: Date): Promise<Day[]> {
  const folder = join(/* turbopackIgnore: true */ readEnvironment().dataDir, takersFolder);
  const first = new Date(now.getTime() - (takersPeriod - 1) * dayMs).toISOString().slice(0, 10);
  const names = (await listFolder(folder))
    .filter((name) => /^\d{4}-\d\d-\d\d\.json$/.test(name) && name.slice(0, 10) >= first)
    .sort();
  const days: Day[] = [];
  for (const name of names) {
    const counts = parseDay(await readFile(join(/* turbopackIgnore: true */ folder, name), 'utf8'));
    if (counts) days.push({ day: name.slice(0, 10), counts });
  }
  return days;
}

/** @example splitName('embed a.vn') // ['embed', 'a.vn'] */
function splitName(name: string): [first: string, rest: string] {
  const at = name.indexOf(' ');
  return [name.slice(0, at), name.slice(at + 1)];
}

function isTakenKind(kind: string): kind is TakenKind {
  return (takenKinds as readonly string[]).includes(kind);
}

function parseDay(text: string): TakersDay | undefined {
  try {
    return takersDaySchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
