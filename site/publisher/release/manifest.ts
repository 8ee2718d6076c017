import { Journal, readJournal } from '../../files/journal.ts';

/** What stands at an address of a release. */
export interface PageRecord {
  /** Key of the page's view; '' while a write may be half done. */
  key: string;
  /** Short hash and length in bytes of the file. */
  hash: string;
  size: number;
}

type Line = [address: string, key: string, hash: string, size: number] | [address: string, gone: null];

const pending: PageRecord = Object.freeze({ key: '', hash: '', size: -1 });

/**
 * What each address of a release shows, kept beside the release. An address is noted as pending before its file is
 * touched, so whatever moment the process dies in, comparing manifest and plan finds every page to draw or to delete.
 */
export class Manifest {
  readonly #records = new Map<string, PageRecord>();
  readonly #journal: Journal;

  constructor(path: string) {
    this.#journal = new Journal(path, (line) => takeLine(this.#records, line), manifestForm);
  }

  get(address: string): PageRecord | undefined {
    return this.#records.get(address);
  }

  records(): ReadonlyMap<string, PageRecord> {
    return this.#records;
  }

  /** Notes that files of these addresses are about to be written or deleted. */
  expect(addresses: readonly string[]): void {
    this.#append(addresses.map((address): Line => [address, '', '', -1]));
  }

  /** Notes files that are written. */
  confirm(pages: readonly { address: string; record: PageRecord }[]): void {
    this.#append(pages.map(({ address, record }): Line => [address, record.key, record.hash, record.size]));
  }

  /** Notes files that are deleted. */
  forget(addresses: readonly string[]): void {
    this.#append(addresses.map((address): Line => [address, null]));
  }

  /** Drops lines that newer ones overwrite, when they are many; writes a lost or cut file anew. */
  compact(): void {
    if (this.#journal.isInPlace && this.#journal.lines <= this.#records.size * 2 + 1_000) return;
    const lines = [...this.#records].map(([address, { key, hash, size }]): Line => [
      address,
      key,
      hash,
      size,
    ]);
    this.#journal.rewrite(lines);
  }

  close(): void {
    this.#journal.close();
  }

  #append(lines: Line[]): void {
    this.#journal.append(lines);
    for (const line of lines) takeLine(this.#records, line);
  }
}

/** How a manifest is written. */
const manifestForm = { isSealed: true } as const;

/** What a manifest says, read without changing anything. @throws when there is none */
export function readManifest(path: string): ReadonlyMap<string, PageRecord> {
  const records = new Map<string, PageRecord>();
  readJournal(path, (line) => takeLine(records, line), manifestForm);
  return records;
}

function takeLine(records: Map<string, PageRecord>, line: unknown): void {
  if (!Array.isArray(line)) return;
  const [address, key, hash, size] = line as unknown[];
  if (typeof address !== 'string') return;
  if (typeof key === 'string' && typeof hash === 'string' && typeof size === 'number') {
    records.set(address, key === '' ? pending : { key, hash, size });
  } else records.delete(address);
}
