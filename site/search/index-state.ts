import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile, type ReplaceOptions } from '../files/replace-file.ts';
import { makeFolder, setAsideFolder } from '../files/set-aside.ts';
import { VerifiedFiles } from '../files/verified-files.ts';

const bundleShape = z.object({
  /** Name of the bundle's folder. */
  name: z.string(),
  /** First and last month of its records; the first is '' for the oldest shard. */
  start: z.string(),
  from: z.string(),
  to: z.string(),
  /** Address → version of each record. */
  records: z.record(z.string(), z.string()),
  /** File below the bundle's folder → SHA-256 of its bytes, base64url. */
  files: z.record(z.string(), z.string()),
});

export type Bundle = z.infer<typeof bundleShape>;

const stateShape = z.object({ shards: z.array(z.string()), delta: z.string().nullable() });

/** Bundles of one language on disk: a folder each, its list of records beside it, and which of them count. */
export class IndexState {
  readonly folder: string;
  shards: Bundle[] = [];
  delta: Bundle | undefined;
  readonly #verified = new VerifiedFiles();

  constructor(folder: string) {
    this.folder = folder;
    makeFolder(folder, join(folder, '../..', setAsideFolder));
    this.#load();
  }

  get #writing(): ReplaceOptions {
    const aside = join(this.folder, '../..', setAsideFolder);
    return { temporary: this.folder, room: { root: this.folder, aside } };
  }

  pathOf(bundle: Pick<Bundle, 'name'>): string {
    return join(this.folder, bundle.name);
  }

  /** Notes the list of records of a bundle whose folder is written. */
  saveBundle(bundle: Bundle): void {
    replaceFile(`${this.pathOf(bundle)}.json`, JSON.stringify(bundle), this.#writing);
  }

  save(): void {
    const state = { shards: this.shards.map(({ name }) => name), delta: this.delta?.name ?? null };
    replaceFile(join(this.folder, 'state.json'), JSON.stringify(state), this.#writing);
  }

  /**
   * Forgets bundles that are not, byte for byte, what was built; they are then built again. @returns those that are whole
   * @param copies folder of their copies in the public tree: what is damaged of them is deleted, to be put there again
   */
  async dropDamaged(copies: string | undefined, giveWay: () => Promise<void>): Promise<void> {
    const whole: Bundle[] = [];
    for (const bundle of this.delta ? [...this.shards, this.delta] : this.shards) {
      if (await this.#holds(bundle, this.pathOf(bundle), giveWay)) whole.push(bundle);
      else
        for (const end of ['', '.json']) rmSync(this.pathOf(bundle) + end, { recursive: true, force: true });
      const copy = copies && join(copies, bundle.name);
      if (copy && existsSync(copy) && !(await this.#holds(bundle, copy, giveWay)))
        rmSync(copy, { recursive: true, force: true });
    }
    this.shards = this.shards.filter((bundle) => whole.includes(bundle));
    if (this.delta && !whole.includes(this.delta)) this.delta = undefined;
  }

  async #holds(bundle: Bundle, folder: string, giveWay: () => Promise<void>): Promise<boolean> {
    let looked = 0;
    for (const [name, digest] of Object.entries(bundle.files)) {
      const path = join(folder, name);
      if (!(await this.#verified.holds(path, path, digest))) return false;
      if (++looked % 100 === 0) await giveWay();
    }
    return true;
  }

  /** Deletes bundles that do not count any more. */
  prune(kept: ReadonlySet<string>): void {
    for (const name of readdirSync(this.folder)) {
      const bundle = name.replace(/\.(?:json|half)$/, '');
      if (name !== 'state.json' && !(kept.has(bundle) && !name.endsWith('.half'))) {
        rmSync(join(this.folder, name), { recursive: true, force: true });
      }
    }
  }

  /** A state that cannot be read is no state: the index is built anew. */
  #load(): void {
    const state = stateShape.safeParse(readJson(join(this.folder, 'state.json')));
    if (!state.success) return;
    this.shards = state.data.shards.flatMap((name) => this.#loadBundle(name));
    this.delta = state.data.delta === null ? undefined : this.#loadBundle(state.data.delta)[0];
  }

  #loadBundle(name: string): Bundle[] {
    const bundle = bundleShape.safeParse(readJson(join(this.folder, `${name}.json`)));
    return bundle.success && existsSync(join(this.folder, name)) ? [bundle.data] : [];
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
