import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileAddress, type MediaDocument, type StoredFile } from '#contract/media.ts';
import { describeDiskError } from '../publisher/files/disk-error.ts';
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
 * so a release only links them.
 */
export class MediaCache {
  readonly #folder: string;
  readonly #half: string;
  readonly #source: MediaSource;

  constructor(folder: string, source: MediaSource) {
    this.#folder = folder;
    this.#half = join(folder, '.half');
    this.#source = source;
    rmSync(this.#half, { recursive: true, force: true });
    mkdirSync(this.#half, { recursive: true });
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
    }
  }

  isReady(media: MediaDocument): boolean {
    return getMediaNames(media).every((name) => existsSync(join(this.#folder, name)));
  }

  pathOf(name: string): string {
    return join(this.#folder, name);
  }

  /** Deletes cached files that no media document needs any more. */
  prune(needed: ReadonlySet<string>): void {
    for (const name of readdirSync(this.#folder)) {
      if (name !== basename(this.#half) && !needed.has(name))
        rmSync(join(this.#folder, name), { force: true });
    }
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
  async #fetch(file: StoredFile): Promise<string> {
    const path = join(this.#half, `upload-${file.sha256.slice(0, 16)}`);
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
