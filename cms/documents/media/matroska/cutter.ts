import type { ByteSource } from '../reading/byte-source.ts';
import type { Piece } from '../reading/pieces.ts';
import { makeVoidHead, type Element } from './elements.ts';

/** Collects what of a file is not to stay, while it is read; everything keeps its place. */
export class Cutter {
  readonly #source: ByteSource;
  readonly #changes: { at: number; to: number; pieces: Piece[] }[] = [];

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** An empty element in an element's place. */
  empty({ at, to }: Element): void {
    const head = makeVoidHead(to - at);
    this.#changes.push({ at, to, pieces: [{ bytes: head }, { zeros: to - at - head.length }] });
  }

  /** Zeros in place of these bytes. */
  clear(from: number, to: number): void {
    this.#changes.push({ at: from, to, pieces: [{ zeros: to - from }] });
  }

  /** Other bytes in place of as many. */
  put(at: number, bytes: Buffer): void {
    this.#changes.push({ at, to: at + bytes.length, pieces: [{ bytes }] });
  }

  /** What is stored, up to a place: the changes, and the file between them. */
  finish(end: number): Piece[] {
    const pieces: Piece[] = [];
    let done = 0;
    for (const { at, to, pieces: put } of this.#changes.toSorted((a, b) => a.at - b.at)) {
      if (at < done) continue;
      if (at > done) pieces.push({ from: done, to: at });
      pieces.push(...put);
      done = to;
    }
    if (done < Math.min(end, this.#source.size))
      pieces.push({ from: done, to: Math.min(end, this.#source.size) });
    return pieces;
  }
}
