import { open } from 'node:fs/promises';

/** Bytes that can be read at any place without holding all of them. */
export interface ByteSource {
  readonly size: number;
  /** Up to `length` bytes from `at`: fewer at the end. Never to be written into. */
  read(at: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Readers step through headers: most of what they ask for lies in what was read last. */
const windowBytes = 262_144;

/** Opens a file by its path, or bytes that are in memory. To be closed. */
export async function openSource(source: string | Buffer): Promise<ByteSource> {
  if (typeof source !== 'string') {
    return {
      size: source.length,
      read: (at, length) => Promise.resolve(source.subarray(at, at + length)),
      close: () => Promise.resolve(),
    };
  }
  const handle = await open(source);
  const { size } = await handle.stat();
  let window: { at: number; bytes: Buffer } = { at: 0, bytes: Buffer.alloc(0) };
  const load = async (at: number, length: number): Promise<Buffer> => {
    const wanted = Math.max(0, Math.min(length, size - at));
    const bytes = Buffer.alloc(wanted);
    let done = 0;
    while (done < wanted) {
      const { bytesRead } = await handle.read(bytes, done, wanted - done, at + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return bytes.subarray(0, done);
  };
  return {
    size,
    read: async (at, length) => {
      if (length > windowBytes) return load(at, length);
      const isIn = at >= window.at && at + length <= window.at + window.bytes.length;
      if (!isIn) window = { at, bytes: await load(at, windowBytes) };
      return window.bytes.subarray(at - window.at, at - window.at + length);
    },
    close: () => handle.close(),
  };
}
