import { linkSync, lstatSync, rmSync, statSync, utimesSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { endings } from '../../server/encoding.ts';
import { freeLater } from '../../files/free-later.ts';
import { replaceFile, type ReplaceOptions } from '../../files/replace-file.ts';
import { setAside } from '../../files/set-aside.ts';
import type { VerifiedFiles } from '../../files/verified-files.ts';
import { shortHash } from '../plan/view-text.ts';

const formEndings = Object.values(endings);

const open = { '.br': promisify(brotliDecompress), '.gz': promisify(gunzip) } as const satisfies Record<
  (typeof formEndings)[number],
  (form: Buffer) => Promise<Buffer>
>;

/** The compressed forms that lie beside the pages of a release, for servers of static files. */
export class PageForms {
  readonly #pathOf: (address: string) => string;
  readonly #writing: ReplaceOptions;
  readonly #known = new Set<string>();

  /** @param writing how files of the release are written */
  constructor(pathOf: (address: string) => string, writing: ReplaceOptions) {
    this.#pathOf = pathOf;
    this.#writing = writing;
  }

  /** Paths of a page's forms, by the ending of their names, whether they are there or not. */
  pathsOf(address: string): [ending: (typeof formEndings)[number], path: string][] {
    return formEndings.map((ending) => [ending, this.#pathOf(address) + ending]);
  }

  /** True when forms are known to lie beside a page. */
  has(address: string): boolean {
    return this.#known.has(address);
  }

  /** Looks whether forms lie beside a page; some that are older than the page do not count. */
  find(address: string): boolean {
    const timeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const page = timeOf(this.#pathOf(address));
    const isThere = this.pathsOf(address).every(([, path]) => timeOf(path) >= page);
    if (isThere) this.#known.add(address);
    return isThere;
  }

  /** Puts forms beside a page, which must be the one they were made of. */
  write(address: string, forms: ReadonlyMap<string, Uint8Array>): void {
    for (const [ending, path] of this.pathsOf(address)) {
      const form = forms.get(ending);
      if (form) replaceFile(path, form, this.#writing);
    }
    this.#known.add(address);
  }

  /** Takes the forms that another release has of the same page. @returns whether it has them */
  take(address: string, before: PageForms): boolean {
    const now = new Date();
    try {
      for (const [ending, path] of this.pathsOf(address)) {
        rmSync(path, { force: true });
        linkSync(before.#pathOf(address) + ending, path);
        utimesSync(path, now, now);
      }
    } catch {
      // Gone meanwhile, or a disk without links: they are made anew.
      this.remove(address);
      return false;
    }
    this.#known.add(address);
    return true;
  }

  /** False when a form lies beside a page that, opened, is another page, or when one of the two is missing. */
  async fit(address: string, hash: string, verified: VerifiedFiles): Promise<boolean> {
    const there = this.pathsOf(address).filter(([, path]) => lstatSync(path, { throwIfNoEntry: false }));
    if (there.length === 0) return !this.#known.has(address);
    if (there.length < formEndings.length) return false;
    for (const [ending, path] of there) {
      const isOfPage = async (): Promise<boolean> =>
        shortHash(await open[ending](await readFile(path))) === hash;
      if (!(await verified.passes(address + ending, path, isOfPage))) return false;
    }
    return true;
  }

  /** Before a page changes or goes: readers then get it as it is, never in a form of the page before. */
  remove(address: string): void {
    for (const [, path] of this.pathsOf(address)) {
      const there = lstatSync(path, { throwIfNoEntry: false });
      if (there?.isDirectory() && this.#writing.room) setAside(path, this.#writing.room.aside);
      else if (there) freeLater(path, () => rmSync(path, { force: true }));
    }
    this.#known.delete(address);
  }
}
