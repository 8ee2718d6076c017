import { constants, type Stats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

/**
 * A file that is held open: its length, its tag and its bytes are those of one and the same file, also when another one
 * is renamed over its path meanwhile.
 */
export interface OpenFile {
  readonly path: string;
  readonly stats: Stats;
  /** Another one for every file that ever stood at the path. */
  readonly tag: string;
  readonly handle: FileHandle;
  /** All its bytes. @throws when it was cut while it was read */
  read(): Promise<Buffer>;
  close(): Promise<void>;
}

/** There is no such file: nothing at all, or something that is no file. */
const absences: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG']);

/** Opens a file for reading. @returns undefined when there is none at the path; the caller closes what it gets */
export async function openFile(path: string): Promise<OpenFile | undefined> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(
    (error: NodeJS.ErrnoException) => {
      if (absences.has(error.code ?? '')) return undefined;
      throw error;
    },
  );
  if (!handle) return undefined;
  try {
    const [stats, { ino, mtimeNs, size }] = [await handle.stat(), await handle.stat({ bigint: true })];
    if (!stats.isFile()) {
      await handle.close();
      return undefined;
    }
    const tag = [ino, mtimeNs, size].map((part) => part.toString(36)).join('-');
    return { path, stats, tag, handle, read: () => readWhole(handle, path), close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function readWhole(handle: FileHandle, path: string): Promise<Buffer> {
  const { size } = await handle.stat();
  const bytes = Buffer.allocUnsafe(size);
  for (let at = 0; at < size;) {
    const { bytesRead } = await handle.read(bytes, at, size - at, at);
    if (bytesRead === 0) throw new Error(`“${path}” was cut at ${at} of ${size} bytes while it was read.`);
    at += bytesRead;
  }
  return bytes;
}
