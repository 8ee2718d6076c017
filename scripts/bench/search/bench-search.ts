import { createWriteStream, rmSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { chromium, type Browser } from 'playwright-core';
import type { PublicDocument } from '#contract/document.ts';
import { storyAddress } from '#contract/address.ts';
import { SearchEngine } from '../../../site/search/engine/search-engine.ts';
import { makeReadRelease } from '../../../site/search/node/read-release.ts';
import { readPagefind } from '../../../site/search/pagefind/node-files.ts';
import { getIndexPlaces } from '../../../site/search/write/index-places.ts';
import { createPublicServer } from '../../../site/server/public-server.ts';
import { requireChromium } from '../../chromium/find-chromium.ts';
import { startPostgres } from '../../postgres/start-postgres.ts';
import { createTables, handOverChange, putDocuments } from '../hand-over.ts';
import { measureCommand } from '../measure-process.ts';
import { makeChanges } from '../bench-changes.ts';
import { measureIndexing, measureWorker, startWorker, stopWorker } from '../publish-bench.ts';
import { Random } from '../random.ts';
import { askInBrowser, type AskingPage } from './ask-in-browser.ts';
import {
  itemSets,
  pickKnownItems,
  rankOf,
  toMeanReciprocalRank,
  type KnownItem,
  type KnownItems,
} from './known-item.ts';
import { lines } from './lines.ts';
import { ourPage } from './our-page.ts';
import { printAsked, printFound, printIndexing, printRelevance, type Relevance } from './print-search.ts';
import { askStock, serveStock, stockPage } from './stock-page.ts';
import { listStockTexts } from './stock-text.ts';

/** Stories that are published one after another to see when they are found. */
const PUBLISHED = 10;
/** A reader gives up at last. */
const LATEST_MS = 120_000;

/** Figures of the search of an edition, and of stock Pagefind over the same Vietnamese texts. */
export async function benchSearch(folder: string, documents: readonly PublicDocument[]): Promise<void> {
  const items = pickKnownItems(documents, new Random(3));
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    await benchOurs(join(folder, 'ours'), documents, items, browser);
    await benchStock(join(folder, 'stock'), documents, items, browser);
  } finally {
    await browser.close();
  }
}

async function benchOurs(
  dataDir: string,
  documents: readonly PublicDocument[],
  items: KnownItems,
  browser: Browser,
): Promise<void> {
  const database = await startPostgres({ dataDir: join(dataDir, 'postgres') });
  const client = new pg.Client(database.url);
  await client.connect();
  const server = createPublicServer({ tree: treeOf(dataDir) });
  try {
    await createTables(client);
    await putAll(client, documents);
    await measureWholeIndex(client, database.url, dataDir, documents);
    const worker = await startWorker(database.url, dataDir);
    printFound('Gương Sáng', await measureFound(client, documents, dataDir));
    await stopWorker(worker);
    printRelevance('Gương Sáng', await measureRelevance(items, makeAsk(dataDir)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await askOverLines('Gương Sáng', browser, ourPage(`http://127.0.0.1:${port}`), items);
  } finally {
    server.close();
    await client.end();
    await database.stop();
  }
}

async function putAll(client: pg.Client, documents: readonly PublicDocument[]): Promise<void> {
  for (let from = 0; from < documents.length; from += 1_000) {
    const some = documents.slice(from, from + 1_000);
    await putDocuments(
      client,
      some.map((document) => ({ document, state: 'live' })),
    );
  }
}

/** The first worker draws everything; the second one finds no index, and makes it whole. */
async function measureWholeIndex(
  client: pg.Client,
  databaseUrl: string,
  dataDir: string,
  documents: readonly PublicDocument[],
): Promise<void> {
  const first = await startWorker(databaseUrl, dataDir);
  await stopWorker(first);
  rmSync(getIndexPlaces(dataDir).folder, { recursive: true, force: true });
  const second = await startWorker(databaseUrl, dataDir);
  const before = measureWorker(second);
  const seconds = await measureIndexing(client, makeChanges('edit', 1, documents, new Random(2)));
  const { cpuSeconds, peakMegabytes } = measureWorker(second);
  printIndexing('Gương Sáng', {
    seconds,
    cpuSeconds: cpuSeconds - before.cpuSeconds,
    peakMegabytes,
    idleMegabytes: second.megabytes,
  });
  await stopWorker(second);
}

/** Milliseconds from the commit of a new story until a question finds it. */
async function measureFound(
  client: pg.Client,
  documents: readonly PublicDocument[],
  dataDir: string,
): Promise<number[]> {
  const ask = makeAsk(dataDir);
  const times: number[] = [];
  for (const [nth, change] of makeChanges('new', PUBLISHED, documents, new Random(4)).entries()) {
    const title = `Tin thử tìm thấy số ${4_711 + nth}`;
    const document = { ...change.document, title } as PublicDocument;
    await handOverChange(client, { ...change, document });
    const startedAt = Date.now();
    const { slug } = change.document as { slug: string };
    const address = storyAddress({ language: 'vi', slug });
    while (!(await ask(title)).includes(address)) {
      if (Date.now() - startedAt > LATEST_MS) throw new Error(`“${title}” was not found.`);
      await pause(50);
    }
    times.push(Date.now() - startedAt);
  }
  return times;
}

/** The engine of the page, in Node, on the files that readers get: addresses of the first ten. */
function makeAsk(dataDir: string): (query: string) => Promise<string[]> {
  const engine = new SearchEngine({
    languages: ['vi'],
    read: makeReadRelease(treeOf(dataDir), () => undefined),
    pagefind: readPagefind,
    patience: 60_000,
    freshFor: 0,
  });
  return async (text) => {
    const answer = await engine.find({ text, language: 'vi', choice: {}, sort: 'relevance' });
    const shown = await Promise.all(answer.hits.slice(0, 10).map((hit) => engine.show(answer, hit)));
    return shown.map(({ card }) => card.address);
  };
}

function treeOf(dataDir: string): string {
  return join(dataDir, 'site/current');
}

async function benchStock(
  folder: string,
  documents: readonly PublicDocument[],
  items: KnownItems,
  browser: Browser,
): Promise<void> {
  const texts = `${folder}.jsonl`;
  const file = createWriteStream(texts);
  for (const text of listStockTexts(documents))
    if (!file.write(`${JSON.stringify(text)}\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
  const script = new URL('build-stock.ts', import.meta.url).pathname;
  const measured = await measureCommand(process.execPath, [script, texts, join(folder, 'pagefind')], '.');
  printIndexing('Pagefind', measured);
  const { origin, server } = await serveStock(folder);
  try {
    const page = await browser.newPage();
    await page.goto(origin);
    printRelevance('Pagefind', await measureRelevance(items, (query) => askStock(page, query)));
    await page.close();
    await askOverLines('Pagefind', browser, stockPage(origin), items);
  } finally {
    server.close();
  }
}

async function measureRelevance(
  items: KnownItems,
  ask: (query: string) => Promise<string[]>,
): Promise<Relevance> {
  const rank = async (all: readonly KnownItem[]) => {
    const ranks: (number | undefined)[] = [];
    for (const item of all) ranks.push(rankOf(item, await ask(item.query)));
    return toMeanReciprocalRank(ranks);
  };
  const relevance: Relevance = {};
  for (const set of ['body', 'title'] as const)
    relevance[itemSets[set]] = { marks: await rank(items[set].marks), bare: await rank(items[set].bare) };
  return relevance;
}

async function askOverLines(
  name: string,
  browser: Browser,
  page: AskingPage,
  { body, title }: KnownItems,
): Promise<void> {
  const queries = [body.bare, title.marks, body.marks, title.bare].flatMap((all) =>
    all.slice(0, 3).map(({ query }) => query),
  );
  for (const line of lines) printAsked(name, line, await askInBrowser(browser, page, line, queries));
}
