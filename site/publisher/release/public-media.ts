import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MediaDocument } from '#contract/media.ts';
import { getMediaNames, type MediaCache } from '../../media/media-cache.ts';
import type { EditionMemory } from '../edition/edition-memory.ts';
import type { Release } from './release.ts';

const FOLDER = 'tep';

/** The public files of media: prepared in a cache, linked into releases. */
export class PublicMedia {
  readonly #cache: MediaCache;
  readonly #edition: Pick<EditionMemory, 'allMedia'>;

  constructor(cache: MediaCache, edition: Pick<EditionMemory, 'allMedia'>) {
    this.#cache = cache;
    this.#edition = edition;
  }

  /** Links the public files of one media document, already prepared, into a release. */
  link(release: Release, media: MediaDocument): void {
    for (const name of getMediaNames(media)) release.link(this.#cache.pathOf(name), `/${FOLDER}/${name}`);
  }

  /**
   * Deletes public files that are not, byte for byte, what was made: in the cache, where they are then made again, and in
   * the release, where they are then linked again.
   */
  async dropDamaged(release: Release | undefined, giveWay: () => Promise<void>): Promise<void> {
    const all = Array.from(this.#edition.allMedia());
    for (const media of all) {
      for (const name of getMediaNames(media)) {
        const cached = this.#cache.pathOf(name);
        const isWhole = await this.#cache.isWhole(name);
        if (!isWhole) this.#cache.drop(cached);
        if (!release) continue;
        const released = join(release.folder, FOLDER, name);
        const isThere = lstatSync(released, { throwIfNoEntry: false }) !== undefined;
        if (!isThere || (isWhole && release.isLinkOf(cached, `/${FOLDER}/${name}`))) continue;
        if (!(await this.#cache.isWhole(name, released))) this.#cache.drop(released);
      }
      await giveWay();
    }
  }

  /**
   * Links what is missing of all media, where prepared. What cannot be made is taken over from the release before. Returns the
   * documents whose files are not there.
   */
  linkAll(release: Release, before?: Release): MediaDocument[] {
    const present = new Set(listFolder(join(release.folder, FOLDER)));
    const unprepared: MediaDocument[] = [];
    for (const media of this.#edition.allMedia()) {
      if (getMediaNames(media).every((name) => present.has(name))) continue;
      if (this.#cache.isReady(media)) this.link(release, media);
      else if (!before || !this.#takeOver(release, before, media)) unprepared.push(media);
    }
    return unprepared;
  }

  /** Documents whose public files are not all made. */
  listUnprepared(): MediaDocument[] {
    return [...this.#edition.allMedia()].filter((media) => !this.#cache.isReady(media));
  }

  /** Deletes files of media that are no longer public. */
  prune(release: Release): void {
    const needed = new Set<string>();
    for (const media of this.#edition.allMedia()) for (const name of getMediaNames(media)) needed.add(name);
    for (const name of listFolder(join(release.folder, FOLDER))) {
      if (!needed.has(name)) this.#cache.drop(join(release.folder, FOLDER, name));
    }
    this.#cache.prune(needed);
  }

  /** @returns false when the release before has not all of them either */
  #takeOver(release: Release, before: Release, media: MediaDocument): boolean {
    const names = getMediaNames(media);
    const pathOf = (name: string): string => join(before.folder, FOLDER, name);
    if (!names.every((name) => existsSync(pathOf(name)))) return false;
    for (const name of names) release.link(pathOf(name), `/${FOLDER}/${name}`);
    return true;
  }
}

function listFolder(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
