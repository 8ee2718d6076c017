import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { documentSchemas, getDocumentFile, type PublicDocument } from '#contract/document.ts';
import type { PublishedRow } from '#contract/hand-over.ts';
import { Journal } from '../../files/journal.ts';
import { replaceFile, type ReplaceOptions } from '../../files/replace-file.ts';
import { makeFolder, makeRoomForFile, setAside, setAsideFolder } from '../../files/set-aside.ts';
import { VerifiedFiles } from '../../files/verified-files.ts';
import { editionIndexForm, isEditionEntry, shareIds } from './edition-index.ts';
import { EditionMemory } from './edition-memory.ts';
import { hashText, toLiveValue, type EditionEntry, type EntryHead, type LiveEntry } from './entry.ts';
import { StoryFiles } from './story-files.ts';

/** What a row of `published_documents` is told by, without its document. */
export type RowHead = Pick<PublishedRow, 'key' | 'hash' | 'state' | 'changed_at'>;

/** So many files are compared before others get their turn. */
const PART = 100;
/** Beyond so many documents, one flush of the disk is cheaper than one a file. */
const FLUSHED_SINGLY = 16;

/**
 * The live edition on disk: a JSON file a document (`story/<id>.json`), and `index.jsonl`, from which the memory is
 * filled in a second. Files are written before the index names them, with the SHA-256 of their bytes; a line of the index
 * vouches for itself. Index and files may always be thrown away: whatever they do not say is asked again of
 * `published_documents`, and what stands in their way is moved aside.
 */
export class EditionStore {
  readonly memory: EditionMemory;
  readonly #folder: string;
  /** DATA_DIR/set-aside. */
  readonly aside: string;
  readonly #verified = new VerifiedFiles();
  readonly #index: Journal;
  readonly #stories: StoryFiles;

  constructor(folder: string) {
    this.#folder = folder;
    this.aside = join(folder, '..', setAsideFolder);
    makeFolder(folder, this.aside);
    rmSync(join(folder, '.half'), { recursive: true, force: true });
    mkdirSync(join(folder, '.half'));
    this.#makeFolders();
    this.#stories = new StoryFiles(folder);
    this.memory = new EditionMemory((card) => this.#stories.read(card.id, card.hash));
    this.#index = this.#load();
  }

  /**
   * Writes live documents and then their index lines. The documents have been parsed by their schemas. A file that the
   * index names is whole even after a power cut: each is flushed, or the whole disk once when they are many.
   */
  write(documents: readonly { document: PublicDocument; head: EntryHead }[]): void {
    if (documents.length === 0) return;
    const isMany = documents.length > FLUSHED_SINGLY;
    const entries = documents.map(({ document, head }): LiveEntry => {
      const text = JSON.stringify(document);
      const textHash = hashText(text);
      replaceFile(this.#fileOf(head.key), text, { ...this.#writing, durable: !isMany });
      return {
        ...head,
        kind: document.kind,
        state: 'live',
        hash: textHash,
        value: toLiveValue(document, textHash),
      };
    });
    if (isMany) execFileSync('sync', ['-f', this.#folder]);
    this.#record(entries);
  }

  /** Takes a document out: its file goes, a tombstone or a mark of removal stays in the index. */
  retire(entry: Exclude<EditionEntry, LiveEntry>): void {
    this.#record([entry]);
    rmSync(this.#fileOf(entry.key), { recursive: true, force: true });
  }

  /** True when the edition has a row as it is, the bytes of its file included; what is not live has no file. */
  holds(row: RowHead): boolean {
    return this.isOf(row) && !this.isTorn(row.key);
  }

  /** True when the file of a live document is not, byte for byte, the one that the index names, or cannot be read. */
  isTorn(key: string): boolean {
    const entry = this.memory.entry(key);
    if (entry?.state !== 'live') return false;
    try {
      return hash('sha256', readFileSync(this.#fileOf(key)), 'hex') !== entry.hash;
    } catch {
      return true;
    }
  }

  /** True when the index has a row as it is. What is withdrawn or removed at another time is another withdrawal. */
  isOf({ key, hash: rowHash, state, changed_at }: RowHead): boolean {
    const known = this.memory.entry(key);
    if (known?.rowHash !== rowHash || known.state !== state) return false;
    return known.state === 'live' || !known.value || known.value.at === changed_at.toISOString();
  }

  /** Drops index lines that newer ones overwrite, when they are the larger part; writes a lost or cut index anew. */
  compact(): void {
    const entries = [...this.memory.entries()];
    if (this.#index.isInPlace && this.#index.lines <= entries.length * 2 + 100) return;
    makeRoomForFile(this.#index.path, this.#folder, this.aside);
    this.#index.rewrite(entries);
  }

  /**
   * Keys of live documents whose file is not, byte for byte, the one that the index names, and files that belong to no
   * live document. `giveWay` is called between parts; what it publishes is not compared.
   */
  async findDifferences(
    giveWay: () => Promise<void> = () => Promise.resolve(),
  ): Promise<{ damaged: string[]; stray: string[] }> {
    this.#makeFolders();
    const files = new Set<string>();
    for (const kind of Object.keys(documentSchemas)) {
      for (const name of readdirSync(join(this.#folder, kind))) files.add(`${kind}/${name}`);
    }
    const damaged: string[] = [];
    let looked = 0;
    const entries = Array.from(this.memory.entries());
    for (const entry of entries) {
      if (entry.state !== 'live') continue;
      files.delete(getDocumentFile(entry.key));
      if (!(await this.#isWhole(entry))) damaged.push(entry.key);
      if (++looked % PART === 0) await giveWay();
    }
    return { damaged, stray: [...files].filter((file) => !this.#isLive(file)) };
  }

  /** Removes a stray file that `findDifferences` named: what a document left is deleted, all else moved aside. */
  removeStray(file: string): void {
    const path = join(this.#folder, file);
    if (this.memory.entry(file.replace(/\.json$/, ''))) rmSync(path, { recursive: true, force: true });
    else setAside(path, this.aside);
  }

  /** Hash of all that the edition holds: of two editions with one digest all answers are the same. */
  digest(): string {
    const lines = Array.from(this.memory.entries(), (entry) =>
      entry.state === 'live' ? `${entry.key} ${entry.hash}` : `${entry.key} ${JSON.stringify(entry)}`,
    );
    return hashText(lines.sort().join('\n'));
  }

  /** DATA_DIR/edition. */
  get folder(): string {
    return this.#folder;
  }

  /** Path of a file of the edition that is no document. */
  pathOf(name: string): string {
    return join(this.#folder, name);
  }

  close(): void {
    this.#index.close();
  }

  get #writing(): ReplaceOptions {
    return { temporary: join(this.#folder, '.half'), room: { root: this.#folder, aside: this.aside } };
  }

  #makeFolders(): void {
    for (const kind of Object.keys(documentSchemas)) makeFolder(join(this.#folder, kind), this.aside);
  }

  async #isWhole(entry: LiveEntry): Promise<boolean> {
    const digest = Buffer.from(entry.hash, 'hex').toString('base64url');
    if (await this.#verified.holds(entry.key, this.#fileOf(entry.key), digest)) return true;
    // Another document stands there by now, or none.
    return this.memory.entry(entry.key) !== entry;
  }

  #isLive(file: string): boolean {
    return this.memory.entry(file.replace(/\.json$/, ''))?.state === 'live' && file.endsWith('.json');
  }

  #record(entries: readonly EditionEntry[]): void {
    this.#index.append(entries, { durable: true });
    for (const entry of entries) {
      this.memory.set(entry);
      this.#stories.forget(entry.key.slice(entry.key.indexOf('/') + 1));
    }
  }

  #load(): Journal {
    const entries = new Map<string, EditionEntry>();
    const shared = new Map<string, string>();
    const path = join(this.#folder, 'index.jsonl');
    makeRoomForFile(path, this.#folder, this.aside);
    const take = (record: unknown): void => {
      if (isEditionEntry(record)) entries.set(record.key, shareIds(record, shared));
    };
    const index = new Journal(path, take, editionIndexForm);
    for (const entry of entries.values()) this.memory.set(entry);
    return index;
  }

  #fileOf(key: string): string {
    return join(this.#folder, getDocumentFile(key));
  }
}
