import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeEdition } from '../../scripts/bench/generated-edition.ts';
import { applyRows } from '../../site/publisher/worker/apply-rows.ts';
import type { Publisher } from '../../site/publisher/publisher.ts';
import { drawPages, type DrawingJob, type DrawnPage } from '../../site/publisher/release/draw-pages.ts';
import { loadBuiltSite, type SiteParts } from '../../site/publisher/render/built-site.ts';
import { DrawingCrew } from '../../site/publisher/render/drawing-crew.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { dist, makePublisher, makeRow } from './support/make-publisher.ts';

const origin = 'https://guong.example';
const folder = makeTemporaryFolder();
const dataDir = folder.path;
let publisher: Publisher;
let parts: SiteParts;
let job: DrawingJob;
let crew: DrawingCrew;
let addresses: string[];
/** What is drawn in this thread. */
let expected: Map<string, DrawnPage>;

beforeAll(async () => {
  const site = await loadBuiltSite(dist);
  parts = site.parts as SiteParts;
  publisher = makePublisher({ dataDir, site, origin });
  const size = { stories: 30, translations: 12, exemplars: 8, units: 6, seed: 21 };
  await applyRows(
    publisher,
    makeEdition(size).map((document) => makeRow(document)),
  );
  publisher.replan();
  const { memory: edition } = publisher.store;
  const { pages } = publisher.planner;
  addresses = [...pages.keys()].sort();
  job = { site, edition, pages, context: { origin, edition }, crew: undefined };
  expected = await drawAll(job);
}, 120_000);

afterAll(() => {
  publisher.close();
  folder.remove();
});

async function drawAll(drawing: DrawingJob, onPage = (): void => undefined): Promise<Map<string, DrawnPage>> {
  const drawn = new Map<string, DrawnPage>();
  for await (const page of drawPages(drawing, addresses)) {
    drawn.set(page.address, page);
    onPage();
  }
  return drawn;
}

function readBytes(pages: ReadonlyMap<string, DrawnPage>): Record<string, string> {
  return Object.fromEntries(
    Array.from(pages, ([address, { result }]) => [
      address,
      'content' in result ? `${result.hash} ${Buffer.from(result.content).toString('base64')}` : 'not drawn',
    ]),
  );
}

async function callCrew(): Promise<DrawingCrew> {
  crew = new DrawingCrew({ dist, digest: parts.digest, edition: join(dataDir, 'edition'), origin });
  crew.call();
  await vi.waitFor(() => expect(crew.isReady).toBe(true), { timeout: 200_000, interval: 20 });
  return crew;
}

test('pages drawn on threads are those drawn here, byte for byte and in their order', async () => {
  await callCrew();
  const draw = vi.spyOn(job.site, 'draw');
  const drawn = await drawAll({ ...job, crew });
  expect(draw).not.toHaveBeenCalled();
  draw.mockRestore();
  expect([...drawn.keys()]).toEqual([...expected.keys()]);
  expect(drawn.size).toBe(addresses.length);
  expect([...drawn.values()].filter(({ result }) => 'error' in result)).toEqual([]);
  expect(readBytes(drawn)).toEqual(readBytes(expected));
  await crew.close();
});

test('threads that die over their pages lose nothing', async () => {
  await callCrew();
  let count = 0;
  const drawn = await drawAll({ ...job, crew }, () => {
    count += 1;
    if (count === 20) void crew.close();
  });
  expect(crew.isReady).toBe(false);
  expect(readBytes(drawn)).toEqual(readBytes(expected));
});

test('a page that a thread cannot draw is named with its error; all others are drawn', async () => {
  await callCrew();
  const page = [...expected.values()].find(({ address }) => address.startsWith('/vi/bai/')) as DrawnPage;
  const { card } = page.view as { card: { id: string } };
  const file = join(dataDir, 'edition/story', `${card.id}.json`);
  rmSync(file);
  const drawn = await drawAll({ ...job, crew });
  const failed = [...drawn.values()].filter(({ result }) => 'error' in result);
  expect(failed.map(({ address }) => address)).toContain(page.address);
  for (const { view, result } of failed) {
    expect(JSON.stringify(view)).toContain(card.id);
    expect(result).toMatchObject({ error: { message: expect.stringContaining(file), code: 'ENOENT' } });
  }
  expect(drawn.size).toBe(addresses.length);
  await crew.close();
});

test('a thread that finds another build than the one this process started with draws nothing', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const other = new DrawingCrew({ dist, digest: 'other', edition: join(dataDir, 'edition'), origin });
  other.call();
  await vi.waitFor(() => expect(error).toHaveBeenCalled(), { timeout: 200_000, interval: 20 });
  expect(other.isReady).toBe(false);
  error.mockRestore();
  await other.close();
});
