import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, rmSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileAddress } from '../edition/media-addresses.ts';
import type { MediaDocument, StoredFile } from '#contract/media.ts';
import { describeDiskError } from '../files/disk-error.ts';
import { MadeHashes } from '../files/made-hashes.ts';
import { makeFolder, setAsideFolder } from '../files/set-aside.ts';
import { getChapterTracks } from './chapter-tracks.ts';
import type { MediaSource } from './media-source.ts';
import { getRenditionNames, makeRenditions } from './renditions.ts';

/** A file that the public cannot be given, and why, in Vietnamese for the receipt. */
export class MediaError extends Error {
  override readonly name = 'MediaError';
}

/** Public names of all files of a media document: renditions of a picture, else the file itself, captions and chapters. */
export function getMediaNames(media: MediaDocument): string[] {
  const own = media.type === 'image' ? getRenditionNames(media) : [basename(fileAddress(media.file))];
  const captions = media.captions.map(({ file }) => basename(fileAddress(file)));
  return [...own, ...captions, ...getChapterTracks(media).map(({ name }) => name)];
}

/**
 * Public files of media (DATA_DIR/renditions), each made once under a name that comes from the content of the upload,
 * so a release only links them. What they hold is noted when they are made, so that damage is found.
 */
export class MediaCache {
  readonly #folder: string;
  readonly #half: string;
  readonly #source: MediaSource;
  readonly #hashes: MadeHashes;

  constructor(folder: string, source: MediaSource) {
    this.#folder = folder;
    this.#half = join(folder, '.half');
    this.#source = source;
    const aside = join(folder, '..', setAsideFolder);
    makeFolder(folder, aside);
    rmSync(this.#half, { recursive: true, force: true });
    makeFolder(this.#half, aside);
    this.#hashes = new MadeHashes(folder, aside);
  }

  /** Makes what is missing of a document's public files. @throws MediaError naming the file that is missing or broken */
  async prepare(media: MediaDocument): Promise<void> {
    if (!this.isReady(media)) {
      if (media.type === 'image') await this.#preparePicture(media);
      else await this.#prepareFile(media.file);
      for (const { file } of media.captions) await this.#prepareFile(file);
      for (const { name, text } of getChapterTracks(media)) {
        await writeFile(join(this.#half, name), text);
        await rename(join(this.#half, name), join(this.#folder, name));
      }
      for (const name of getMediaNames(media)) await this.#hashes.note(name);
    }
  }

  /** Whether a public file is the one that was made; in the cache, or a copy of it at `path`. */
  isWhole(name: string, path?: string): Promise<boolean> {
    return this.#hashes.isWhole(name, path);
  }

  /** Deletes a public file that is not whole, at a path of the cache or of a release. */
  drop(path: string): void {
    this.#hashes.drop(path);
  }

  close(): void {
    this.#hashes.close();
  }

  isReady(media: MediaDocument): boolean {
    return getMediaNames(media).every((name) => existsSync(join(this.#folder, name)));
  }

  pathOf(name: string): string {
    return join(this.#folder, name);
  }

  /** Lends a copy of an upload that is the one that was approved. @throws MediaError naming one that is missing or another */
  async withUpload<T>(file: StoredFile, use: (path: string, half: string) => Promise<T>): Promise<T> {
    const path = await this.#fetch(file, 'goc');
    try {
      return await use(path, this.#half);
    } finally {
      await rm(path, { force: true });
    }
  }

  /** Deletes cached files that no media document needs any more. */
  prune(needed: ReadonlySet<string>): void {
    const unneeded = readdirSync(this.#folder).filter((name) => !name.startsWith('.') && !needed.has(name));
    for (const name of unneeded) this.#hashes.drop(join(this.#folder, name));
    this.#hashes.forget(unneeded);
  }

  async #preparePicture(media: MediaDocument): Promise<void> {
    const upload = await this.#fetch(media.file);
    try {
      await makeRenditions(upload, media, { folder: this.#folder, half: this.#half });
    } catch (error) {
      if (describeDiskError(error)) throw error;
      throw new MediaError(`Ảnh “${media.file.source}” hỏng hoặc không đọc được: ${messageOf(error)}`);
    } finally {
      await rm(upload, { force: true });
    }
  }

  async #prepareFile(file: StoredFile): Promise<void> {
    const name = basename(fileAddress(file));
    if (existsSync(join(this.#folder, name))) return;
    await rename(await this.#fetch(file), join(this.#folder, name));
  }

  /** Copies an upload into the half-done folder and checks that it is the one that was approved. */
  async #fetch(file: StoredFile, purpose = 'upload'): Promise<string> {
    const path = join(this.#half, `${purpose}-${file.sha256.slice(0, 16)}`);
    try {
      await this.#source.fetchTo(file.source, path);
    } catch (error) {
      if (isOfSource(error)) throw new MediaError(`Không đọc được tệp “${file.source}”: ${messageOf(error)}`);
      throw error;
    }
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    if (hash.digest('hex') === file.sha256) return path;
    await rm(path, { force: true });
    throw new MediaError(
      `Tệp “${file.source}” không còn là tệp đã duyệt (mã SHA-256 khác). Hãy tải tệp lên lại.`,
    );
  }
}

/** A full disk is the machine's fault; everything else that happens while fetching is the upload's. */
function isOfSource(error: unknown): boolean {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EROFS') return false;
  return syscall !== 'write';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
