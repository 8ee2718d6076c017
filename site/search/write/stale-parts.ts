import { renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const beginning = '.gone-';
let moved = 0;

/** Gives what is to be deleted a name that nothing else has. @returns where it is now */
export function moveAway(path: string): string {
  if (basename(path).startsWith(beginning)) return path;
  const gone = join(dirname(path), `${beginning}${process.pid}-${Date.now()}-${(moved += 1)}`);
  renameSync(path, gone);
  return gone;
}
