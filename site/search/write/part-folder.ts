import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile, type ReplaceOptions } from '../../files/replace-file.ts';
import { makeFolder, setAsideFolder } from '../../files/set-aside.ts';
import { VerifiedFiles } from '../../files/verified-files.ts';
import { cardFile } from '../format/addresses.ts';
import { digestsShape, partRecordShape, type PartRecord } from './part-record.ts';

const stateShape = z.object({
  form: z.literal(2),
  base: z.string().nullable(),
  delta: z.string().nullable(),
  /** Addresses of the base that were withdrawn since it was built: what it holds of them never counts again. */
  gone: z.array(z.string()),
});

/** Where the parts of one language lie on disk, and which of them count. A state that cannot be read is no state. */
export class PartFolder {
  readonly folder: string;
  base: PartRecord | undefined;
  delta: PartRecord | undefined;
  readonly gone = new Set<string>();
  /** Names of parts that have to be written anew. */
  readonly damaged = new Set<string>();
  readonly #verified = new VerifiedFiles();

  constructor(folder: string) {
    this.folder = folder;
    makeFolder(folder, join(folder, '../..', setAsideFolder));
    const state = stateShape.safeParse(readJson(join(folder, 'state.json')));
    if (!state.success) return;
    this.base = this.#load(state.data.base);
    this.delta = this.#load(state.data.delta);
    for (const address of state.data.gone) this.gone.add(address);
  }

  pathOf(name: string): string {
    return join(this.folder, name);
  }

  /** Files that a part has, cards of what was withdrawn apart, and their SHA-256; undefined where that is not known. */
  readDigests(name: string): [file: string, digest: string][] | undefined {
    const digests = digestsShape.safeParse(readJson(`${this.pathOf(name)}.files`));
    if (!digests.success) return undefined;
    const dropped = new Set(name === this.base?.name ? this.#listGoneCards().map(cardFile) : []);
    return Object.entries(digests.data).filter(([file]) => !dropped.has(file));
  }

  /** Gives a written folder its name, and remembers what is in it. @param digests SHA-256 of its files, as JSON */
  keep(written: string, part: PartRecord, digests: string): void {
    const path = this.pathOf(part.name);
    rmSync(path, { recursive: true, force: true });
    replaceFile(`${path}.files`, digests, this.#writing);
    replaceFile(`${path}.json`, JSON.stringify(part), this.#writing);
    renameSync(written, path);
  }

  /** From now on these count. @param gone addresses of the base that do not */
  count(base: PartRecord | undefined, gone: ReadonlySet<string>, delta: PartRecord | undefined): void {
    this.base = base;
    this.delta = delta;
    this.gone.clear();
    for (const address of gone) this.gone.add(address);
    for (const name of this.damaged)
      if (name !== base?.name && name !== delta?.name) this.damaged.delete(name);
  }

  /** What is remembered of a part. */
  find(name: string): PartRecord | undefined {
    return [this.base, this.delta].find((part) => part?.name === name) ?? this.#load(name);
  }

  /** Notes what was withdrawn: a base goes on without it, a delta has lost its card and is to be written anew. */
  noteGone(addresses: ReadonlySet<string>): void {
    for (const [address] of this.base?.records ?? []) if (addresses.has(address)) this.gone.add(address);
    if (this.delta?.records.some(([address]) => addresses.has(address))) this.damaged.add(this.delta.name);
  }

  save(): void {
    const { base, delta } = this;
    const state: z.infer<typeof stateShape> = {
      form: 2,
      base: base?.name ?? null,
      delta: delta?.name ?? null,
      gone: [...this.gone],
    };
    replaceFile(join(this.folder, 'state.json'), JSON.stringify(state), this.#writing);
  }

  /**
   * Looks for parts that are not, byte for byte, what was written. They count until others are written in their place.
   * @param copies folder of their copies in the public tree: what is damaged of them is deleted, to be put there again
   */
  async findDamaged(copies: string | undefined, giveWay: () => Promise<void>): Promise<void> {
    this.damaged.clear();
    for (const part of [this.base, this.delta]) if (part) await this.#look(part, copies, giveWay);
  }

  /**
   * Deletes the cards of what was withdrawn: they hold its text. The base is then whole without them.
   * @param copies folder of the parts in the public tree
   */
  dropGoneCards(copies: string): void {
    if (!this.base) return;
    for (const ordinal of this.#listGoneCards()) {
      for (const folder of [this.pathOf(this.base.name), join(copies, this.base.name)])
        rmSync(join(folder, cardFile(ordinal)), { force: true });
    }
  }

  /** Everything else. @param kept names of parts */
  listStale(kept: ReadonlySet<string>): string[] {
    return readdirSync(this.folder)
      .filter((name) => name !== 'state.json' && !kept.has(name.replace(/\.(?:json|files)$/, '')))
      .map((name) => join(this.folder, name));
  }

  #listGoneCards(): number[] {
    if (this.gone.size === 0) return [];
    return (this.base?.records ?? []).flatMap(([address], ordinal) =>
      this.gone.has(address) ? [ordinal] : [],
    );
  }

  async #look({ name }: PartRecord, copies: string | undefined, giveWay: () => Promise<void>): Promise<void> {
    const path = this.pathOf(name);
    const wanted = this.readDigests(name);
    const isWhole = wanted !== undefined && (await this.#holds(wanted, path, giveWay));
    if (!isWhole) this.damaged.add(name);
    const copy = copies === undefined ? undefined : join(copies, name);
    if (!isWhole || copy === undefined || !existsSync(copy) || (await this.#holds(wanted, copy, giveWay)))
      return;
    rmSync(copy, { recursive: true, force: true });
  }

  async #holds(
    digests: readonly (readonly [file: string, digest: string])[],
    folder: string,
    giveWay: () => Promise<void>,
  ): Promise<boolean> {
    let looked = 0;
    for (const [name, digest] of digests) {
      const path = join(folder, name);
      if (!(await this.#verified.holds(path, path, digest))) return false;
      if (++looked % 100 === 0) await giveWay();
    }
    return true;
  }

  #load(name: string | null): PartRecord | undefined {
    if (name === null || !existsSync(this.pathOf(name))) return undefined;
    const part = partRecordShape.safeParse(readJson(`${this.pathOf(name)}.json`));
    return part.success && part.data.name === name ? part.data : undefined;
  }

  get #writing(): ReplaceOptions {
    const aside = join(this.folder, '../..', setAsideFolder);
    return { temporary: this.folder, room: { root: this.folder, aside } };
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
