import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { vi } from 'vitest';
import type { PublicDocument } from '#contract/document.ts';
import { EditionMaker, smallEdition } from '../../../scripts/bench/generated-edition.ts';
import { Random } from '../../../scripts/bench/random.ts';
import { putDocuments } from '../../support/hand-over.ts';
import { makeFixtureSite } from './fixture-site.ts';
import { makeMedia, makePhoto } from './make-media.ts';
import { openNewsroom, startWorker, type Newsroom, type RunningWorker } from './worker.ts';

/** A small published site with a picture, a recording and styles, for tests that damage its files. */
export class DamagedSite {
  readonly newsroom: Newsroom;
  readonly documents: readonly PublicDocument[];
  #worker: RunningWorker | undefined;

  constructor(newsroom: Newsroom, documents: readonly PublicDocument[]) {
    this.newsroom = newsroom;
    this.documents = documents;
  }

  /** Folder of the built site's own files. */
  get client(): string {
    return this.path('client');
  }

  /** Folder of the public release. */
  get release(): string {
    return this.path('site', readlinkSync(this.path('site/current')));
  }

  path(...parts: string[]): string {
    return join(this.newsroom.dataDir, ...parts);
  }

  /** Files anywhere below a folder of the data folder, or of an absolute one. */
  list(folder: string): string[] {
    return listFiles(folder.startsWith('/') ? folder : this.path(folder));
  }

  async start(): Promise<void> {
    this.#worker = startWorker(this.newsroom, makeFixtureSite(this.client));
    await this.#worker.ready();
  }

  async stop(): Promise<void> {
    await this.#worker?.stop();
  }

  put(): Promise<void> {
    return putDocuments(
      this.newsroom.client,
      this.documents.map((document) => ({ document })),
    );
  }

  /** Everything that the worker answers for, made files beside pages included: path → content. */
  readAll(): Map<string, string> {
    const edition = this.list('edition').filter((file) => file.endsWith('.json'));
    const made = ['renditions', 'share-images'].flatMap((folder) => this.list(folder));
    const files = [...edition, ...made.filter((file) => !/\/[.]/.test(file))];
    const { release } = this;
    const all = [...files, ...this.list(release)].map((file): [string, string] => [
      file.startsWith(release) ? relative(release, file) : relative(this.newsroom.dataDir, file),
      readFileSync(file, 'latin1'),
    ]);
    // What is written anew of the search index gets another name, and it is asked in tests of its own.
    return new Map(all.filter(([name]) => !name.includes('/tim/')).sort());
  }

  /** Waits until everything is as it was before. */
  async isAgain(before: ReadonlyMap<string, string>): Promise<void> {
    await vi.waitFor(
      () => {
        const after = this.readAll();
        const names = new Set([...before.keys(), ...after.keys()]);
        const differing = [...names].filter((name) => before.get(name) !== after.get(name));
        if (differing.length) throw new Error(`Not as before: ${differing.join(', ')}`);
      },
      { timeout: 240_000, interval: 500 },
    );
  }

  /** Waits until the work beside the pages is done as well. */
  async settled(): Promise<void> {
    let last = '';
    await vi.waitFor(
      () => {
        const files = this.list(this.release);
        const now = files.map((file) => `${file} ${statSync(file).mtimeMs}`).join('\n');
        // On a busy machine what comes beside pages may pause for longer than between two looks.
        const hasAll =
          ['.avif', '.webp', '.mp3'].every((ending) => files.some((file) => file.endsWith(ending))) &&
          files.some((file) => file.includes('/chia-se/')) &&
          ['vi/index.html.br', 'vi/tim/start.bin'].every((file) => existsSync(join(this.release, file)));
        const isSteady = now === last;
        last = now;
        if (!hasAll || !isSteady) throw new Error('The worker is still at work.');
      },
      { timeout: 300_000, interval: 1_200 },
    );
  }
}

/** Publishes it; `newsroom.close()` in `afterAll`. */
export async function openDamagedSite(): Promise<DamagedSite> {
  const newsroom = await openNewsroom();
  const { dataDir } = newsroom;
  mkdirSync(join(dataDir, 'client/_assets'), { recursive: true });
  writeFileSync(join(dataDir, 'client/_assets/trang.css'), 'body{color:#123}'.repeat(50));
  const photo = makeMedia(dataDir, 'anh.jpg', await makePhoto(400, 300), { width: 300, height: 400 });
  const sound = makeMedia(dataDir, 'tieng.mp3', Buffer.from('ID3 tiếng nói'.repeat(90)), { type: 'audio' });
  const maker = new EditionMaker(new Random(8));
  const documents = [...maker.make({ ...smallEdition, stories: 14, translations: 3 }), photo, sound];
  const site = new DamagedSite(newsroom, [...documents, maker.makeStory({ lead: photo.id })]);
  await site.put();
  await site.start();
  await site.settled();
  return site;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
}
