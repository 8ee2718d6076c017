import { existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { describeDiskError } from '../files/disk-error.ts';
import { MadeHashes } from '../files/made-hashes.ts';
import { makeFolder, setAsideFolder } from '../files/set-aside.ts';
import type { FollowUp } from './follow-up.ts';
import { FollowUpLoop } from './follow-up-loop.ts';
import { pause } from './pause.ts';
import { getPublicName, WantedFiles, type WantedFile } from './wanted-files.ts';

const QUIET_MS = 300;

/** What the public tree can do with files that are made once: link them, and tell whether it did. */
export interface PublicTree {
  readonly folder: string;
  link(path: string, address: string): void;
  isLinkOf(path: string, address: string): boolean;
}

export interface MadeFilesOptions<W extends WantedFile> {
  /** Made files live here and are linked into releases. */
  folder: string;
  /** Folder below the public tree. */
  publicFolder: string;
  /** The public release, asked anew each time. */
  getRelease(): PublicTree | undefined;
  /** All that should be public; undefined while that is not known. */
  findWanted(): readonly W[] | undefined;
  /** In which order missing files are made. */
  compare(a: W, b: W): number;
  /**
   * Makes a file at a path. @throws when it cannot be made; it is then left out until the process starts again, or, when
   * the disk refused it, until the next request
   */
  make(path: string, wanted: W, signal: AbortSignal): Promise<void>;
  onError(error: unknown): void;
  /** Everything that is wanted is there. */
  onComplete?(): void;
  /** How many files are still to be made. */
  onProgress?(left: number): void;
  /** After each making it rests so many times as long: pages and search go first. */
  rest: number;
  /** Rests are so many times as long on this machine; as they are without it. */
  restFactor?: number | undefined;
}

/**
 * Keeps files beside the pages, made one after another while nothing waits for them. One that is no longer wanted is
 * deleted at once, from the public release too.
 */
export class MadeFiles<W extends WantedFile> implements FollowUp {
  readonly #options: MadeFilesOptions<W>;
  readonly #half: string;
  readonly #hashes: MadeHashes;
  readonly #failed = new Set<string>();
  readonly #wanted = new WantedFiles<W>();
  /** The release that holds no file but those. */
  #cleared: PublicTree | undefined;
  readonly #loop: FollowUpLoop;

  constructor(options: MadeFilesOptions<W>) {
    this.#options = options;
    this.#half = join(options.folder, '.half');
    const aside = join(options.folder, '..', setAsideFolder);
    makeFolder(options.folder, aside);
    rmSync(this.#half, { recursive: true, force: true });
    makeFolder(this.#half, aside);
    this.#hashes = new MadeHashes(options.folder, aside);
    this.#loop = new FollowUpLoop({
      quietMs: QUIET_MS,
      latestMs: QUIET_MS,
      work: () => this.#work(),
      onError: options.onError,
    });
  }

  /** Asks for an update; when it returns, what must not be public any more is gone. */
  request(): void {
    if (!this.#loop.signal.aborted && this.clear()) this.#loop.request();
  }

  /** Deletes files that are not, byte for byte, what was made; the next request makes or links them again. */
  async dropDamaged(giveWay: () => Promise<void>): Promise<void> {
    this.clear();
    const release = this.#options.getRelease();
    for (const [index, [publicName, name]] of [...this.#wanted.public].entries()) {
      const made = join(this.#options.folder, name);
      const isWhole = await this.#hashes.isWhole(name);
      if (!isWhole) {
        this.#hashes.drop(made);
        this.#failed.delete(name);
      }
      const address = `${this.#options.publicFolder}/${publicName}`;
      const released = release && join(release.folder, address);
      if (released && isThere(released) && !(isWhole && release.isLinkOf(made, address))) {
        if (!(await this.#hashes.isWhole(name, released))) this.#hashes.drop(released);
      }
      if (!isWhole) this.#hashes.forget([name]);
      if (index % 100 === 99) await giveWay();
    }
  }

  /** Deletes at once what must not be public any more. @returns false while it is not known what that is */
  clear(): boolean {
    const wanted = this.#options.findWanted();
    const release = this.#options.getRelease();
    if (!wanted || !release) return false;
    if (release !== this.#cleared || !this.#wanted.extend(wanted)) this.#replace(wanted, release);
    this.#cleared = release;
    // What is being made may be wanted no more.
    if (this.#loop.isRunning) this.#loop.request();
    return true;
  }

  /** Puts another list in the place of the last, and deletes what only that one wanted. */
  #replace(wanted: readonly W[], release: PublicTree): void {
    const { folder, publicFolder } = this.#options;
    const isNew = release !== this.#cleared;
    const shown = isNew ? listOwn(join(release.folder, publicFolder)) : [...this.#wanted.public.keys()];
    const made = isNew ? listOwn(folder) : [...this.#wanted.names];
    const before = this.#wanted.public;
    this.#wanted.replace(wanted);
    for (const name of shown)
      if (!this.#isShown(release, name, isNew ? undefined : before.get(name)))
        this.#hashes.drop(join(release.folder, publicFolder, name));
    const unwanted = made.filter((name) => !this.#wanted.names.has(name));
    for (const name of unwanted) this.#hashes.drop(join(folder, name));
    if (unwanted.length) this.#hashes.forget(unwanted);
  }

  withdraw(): void {
    this.clear();
  }

  /** Resolves when everything that was asked for is there. */
  settle(): Promise<void> {
    return this.#loop.settle();
  }

  /** Ends the making at hand. */
  async close(): Promise<void> {
    await this.#loop.close();
    this.#hashes.close();
  }

  async #work(): Promise<void> {
    const { list } = this.#wanted;
    await this.#complete(list);
    if (list !== this.#wanted.list) return;
    this.#options.onProgress?.(0);
    if (this.#failed.size === 0) this.#options.onComplete?.();
  }

  /** Goes through a list until it is done or another one is wanted. */
  async #complete(list: readonly W[]): Promise<void> {
    const release = this.#options.getRelease();
    if (!release) return;
    const present = new Set(listFolder(join(release.folder, this.#options.publicFolder)));
    const missing = list
      .filter((one) => !this.#failed.has(one.name) && !present.has(getPublicName(one)))
      .sort(this.#options.compare);
    for (const [index, one] of missing.entries()) {
      if (list !== this.#wanted.list || this.#loop.signal.aborted) return;
      const path = join(this.#options.folder, one.name);
      if (!existsSync(path)) {
        this.#options.onProgress?.(missing.length - index);
        await this.#make(path, one);
      }
      // While it was made it may have been withdrawn, or another release have become the public one.
      const isWanted = this.#wanted.names.has(one.name);
      if (isWanted && existsSync(path))
        release.link(path, `/${this.#options.publicFolder}/${getPublicName(one)}`);
      else if (!isWanted) rmSync(path, { force: true });
      if (index % 200 === 199) await breathe();
    }
  }

  async #make(path: string, wanted: W): Promise<void> {
    const half = join(this.#half, wanted.name);
    const start = performance.now();
    try {
      await this.#options.make(half, wanted, this.#loop.signal);
      renameSync(half, path);
      await this.#hashes.note(wanted.name);
    } catch (error) {
      rmSync(half, { force: true });
      if (this.#loop.signal.aborted) return;
      if (describeDiskError(error)) throw error;
      this.#failed.add(wanted.name);
      this.#options.onError(error);
    }
    const { rest, restFactor = 1 } = this.#options;
    await pause(rest * restFactor * (performance.now() - start), this.#loop.signal);
  }

  /** Whether a public name shows the file that is wanted there. @param last the one that was linked there, where known */
  #isShown(release: PublicTree, publicName: string, last: string | undefined): boolean {
    const { folder, publicFolder } = this.#options;
    const name = this.#wanted.public.get(publicName);
    if (name === undefined || name === publicName) return name !== undefined;
    if (last !== undefined) return last === name;
    return release.isLinkOf(join(folder, name), `${publicFolder}/${publicName}`);
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function listFolder(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Beside a file that went, for servers. */
const marker = /_\.\d{3}$/;

/** Files that are made here, wanted or not: neither what is half made nor what tells servers of files that went. */
function listOwn(folder: string): string[] {
  return listFolder(folder).filter((name) => !name.startsWith('.') && !marker.test(name));
}
