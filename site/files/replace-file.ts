import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { freeLater } from './free-later.ts';
import { makePublicFolder, PUBLIC_FILE } from './public-rights.ts';
import { makeRoomForFile } from './set-aside.ts';

let counter = 0;

export interface ReplaceOptions {
  /** Folder of the half-written file, on the same file system; cleared by whoever owns it at start. */
  temporary: string;
  /** Survives a power cut when this returns; without it, only a kill of the process. */
  durable?: boolean;
  /** Rights of a new file, whatever the umask; without it a new file is for its user alone, as the umask has it. */
  mode?: number;
  /** What stands in the way below `root` is moved into `aside`; without it, it is an error. */
  room?: { root: string; aside: string };
  /** Folders on the way to the file are for everybody to read. */
  isPublic?: boolean;
}

/** Puts content at a path in one step: readers see the old file or the whole new one, never a part. */
export function replaceFile(path: string, content: string | Uint8Array, options: ReplaceOptions): void {
  const { temporary, durable = false } = options;
  const half = join(temporary, `${process.pid}-${(counter += 1)}`);
  try {
    writeHalf(half, content, options);
    renameInto(half, path, options);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
  if (durable) syncFolder(dirname(path));
}

/** Makes names in a folder (new files, renames) survive a power cut. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The folder of half-written files is there, unless somebody deleted more than he meant to. */
function writeHalf(half: string, content: string | Uint8Array, options: ReplaceOptions): void {
  try {
    writeWhole(half, content, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(half), { recursive: true, mode: 0o700 });
    writeWhole(half, content, options);
  }
}

function writeWhole(
  path: string,
  content: string | Uint8Array,
  { durable, mode, isPublic }: ReplaceOptions,
): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const handle = openSync(path, 'w');
  try {
    const rights = isPublic ? PUBLIC_FILE : mode;
    if (rights !== undefined) fchmodSync(handle, rights);
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    if (durable) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What a rename onto something that is no file, or below something that is no folder, fails with. */
const obstacles: ReadonlySet<string> = new Set(['EISDIR', 'ENOTDIR', 'ENOTEMPTY', 'EEXIST']);

/** The folder is made only when it is missing: most often it is there. */
function renameInto(half: string, path: string, { room, isPublic }: ReplaceOptions): void {
  try {
    freeLater(path, () => renameSync(half, path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (room && obstacles.has(code)) makeRoomForFile(path, room.root, room.aside);
    else if (code !== 'ENOENT') throw error;
    if (isPublic) makePublicFolder(dirname(path));
    else mkdirSync(dirname(path), { recursive: true });
    renameSync(half, path);
  }
}
