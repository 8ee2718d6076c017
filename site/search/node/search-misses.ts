import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { foldWords } from '#contract/folding/fold.ts';
import { toWallClock } from '#contract/newsroom-clock.ts';
import { replaceFile } from '../../files/replace-file.ts';

/** Language → question, folded → how often it found nothing. */
type Misses = Record<string, Record<string, number>>;

export interface SearchMissesOptions {
  /** Folder of the files, one a day: `2026-11-29.json`. */
  folder: string;
  /** Days that a file is kept. */
  days: number;
  /** The time now; for tests. */
  now?: () => Date;
}

const LONGEST = 60;
/** A day's file does not grow beyond this, whoever asks what. */
const MOST_A_DAY = 2_000;
const DAY_MS = 86_400_000;
const dayFile = /^(\d{4}-\d{2}-\d{2})\.json$/;

/** What readers looked for and did not find, counted by day, without who or when. */
export class SearchMisses {
  readonly #options: SearchMissesOptions;
  #writing: Promise<void> = Promise.resolve();

  constructor(options: SearchMissesOptions) {
    this.#options = options;
  }

  /** Counts a question, unless it may point at somebody. Resolves when it is written. @throws when the disk refuses */
  add(language: string, question: string): Promise<void> {
    const folded = foldWords(question).trim();
    if (!/[\p{L}\p{N}]/u.test(folded) || isPersonal(question)) return Promise.resolve();
    const written = this.#writing.then(() => this.#count(language, folded));
    this.#writing = written.catch(() => undefined);
    return written;
  }

  async #count(language: string, question: string): Promise<void> {
    const { folder, now = () => new Date() } = this.#options;
    const day = toWallClock(now()).slice(0, 10);
    const path = join(folder, `${day}.json`);
    await mkdir(folder, { recursive: true });
    const misses = await readMisses(path);
    const own = new Map(Object.entries(misses[language] ?? {}));
    const isFull = Object.values(misses).reduce((sum, all) => sum + Object.keys(all).length, 0) >= MOST_A_DAY;
    if (isFull && !own.has(question)) return;
    own.set(question, (own.get(question) ?? 0) + 1);
    const content = JSON.stringify({ ...misses, [language]: Object.fromEntries(own) });
    replaceFile(path, content, { temporary: folder });
    await this.#forget(day);
  }

  async #forget(today: string): Promise<void> {
    const { folder, days } = this.#options;
    const first = new Date(Date.parse(today) - (days - 1) * DAY_MS).toISOString().slice(0, 10);
    for (const name of await readdir(folder)) {
      const day = dayFile.exec(name)?.[1];
      if (day !== undefined && day < first) await rm(join(folder, name), { force: true });
    }
  }
}

/** Addresses, numbers of telephones and identity cards, and what is too long to be a question for stories. */
function isPersonal(question: string): boolean {
  const digits = question.replace(/(?<=\p{N})[\s.,()/+-]+(?=\p{N})/gu, '');
  return question.includes('@') || /\p{N}{6}/u.test(digits) || [...question].length > LONGEST;
}

/** A file that somebody spoilt begins anew. */
async function readMisses(path: string): Promise<Misses> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Misses;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}
