import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { FollowUp } from '../../background/follow-up.ts';
import { FollowUpLoop } from '../../background/follow-up-loop.ts';
import { getContentType } from '../../server/content-type.ts';
import { getCacheControl } from '../../server/headers.ts';
import { replaceFile } from '../../files/replace-file.ts';
import type { Release } from '../release/release.ts';
import type { Bucket } from './bucket.ts';
import { listMirrored, type MirroredFile } from './mirrored-files.ts';

/** Uploads at the same time. */
const PARALLEL = 8;
/** Parts of a search index: a bucket packs nothing itself, and every browser unpacks gzip. */
const INDEX = /^\/[^/]+\/tim\/[^/]+\//;

const stateShape = z.record(z.string(), z.string());

export interface MirrorOptions {
  bucket: Bucket;
  /** File that remembers what was uploaded: DATA_DIR/mirror.json. */
  state: string;
  /** The public release, asked anew each time. */
  getRelease(): Release | undefined;
  /** After the copy shows everything that was rendered before `until`. */
  onMirrored(until: Date): Promise<void>;
  /** The copy could not be brought up to date; it is tried again by itself. */
  onError(error: unknown): void;
}

/**
 * Keeps a bucket of S3-compatible storage equal to the released site, beside the publishing: files first, then pages in
 * writing order, deletions last. What an interrupted run uploaded is uploaded again; what is in the bucket and not in
 * the site is deleted, so the bucket must be the site's own.
 */
export class Mirror implements FollowUp {
  readonly #options: MirrorOptions;
  /** What is known to be in the bucket: version by file. */
  #uploaded: Map<string, string> | undefined;
  readonly #loop: FollowUpLoop;

  constructor(options: MirrorOptions) {
    this.#options = options;
    this.#loop = new FollowUpLoop({ work: () => this.#update(), onError: options.onError });
  }

  /** Asks for an update; returns at once. */
  request(): void {
    this.#loop.request();
  }

  withdraw(): void {
    this.#loop.request();
  }

  /** Stops after the uploads at hand. */
  close(): Promise<void> {
    return this.#loop.close();
  }

  async #update(): Promise<void> {
    const release = this.#options.getRelease();
    if (!release) return;
    const until = new Date();
    const uploaded = (this.#uploaded ??= await this.#readState());
    const files = await listMirrored(release);
    const wanted = new Set(files.map(({ file }) => file));
    const stale = files.filter(({ file, version }) => uploaded.get(file) !== version);
    const strays = [...uploaded.keys()].filter((file) => !wanted.has(file));
    try {
      for (const group of groupByRank(stale)) await this.#upload(release, group, uploaded);
      if (this.#loop.signal.aborted) return;
      if (strays.length) await this.#options.bucket.delete(strays);
      for (const file of strays) uploaded.delete(file);
    } finally {
      if (stale.length || strays.length) this.#saveState(uploaded);
    }
    if (!this.#loop.signal.aborted) await this.#options.onMirrored(until);
  }

  /** A file that went while it was to be read is deleted by the next update, which whoever deleted it asks for. */
  async #upload(
    release: Release,
    files: readonly MirroredFile[],
    uploaded: Map<string, string>,
  ): Promise<void> {
    const waiting = files.values();
    const work = async (): Promise<void> => {
      for (const { file, version } of waiting) {
        if (this.#loop.signal.aborted) return;
        const head = { contentType: getContentType(file), cacheControl: getCacheControl(`/${file}`) };
        const path = join(release.folder, file);
        if (!existsSync(path)) continue;
        const isPacked = INDEX.test(`/${file}`);
        await this.#options.bucket.put(file, path, {
          ...head,
          ...(isPacked && { contentEncoding: 'gzip' }),
        });
        uploaded.set(file, version);
      }
    };
    await Promise.all(Array.from({ length: PARALLEL }, work));
  }

  /** What the state says of files that the bucket really has; what it has beyond that has no version, and is replaced. */
  async #readState(): Promise<Map<string, string>> {
    const { state, bucket } = this.#options;
    const known = existsSync(state) ? stateShape.safeParse(readJson(state)) : undefined;
    const uploaded = new Map<string, string>();
    for await (const key of bucket.list()) uploaded.set(key, known?.success ? (known.data[key] ?? '') : '');
    return uploaded;
  }

  #saveState(uploaded: ReadonlyMap<string, string>): void {
    const { state } = this.#options;
    mkdirSync(dirname(state), { recursive: true });
    replaceFile(state, JSON.stringify(Object.fromEntries(uploaded)), { temporary: dirname(state) });
  }
}

/** Files of one rank may be uploaded in any order. */
function groupByRank(files: readonly MirroredFile[]): MirroredFile[][] {
  const groups = new Map<number, MirroredFile[]>();
  for (const file of files) {
    const group = groups.get(file.rank);
    if (group) group.push(file);
    else groups.set(file.rank, [file]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** A file cut short says nothing: everything is uploaded again. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
