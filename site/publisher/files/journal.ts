import {
  closeSync,
  fdatasyncSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { syncFolder } from './replace-file.ts';
import { dirname } from 'node:path';

const CHUNK_BYTES = 1 << 20;
const NEWLINE = 10;

/**
 * A file of JSON lines that is only appended to; the reader takes the last line of each thing. A line cut short by a
 * kill or a full disk is dropped when the file is next opened, so what was there before is never damaged.
 */
export class Journal {
  readonly path: string;
  /** Lines in the file, overwritten ones included: tells when to compact. */
  lines = 0;
  #handle: number;
  #size = 0;

  /** Opens the file, making it when missing, and gives every whole line to `onRecord` in order. */
  constructor(path: string, onRecord: (record: unknown) => void) {
    this.path = path;
    this.#handle = openSync(path, 'a+');
    this.#size = this.#read(onRecord);
    ftruncateSync(this.#handle, this.#size);
  }

  /** Adds records; all or, when the disk refuses, none. `durable`: survives a power cut. */
  append(records: readonly unknown[], { durable = false } = {}): void {
    if (records.length === 0) return;
    const bytes = Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
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
    rmSync(half, { force: true });
    const next = new Journal(half, () => undefined);
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

  /** Returns the length of the whole lines. */
  #read(onRecord: (record: unknown) => void): number {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    let rest: Buffer = Buffer.alloc(0);
    let position = 0;
    for (;;) {
      const count = readSync(this.#handle, chunk, 0, CHUNK_BYTES, position);
      if (count === 0) return position - rest.length;
      position += count;
      const text = rest.length ? Buffer.concat([rest, chunk.subarray(0, count)]) : chunk.subarray(0, count);
      rest = Buffer.from(this.#takeLines(text, onRecord));
    }
  }

  #takeLines(text: Buffer, onRecord: (record: unknown) => void): Buffer {
    let from = 0;
    for (let end = text.indexOf(NEWLINE); end !== -1; end = text.indexOf(NEWLINE, from)) {
      const record = parseLine(text.toString('utf8', from, end));
      from = end + 1;
      this.lines += 1;
      if (record !== undefined) onRecord(record);
    }
    return text.subarray(from);
  }
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
