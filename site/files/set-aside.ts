import { lstatSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Folder in DATA_DIR for what stood where something of ours belongs: kept for whoever runs the machine, never deleted. */
export const setAsideFolder = 'set-aside';

let counter = 0;

/** Moves what stands at a path into a folder, under a name that says when and what. @returns where it is now */
export function setAside(path: string, folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const time = new Date().toISOString().replace(/[-:]|\..*/g, '');
  const target = join(folder, `${time}-${process.pid}-${(counter += 1)}-${basename(path)}`);
  renameSync(path, target);
  return target;
}

/** Makes a folder, and moves aside whatever else stands at its path. */
export function makeFolder(path: string, aside: string, mode = 0o700): void {
  if (isThere(path) && !isFolder(path)) setAside(path, aside);
  mkdirSync(path, { recursive: true, mode });
}

/** Makes it possible to write a file at a path below `root`: moves aside files where folders belong, and a folder at the path itself. */
export function makeRoomForFile(path: string, root: string, aside: string): void {
  const above: string[] = [];
  for (let at = dirname(path); at.startsWith(root) && at.length > root.length; at = dirname(at))
    above.push(at);
  for (const folder of above.reverse()) {
    if (isThere(folder) && !isFolder(folder)) setAside(folder, aside);
  }
  if (isFolder(path)) setAside(path, aside);
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** True also for a link to a folder. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Missing, or below something that is no folder.
    return false;
  }
}
