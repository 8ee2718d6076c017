import { existsSync, readdirSync, rmSync } from 'node:fs';
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

  /** Links what is missing of all media, where prepared. Returns the documents whose files are not. */
  linkAll(release: Release): MediaDocument[] {
    const present = new Set(listFolder(join(release.folder, FOLDER)));
    const unprepared: MediaDocument[] = [];
    for (const media of this.#edition.allMedia()) {
      if (getMediaNames(media).every((name) => present.has(name))) continue;
      if (this.#cache.isReady(media)) this.link(release, media);
      else unprepared.push(media);
    }
    return unprepared;
  }

  /** Deletes files of media that are no longer public. */
  prune(release: Release): void {
    const needed = new Set<string>();
    for (const media of this.#edition.allMedia()) for (const name of getMediaNames(media)) needed.add(name);
    for (const name of listFolder(join(release.folder, FOLDER))) {
      if (!needed.has(name)) rmSync(join(release.folder, FOLDER, name), { force: true });
    }
    this.#cache.prune(needed);
  }
}

function listFolder(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
