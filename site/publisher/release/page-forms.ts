import { linkSync, rmSync, statSync, utimesSync } from 'node:fs';
import { endings } from '../../server/encoding.ts';
import { replaceFile } from '../files/replace-file.ts';

const formEndings = Object.values(endings);

/** The compressed forms that lie beside the pages of a release, for servers of static files. */
export class PageForms {
  readonly #pathOf: (address: string) => string;
  readonly #half: string;
  readonly #known = new Set<string>();

  /** @param half folder of half-written files, on the same file system */
  constructor(pathOf: (address: string) => string, half: string) {
    this.#pathOf = pathOf;
    this.#half = half;
  }

  /** Paths of a page's forms, by the ending of their names, whether they are there or not. */
  pathsOf(address: string): [ending: string, path: string][] {
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
      if (form) replaceFile(path, form, { temporary: this.#half });
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

  /** Before a page changes or goes: readers then get it as it is, never in a form of the page before. */
  remove(address: string): void {
    for (const [, path] of this.pathsOf(address)) rmSync(path, { force: true });
    this.#known.delete(address);
  }
}
