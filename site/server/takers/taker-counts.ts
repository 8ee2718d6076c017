import type { IncomingMessage } from 'node:http';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { toWallClock } from '#contract/newsroom-clock.ts';
import { takersDays, takersDaySchema, type TakersDay } from '#contract/takers.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { BoundedCounts } from './bounded-counts.ts';
import { findReferringHost } from './referring-host.ts';
import { findTaken } from './taken.ts';

export interface TakerCountsOptions {
  /** Folder of the files, one a day. */
  folder: string;
  /** Our own host: what our own pages take is not counted. */
  own: string;
  onError: (error: unknown) => void;
  /** The time now; for tests. */
  now?: () => Date;
}

const MOST_HOSTS = 1_000;
const MOST_FRAMES = 3_000;
const WRITE_MS = 60_000;
const DAY_MS = 86_400_000;
const dayFile = /^(\d{4}-\d{2}-\d{2})\.json$/;

/**
 * Who takes feeds, frames, answers of the API and press packs: how often a day, by the host that the request names. It is
 * counted in memory and added to the day's file once a minute. Whoever sends names at random drives out names that came
 * once, never those that come often.
 */
export class TakerCounts {
  readonly #options: TakerCountsOptions;
  readonly #timer: NodeJS.Timeout;
  #day: string;
  #taken = new BoundedCounts(MOST_HOSTS);
  #framed = new BoundedCounts(MOST_FRAMES);
  #writing: Promise<void> = Promise.resolve();

  constructor(options: TakerCountsOptions) {
    this.#options = options;
    this.#day = this.#today;
    this.#timer = setInterval(() => {
      this.write().catch(options.onError);
    }, WRITE_MS).unref();
  }

  /** Counts a request that was answered with what it asked for, or with the word that it was withdrawn. */
  note({ method, headers }: IncomingMessage, path: string): void {
    const taken = method === 'GET' ? findTaken(path) : undefined;
    if (!taken || isLaterPart(headers.range)) return;
    const host = findReferringHost(headers);
    if (host === this.#options.own) return;
    if (this.#day !== this.#today) this.write().catch(this.#options.onError);
    this.#taken.add(`${taken.kind} ${host}`);
    if (taken.page !== undefined) this.#framed.add(`${host} ${taken.page}`);
  }

  /** Adds what was counted to the day's file. @throws when the disk refuses; what was counted is then lost */
  write(): Promise<void> {
    const [day, taken, framed] = [this.#day, this.#taken, this.#framed];
    this.#day = this.#today;
    if (taken.isEmpty) return this.#writing;
    this.#taken = new BoundedCounts(MOST_HOSTS);
    this.#framed = new BoundedCounts(MOST_FRAMES);
    const written = this.#writing.then(() => this.#add(day, taken, framed));
    this.#writing = written.catch(() => undefined);
    return written;
  }

  close(): Promise<void> {
    clearInterval(this.#timer);
    return this.write();
  }

  get #today(): string {
    const { now = () => new Date() } = this.#options;
    return toWallClock(now()).slice(0, 10);
  }

  async #add(day: string, taken: BoundedCounts, framed: BoundedCounts): Promise<void> {
    const { folder } = this.#options;
    const path = join(folder, `${day}.json`);
    await mkdir(folder, { recursive: true });
    const known = await readDay(path);
    const all = {
      taken: new BoundedCounts(MOST_HOSTS, known.taken),
      framed: new BoundedCounts(MOST_FRAMES, known.framed),
    };
    all.taken.addAll(taken);
    all.framed.addAll(framed);
    const content: TakersDay = { taken: all.taken.toRecord(), framed: all.framed.toRecord() };
    replaceFile(path, JSON.stringify(content), { temporary: folder });
    await this.#forget(day);
  }

  async #forget(today: string): Promise<void> {
    const { folder } = this.#options;
    const first = new Date(Date.parse(today) - (takersDays - 1) * DAY_MS).toISOString().slice(0, 10);
    for (const name of await readdir(folder)) {
      const day = dayFile.exec(name)?.[1];
      if (day !== undefined && day < first) await rm(join(folder, name), { force: true });
    }
  }
}

/** A download that is continued was counted when it began. */
function isLaterPart(range: string | undefined): boolean {
  return range !== undefined && !range.startsWith('bytes=0-');
}

/** A file that somebody spoilt begins anew. */
async function readDay(path: string): Promise<TakersDay> {
  const none = { taken: {}, framed: {} };
  try {
    return takersDaySchema.safeParse(JSON.parse(await readFile(path, 'utf8'))).data ?? none;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return none;
    throw error;
  }
}
