import { open, type FileHandle } from 'node:fs/promises';
import type { ByteSource } from './byte-source.ts';

/** A part of what is stored of a file: bytes of the upload as they are, other bytes, or nothing but zeros. */
export type Piece = { from: number; to: number } | { bytes: Buffer } | { zeros: number };

/** Bytes that are copied at a time. */
const step = 1_048_576;

/** A file that is stored as it came. */
export function wholeFile({ size }: Pick<ByteSource, 'size'>): Piece[] {
  return [{ from: 0, to: size }];
}

/** Whether the pieces are the upload itself. */
export function isWhole(pieces: readonly Piece[], { size }: Pick<ByteSource, 'size'>): boolean {
  let at = 0;
  for (const piece of pieces) {
    if (!('from' in piece) || (piece.from !== at && piece.to > piece.from)) return false;
    at = Math.max(at, piece.to);
  }
  return at === size;
}

/** The bytes that are stored, for files that are small enough to be held. */
export async function joinPieces(source: ByteSource, pieces: readonly Piece[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of readPieces(source, pieces)) parts.push(part);
  return Buffer.concat(parts);
}

/** Writes what is stored into a new file. @throws when the file is there already */
export async function writePieces(source: ByteSource, pieces: readonly Piece[], path: string): Promise<void> {
  const handle: FileHandle = await open(path, 'wx', 0o600);
  try {
    for await (const part of readPieces(source, pieces)) await handle.write(part);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* readPieces(source: ByteSource, pieces: readonly Piece[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) {
    if ('bytes' in piece) yield piece.bytes;
    else if ('zeros' in piece) {
      for (let left = piece.zeros; left > 0; left -= step) yield Buffer.alloc(Math.min(left, step));
    } else {
      for (let at = piece.from; at < piece.to; at += step)
        yield await source.read(at, Math.min(step, piece.to - at));
    }
  }
}
