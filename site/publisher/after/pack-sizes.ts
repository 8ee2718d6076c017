import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { packAddress, packSizesAddress, packSizesFolder } from '#contract/address.ts';
import type { FollowUp } from '../../background/follow-up.ts';
import { FollowUpLoop } from '../../background/follow-up-loop.ts';
import { getPackSizes, type OfflinePack } from '../../views/pack.ts';
import type { Release } from '../release/release.ts';

const QUIET_MS = 1_500;
const packName = packAddress('/').slice(1);

interface PackSizesOptions {
  /** The public release, asked anew each time. */
  getRelease(): Release | undefined;
  onError(error: unknown): void;
  /** Sizes of all packs are written. */
  onComplete(): void;
}

/**
 * Keeps beside the offline packs how many bytes each of their files has, so that readers are told the exact size before
 * they keep one. Pages change size without their pack changing: hence a file of its own, written when all is quiet.
 */
export class PackSizes implements FollowUp {
  readonly #loop: FollowUpLoop;

  constructor({ getRelease, onComplete, onError }: PackSizesOptions) {
    const work = async (): Promise<void> => {
      const release = getRelease();
      if (!release) return;
      await writePackSizes(release);
      onComplete();
    };
    this.#loop = new FollowUpLoop({ quietMs: QUIET_MS, work, onError });
  }

  request(): void {
    this.#loop.request();
  }

  close(): Promise<void> {
    return this.#loop.close();
  }
}

/** Writes the sizes of all packs of a release, and deletes those of packs that are gone. */
export async function writePackSizes(release: Release): Promise<void> {
  const folder = join(release.folder, packSizesFolder);
  const stale = new Set(readIfThere(() => readdirSync(folder)));
  const packs: string[] = [];
  for (const address of release.manifest.records().keys())
    if (address.endsWith(`/${packName}`)) packs.push(address);
  for (const pack of packs) {
    const text = readIfThere(() => readFileSync(release.pathOf(pack), 'utf8'));
    if (text === undefined) continue;
    const list = pack.slice(0, -packName.length);
    const sizes = getPackSizes(list, JSON.parse(text) as OfflinePack, (address) => {
      const size = release.manifest.get(address)?.size ?? -1;
      return size >= 0 ? size : statSync(release.pathOf(address), { throwIfNoEntry: false })?.size;
    });
    const address = packSizesAddress(list);
    const content = JSON.stringify(sizes);
    if (readIfThere(() => readFileSync(release.pathOf(address), 'utf8')) !== content)
      release.writeFile(address, content);
    stale.delete(basename(address));
    await breathe();
  }
  for (const name of stale) rmSync(join(folder, name), { recursive: true, force: true });
}

/** @returns undefined where there is no such file or folder, or no more */
function readIfThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
}
