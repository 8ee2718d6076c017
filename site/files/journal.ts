import { hash } from 'node:crypto';
import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { syncFolder } from './replace-file.ts';
import { dirname } from 'node:path';

const CHUNK_BYTES = 1 << 20;
const NEWLINE = 10;
/** JSON has no tab outside of its strings, and writes it as a backslash and a t inside. */
const SEAL = '\t';
const SEAL_LENGTH = 11;

/** How a journal is written. */
export interface JournalForm {
  /** Each line ends with the beginning of its own SHA-256: a line that anything but a journal wrote says nothing. */
  isSealed?: boolean;
}

/**
 * A file of JSON lines that is only appended to; the reader takes the last line of each thing. A line cut short by a
 * kill or a full disk is dropped when the file is next opened, so what was there before is never damaged.
 */
export class Journal {
  readonly path: string;
  /** Lines in the file, overwritten ones included: tells when to compact. */
  lines = 0;
  readonly #isSealed: boolean;
  #handle: number;
  #size = 0;

  /** Opens the file, making it when missing, and gives every whole line to `onRecord` in order. */
  constructor(path: string, onRecord: (record: unknown) => void, { isSealed = false }: JournalForm = {}) {
    this.path = path;
    this.#isSealed = isSealed;
    this.#handle = openSync(path, 'a+');
    this.#size = readLines(this.#handle, (line) => {
      this.lines += 1;
      giveRecord(line, isSealed, onRecord);
    });
    ftruncateSync(this.#handle, this.#size);
  }

  /** False when somebody deleted, replaced or cut the file under this journal. */
  get isInPlace(): boolean {
    const [ours, there] = [fstatSync(this.#handle), statSync(this.path, { throwIfNoEntry: false })];
    return there?.ino === ours.ino && there.dev === ours.dev && there.size === this.#size;
  }

  /** Adds records; all or, when the disk refuses, none. `durable`: survives a power cut. */
  append(records: readonly unknown[], { durable = false } = {}): void {
    if (records.length === 0) return;
    const bytes = Buffer.from(records.map((record) => this.#toLine(record)).join(''));
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(this.#handle, bytes, at);
      if (durable) fdatasyncSync(this.#handle);
    } catch (error) {
      ftruncateSync(this.#handle, this.#size);
      throw error;
    }
    this.#size += bytes.length;
    this.lines += records.length;
  }

  /** Replaces all lines in one step, to drop what was overwritten. */
  rewrite(records: Iterable<unknown>): void {
    const half = `${this.path}.new`;
    rmSync(half, { recursive: true, force: true });
    const next = new Journal(half, () => undefined, { isSealed: this.#isSealed });
    try {
      for (const batch of batches(records, 500)) next.append(batch);
      fdatasyncSync(next.#handle);
      renameSync(half, this.path);
    } catch (error) {
      next.close();
      rmSync(half, { force: true });
      throw error;
    }
    syncFolder(dirname(this.path));
    this.close();
    this.#handle = next.#handle;
    this.#size = next.#size;
    this.lines = next.lines;
  }

  close(): void {
    closeSync(this.#handle);
  }

  #toLine(record: unknown): string {
    const json = JSON.stringify(record);
    return this.#isSealed ? `${json}${SEAL}${sealOf(json)}\n` : `${json}\n`;
  }
}

/**
 * Reads a journal that another process may be writing, and changes nothing.
 * @throws when there is none, or it cannot be read
 */
export function readJournal(
  path: string,
  onRecord: (record: unknown) => void,
  { isSealed = false }: JournalForm = {},
): void {
  const handle = openSync(path, 'r');
  try {
    readLines(handle, (line) => giveRecord(line, isSealed, onRecord));
  } finally {
    closeSync(handle);
  }
}

/** Gives each whole line to `onLine`. @returns the length of the whole lines in bytes */
function readLines(handle: number, onLine: (line: string) => void): number {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let rest: Buffer = Buffer.alloc(0);
  let position = 0;
  for (;;) {
    const count = readSync(handle, chunk, 0, CHUNK_BYTES, position);
    if (count === 0) return position - rest.length;
    position += count;
    const text = rest.length ? Buffer.concat([rest, chunk.subarray(0, count)]) : chunk.subarray(0, count);
    rest = Buffer.from(takeLines(text, onLine));
  }
}

/** @returns what is left after the last whole line */
function takeLines(text: Buffer, onLine: (line: string) => void): Buffer {
  let from = 0;
  for (let end = text.indexOf(NEWLINE); end !== -1; end = text.indexOf(NEWLINE, from)) {
    onLine(text.toString('utf8', from, end));
    from = end + 1;
  }
  return text.subarray(from);
}

function giveRecord(line: string, isSealed: boolean, onRecord: (record: unknown) => void): void {
  const json = isSealed ? openSeal(line) : line;
  const record = json === undefined ? undefined : parseLine(json);
  if (record !== undefined) onRecord(record);
}

function sealOf(json: string): string {
  return hash('sha256', json, 'base64url').slice(0, SEAL_LENGTH);
}

/** @returns the line without its seal; undefined when it is not as it was written */
function openSeal(line: string): string | undefined {
  const at = line.lastIndexOf(SEAL);
  if (at === -1) return undefined;
  const json = line.slice(0, at);
  return line.slice(at + 1) === sealOf(json) ? json : undefined;
}

/** A line that a power cut turned to zeros says nothing; what it said is found missing by comparing. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function* batches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}
