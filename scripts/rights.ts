import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Rights below DATA_DIR. Everything is for the user who runs the system alone: folders 0700, files 0600. The exceptions:
 *
 * 1. `site/` and its releases are what readers get: folders 0755, files 0644, so that nginx or Caddy under another user
 *    can serve them. `DATA_DIR` itself is 0711: it can be passed through on the way there, not listed.
 * 2. Files that are made once (`renditions`, `share-images`, `light-media`, `press-packs`, `search`) are, as soon as a release links
 *    them, one and the same file on the disk as the released one, hence 0644, in folders that are 0700.
 * 3. `postgres/` belongs to its server, which under root runs as a user of its own: 0710 with that user's group then. The
 *    server itself sees to its cluster.
 */
const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;
const PASSABLE_FOLDER = 0o711;
const PUBLIC_FOLDER = 0o755;
const PUBLIC_FILE = 0o644;
const SHARED_WITH_SERVER = 0o710;

/** Files below these folders of DATA_DIR are linked into releases. */
const linked: ReadonlySet<string> = new Set([
  'renditions',
  'share-images',
  'light-media',
  'press-packs',
  'search-index',
]);

/** Something below DATA_DIR that others may reach, or that readers may not. */
export interface WrongRights {
  readonly path: string;
  readonly is: number;
  readonly should: number;
}

/** New files and folders of this process and of those that it starts are for its user alone. */
export function keepPrivate(): void {
  process.umask(0o077);
}

/** Finds everything below DATA_DIR whose rights are not as they should be. */
export function* findWrongRights(dataDir: string): Iterable<WrongRights> {
  yield* judge(dataDir, PASSABLE_FOLDER);
  for (const name of listNames(dataDir)) {
    const path = join(dataDir, name);
    if (name === 'postgres') yield* findInPostgres(path);
    else if (name === 'site') yield* findInSite(path);
    else if (linked.has(name)) yield* findLinked(path);
    else yield* findBelow(path, PRIVATE_FOLDER, PRIVATE_FILE);
  }
}

/** Sets rights right, those of existing installations too. @returns what was changed */
export function correctRights(dataDir: string): WrongRights[] {
  const corrected: WrongRights[] = [];
  // What lies in a folder that could not be listed is found once it can.
  for (let wrong = [...findWrongRights(dataDir)]; wrong.length > 0; wrong = [...findWrongRights(dataDir)]) {
    corrected.push(...wrong.filter(correctRight));
  }
  return corrected;
}

/** @returns whether it was still there: a system that runs makes files and takes them away meanwhile */
export function correctRight({ path, should }: WrongRights): boolean {
  try {
    chmodSync(path, should);
    return true;
  } catch (error) {
    if (hasGone(error)) return false;
    throw error;
  }
}

function* findInSite(site: string): Iterable<WrongRights> {
  yield* judge(site, PUBLIC_FOLDER);
  for (const name of listNames(site)) {
    const path = join(site, name);
    if (name === 'releases') yield* findBelow(path, PUBLIC_FOLDER, PUBLIC_FILE);
    else yield* findBelow(path, PRIVATE_FOLDER, PRIVATE_FILE);
  }
}

/** The cluster is made and kept closed by its server, and under root is another user's. */
function* findInPostgres(folder: string): Iterable<WrongRights> {
  const stats = lstatSync(folder);
  const isShared = stats.gid !== (process.getgid?.() ?? stats.gid);
  yield* judge(folder, isShared ? SHARED_WITH_SERVER : PRIVATE_FOLDER);
  for (const name of listNames(folder)) {
    const path = join(folder, name);
    if (name === 'cluster' || name === 'cluster.new') yield* judge(path, PRIVATE_FOLDER);
    else yield* findBelow(path, PRIVATE_FOLDER, PRIVATE_FILE);
  }
}

/** A file with another name, that in a release, has that one's rights. What is half made is in none, whatever links it. */
function* findLinked(path: string): Iterable<WrongRights> {
  if (basename(path) === '.half') {
    yield* findBelow(path, PRIVATE_FOLDER, PRIVATE_FILE);
    return;
  }
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) yield* judge(path, stats.nlink > 1 ? PUBLIC_FILE : PRIVATE_FILE);
  if (!stats?.isDirectory()) return;
  yield* judge(path, PRIVATE_FOLDER);
  for (const name of listNames(path)) yield* findLinked(join(path, name));
}

function* findBelow(path: string, folder: number, file: number): Iterable<WrongRights> {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) yield* judge(path, file);
  if (!stats?.isDirectory()) return;
  yield* judge(path, folder);
  for (const name of listNames(path)) yield* findBelow(join(path, name), folder, file);
}

function* judge(path: string, should: number): Iterable<WrongRights> {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats || stats.isSymbolicLink()) return;
  const is = stats.mode & 0o777;
  if (is !== should) yield { path, is, should };
}

/** A folder whose rights somebody took away cannot be listed until they are given back; one may also go meanwhile. */
function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (hasGone(error) || (error as NodeJS.ErrnoException).code === 'EACCES') return [];
    throw error;
  }
}

function hasGone(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}
