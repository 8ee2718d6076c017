import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../publisher/files/replace-file.ts';

const bundleShape = z.object({
  /** Name of the bundle's folder. */
  name: z.string(),
  /** First and last month of its records; the first is '' for the oldest shard. */
  start: z.string(),
  from: z.string(),
  to: z.string(),
  /** Address → version of each record. */
  records: z.record(z.string(), z.string()),
});

export type Bundle = z.infer<typeof bundleShape>;

const stateShape = z.object({ shards: z.array(z.string()), delta: z.string().nullable() });

/** Bundles of one language on disk: a folder each, its list of records beside it, and which of them count. */
export class IndexState {
  readonly folder: string;
  shards: Bundle[] = [];
  delta: Bundle | undefined;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    this.#load();
  }

  pathOf(bundle: Pick<Bundle, 'name'>): string {
    return join(this.folder, bundle.name);
  }

  /** Notes the list of records of a bundle whose folder is written. */
  saveBundle(bundle: Bundle): void {
    replaceFile(`${this.pathOf(bundle)}.json`, JSON.stringify(bundle), { temporary: this.folder });
  }

  save(): void {
    const state = { shards: this.shards.map(({ name }) => name), delta: this.delta?.name ?? null };
    replaceFile(join(this.folder, 'state.json'), JSON.stringify(state), { temporary: this.folder });
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
