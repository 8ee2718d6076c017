import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** Larger files are hashed in parts. */
const LARGEST_AT_ONCE = 4_000_000;

/** SHA-256 of a file, base64url. @throws when it cannot be read */
export async function hashFile(path: string, size: number): Promise<string> {
  const hash = createHash('sha256');
  if (size <= LARGEST_AT_ONCE) hash.update(await readFile(path));
  else await pipeline(createReadStream(path), hash);
  return hash.digest('base64url');
}

/**
 * Compares files with what they should hold, by their bytes. A file that was found whole is read again only when its
 * time of change (ctime, which no program can set back) is another one: then comparing tens of thousands of files
 * takes a fraction of a second. A new one of these has seen nothing and reads everything.
 */
export class VerifiedFiles {
  readonly #seen = new Map<string, number>();

  /**
   * Whether a file is there, can be read and passes `check`.
   * @param name what it is remembered by: a path or an address
   */
  async passes(
    name: string,
    path: string,
    check: (path: string, size: number) => Promise<boolean>,
  ): Promise<boolean> {
    const stats = await stat(path).catch(() => undefined);
    if (!stats?.isFile()) return this.#refuse(name);
    const known = this.#seen.get(name);
    if (known === stats.ctimeMs) return true;
    // What cannot be read is not whole.
    const isGood = await check(path, stats.size).catch(() => false);
    if (!isGood) return this.#refuse(name);
    this.#seen.set(name, stats.ctimeMs);
    return true;
  }

  /** Whether the bytes of a file have a SHA-256. @param digest base64url, whole or its beginning */
  holds(name: string, path: string, digest: string): Promise<boolean> {
    return this.passes(name, path, async (at, size) => (await hashFile(at, size)).startsWith(digest));
  }

  #refuse(name: string): boolean {
    this.#seen.delete(name);
    return false;
  }
}
