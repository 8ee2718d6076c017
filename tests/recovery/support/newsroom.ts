import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { documentSchema } from '#contract/document.ts';
import { publishedRowSchema, type PublishedRow } from '#contract/hand-over.ts';
import { applyRows } from '../../../site/publisher/worker/apply-rows.ts';
import { hasFfmpeg } from '../../../site/media/light-media.ts';
import { loadBuiltSite } from '../../../site/publisher/render/built-site.ts';
import { dist, makePublisher, readTree } from '../../publish/support/make-publisher.ts';
import type { ChangingEdition } from '../../publish/support/random-changes.ts';
import { handOver, type Change } from '../../support/hand-over.ts';
import { makeFolderForTest } from '../../support/temporary-folder.ts';
import { origin } from './worker-process.ts';

/** An editor who never rests: hands over one change after another, and again what the database did not keep. */
export class Editor {
  readonly #databaseUrl: string;
  readonly #edition: ChangingEdition;
  #isWorking = false;
  #work: Promise<void> = Promise.resolve();
  /** Changes that the database has confirmed. */
  published = 0;

  constructor(databaseUrl: string, edition: ChangingEdition) {
    this.#databaseUrl = databaseUrl;
    this.#edition = edition;
  }

  start(): void {
    this.#isWorking = true;
    this.#work = this.#edit();
  }

  async stop(): Promise<void> {
    this.#isWorking = false;
    await this.#work;
  }

  async #edit(): Promise<void> {
    let change = toChange(this.#edition.change());
    while (this.#isWorking) {
      if (await this.#handOver(change)) {
        this.published += 1;
        change = toChange(this.#edition.change());
      }
      await pause(20);
    }
    while (!(await this.#handOver(change))) await pause(50);
  }

  /** @returns false when the database went away: nobody knows then whether it kept the change, so it is made again */
  async #handOver(change: Change): Promise<boolean> {
    const client = new pg.Client({ connectionString: this.#databaseUrl, connectionTimeoutMillis: 3_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await handOver(client, [change]);
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

function toChange(row: PublishedRow): Change {
  const document = documentSchema.parse(row.document);
  return { document, state: row.state, lane: row.state === 'live' ? 'normal' : 'fast' };
}

/** The tree that a full render of what the database holds public gives, in a folder of its own. */
export async function renderTruth(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query('select * from published_documents');
  const publisher = makePublisher({
    dataDir: makeFolderForTest(),
    site: await loadBuiltSite(dist),
    origin,
    // As the worker asks it: pages name light forms where this machine makes them.
    hasLightMedia: await hasFfmpeg(),
  });
  const { errors } = await applyRows(publisher, publishedRowSchema.array().parse(rows));
  if (errors.size) throw new Error([...errors.values()].join('\n'));
  await publisher.renderAll(
    () => false,
    () => Promise.resolve(),
  );
  publisher.close();
  return readPublicTree(publisher.release?.folder ?? '');
}

/** The public tree, apart from what follows it beside the publishing: search indexes, share images, light forms of media, sizes of packs, compressed pages. */
export function readPublicTree(folder: string): Map<string, string> {
  const isPage = (path: string): boolean =>
    !/\/tim\/|^(?:chia-se|nhe|dung-luong)\/|^(?!_assets\/).*\.(?:br|gz)$/.test(path);
  return new Map([...readTree(folder)].filter(([path]) => isPage(path)));
}

/** Compressed forms of another content than the file that they lie beside. */
export function findStaleForms(folder: string): string[] {
  const tree = readTree(folder);
  const isStale = ([path, form]: [string, string]): boolean => {
    const bytes = Buffer.from(form, 'latin1');
    const content = path.endsWith('.gz') ? gunzipSync(bytes) : brotliDecompressSync(bytes);
    return content.toString('latin1') !== tree.get(path.replace(/\.(?:br|gz)$/, ''));
  };
  return [...tree].filter((file) => /\.(?:br|gz)$/.test(file[0]) && isStale(file)).map(([path]) => path);
}

/** Hand-overs that are neither rendered nor refused. */
export async function countPending(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    'select count(*) from releases where rendered_at is null and error is null',
  );
  return Number(rows[0]?.count);
}
