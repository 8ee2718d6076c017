import { setImmediate as breathe } from 'node:timers/promises';
import { describeDiskError } from '../../files/disk-error.ts';
import { findShownDocuments } from '../plan/document-hashes.ts';
import { drawPages, type DrawingJob, type DrawnPage } from './draw-pages.ts';
import type { PageRecord } from './manifest.ts';
import { sortForWriting } from './page-order.ts';
import type { Release } from './release.ts';

const BATCH = 200;
const BREATH_MS = 15;

export interface RenderJob extends DrawingJob {
  release: Release;
  /** Asked between pages; true ends the job after the page at hand. */
  shouldStop(): boolean;
}

export interface PageFailure {
  address: string;
  key: string;
  message: string;
  /** Keys of the documents that the page shows. */
  documents: ReadonlySet<string>;
}

export interface RenderResult {
  /** Addresses drawn, those whose bytes turned out the same included, with the time in milliseconds. */
  drawn: Map<string, number>;
  /** Addresses deleted, with the time in milliseconds. */
  removed: Map<string, number>;
  failures: PageFailure[];
  isStopped: boolean;
}

/** Draws pages in writing order. A page that fails keeps its old file. @throws when the disk refuses */
export async function renderPages(job: RenderJob, addresses: readonly string[]): Promise<RenderResult> {
  const result: RenderResult = { drawn: new Map(), removed: new Map(), failures: [], isStopped: false };
  const planned = addresses.filter((address) => job.pages.get(address)?.key !== undefined);
  const ordered = sortForWriting(planned);
  const pages = drawPages(job, ordered);
  try {
    for (let from = 0; from < ordered.length && !result.isStopped; from += BATCH) {
      await renderBatch(job, ordered.slice(from, from + BATCH), pages, result);
    }
  } finally {
    await pages.return(undefined);
  }
  return result;
}

async function renderBatch(
  job: RenderJob,
  addresses: string[],
  pages: AsyncIterator<DrawnPage, unknown>,
  result: RenderResult,
): Promise<void> {
  const { manifest } = job.release;
  const before = new Map(addresses.map((address) => [address, manifest.get(address)]));
  manifest.expect(addresses);
  const done = new Map<string, PageRecord>();
  let breath = performance.now();
  try {
    for (const address of addresses) {
      if ((result.isStopped = job.shouldStop())) break;
      const { value, done: isOver } = await pages.next();
      if (isOver) break;
      const record = writeOne(job, value, before.get(address), result);
      if (record) done.set(address, record);
      if (performance.now() - breath > BREATH_MS) {
        await breathe();
        breath = performance.now();
      }
    }
  } finally {
    settle(job.release, addresses, before, done);
  }
}

/** What was not drawn stands as before. */
function settle(
  { manifest }: Release,
  addresses: readonly string[],
  before: ReadonlyMap<string, PageRecord | undefined>,
  done: ReadonlyMap<string, PageRecord>,
): void {
  const records = addresses.map((address) => ({ address, record: done.get(address) ?? before.get(address) }));
  manifest.confirm(records.flatMap(({ address, record }) => (record ? [{ address, record }] : [])));
  manifest.forget(records.flatMap(({ address, record }) => (record ? [] : [address])));
}

function writeOne(
  job: RenderJob,
  { address, key, view, result: drawn }: DrawnPage,
  before: PageRecord | undefined,
  result: RenderResult,
): PageRecord | undefined {
  try {
    if ('error' in drawn) throw drawn.error;
    const isSame = before?.hash === drawn.hash;
    const record = isSame ? { ...before, key } : job.release.write(address, key, drawn.content, drawn.hash);
    result.drawn.set(address, Date.now());
    return record;
  } catch (error) {
    if (describeDiskError(error)) throw error;
    const message = `Không dựng được trang “${address}”: ${error instanceof Error ? error.message : String(error)}`;
    result.failures.push({ address, key, message, documents: findShownDocuments(view, job.edition) });
    return undefined;
  }
}

/** Deletes pages whose addresses are no longer planned, and notes when. */
export function removePages(
  release: Release,
  addresses: readonly string[],
  removed: RenderResult['removed'],
): void {
  if (addresses.length === 0) return;
  release.manifest.expect(addresses);
  for (const address of addresses) {
    release.remove(address);
    removed.set(address, Date.now());
  }
  release.manifest.forget(addresses);
}
