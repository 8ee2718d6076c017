import { existsSync, lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Journal, readJournal } from './journal.ts';
import { makeRoomForFile, setAside } from './set-aside.ts';
import { hashFile, VerifiedFiles } from './verified-files.ts';

/** Name of the list in a folder of made files. */
export const madeHashesFile = '.hashes.jsonl';

type Line = [name: string, digest: string | null];

/**
 * What files that are made once and never change hold: their SHA-256, noted when they were made, in a list beside them.
 * A file that is not in the list is not known to be whole, and is made anew.
 */
export class MadeHashes {
  readonly #folder: string;
  readonly #aside: string;
  readonly #digests = new Map<string, string>();
  readonly #verified = new VerifiedFiles();
  readonly #journal: Journal;

  /** @param aside where things go that stand in the way */
  constructor(folder: string, aside: string) {
    this.#folder = folder;
    this.#aside = aside;
    const path = join(folder, madeHashesFile);
    makeRoomForFile(path, folder, aside);
    this.#journal = new Journal(path, (line) => takeLine(this.#digests, line), { isSealed: true });
    this.#compact();
  }

  /** Notes a file of the folder that was made just now. */
  async note(name: string): Promise<void> {
    const path = join(this.#folder, name);
    const size = lstatSync(path).size;
    this.#append([[name, await hashFile(path, size)]]);
  }

  /** Forgets files that were deleted. */
  forget(names: readonly string[]): void {
    this.#append(names.filter((name) => this.#digests.has(name)).map((name): Line => [name, null]));
  }

  /** Whether a file of that name is the one that was made; in the folder, or a copy of it at `path`. */
  async isWhole(name: string, path = join(this.#folder, name)): Promise<boolean> {
    const digest = this.#digests.get(name);
    return digest !== undefined && (await this.#verified.holds(path, path, digest));
  }

  /** Deletes a file of ours that is not whole; what is no file is moved aside. */
  drop(path: string): void {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) setAside(path, this.#aside);
    else rmSync(path, { force: true });
  }

  close(): void {
    this.#journal.close();
  }

  #append(lines: readonly Line[]): void {
    this.#journal.append(lines);
    for (const line of lines) takeLine(this.#digests, line);
  }

  #compact(): void {
    if (this.#journal.lines > this.#digests.size * 2 + 100) this.#journal.rewrite([...this.#digests]);
  }
}

/** What a list of made files says, read without changing anything. @returns nothing where there is no list */
export function readMadeHashes(folder: string): ReadonlyMap<string, string> {
  const digests = new Map<string, string>();
  const path = join(folder, madeHashesFile);
  if (!existsSync(path)) return digests;
  readJournal(path, (line) => takeLine(digests, line), { isSealed: true });
  return digests;
}

function takeLine(digests: Map<string, string>, line: unknown): void {
  if (!Array.isArray(line)) return;
  const [name, digest] = line as unknown[];
  if (typeof name !== 'string') return;
  if (typeof digest === 'string') digests.set(name, digest);
  else digests.delete(name);
}
