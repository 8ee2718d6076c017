import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import type { PublicDocument } from '#contract/document.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { benchGoals, benchKindNames, benchKinds, makeChanges, wholeGoal } from './bench-changes.ts';
import { benchCmsSearch } from './cms-search.ts';
import { compareGenerators } from './compare/compare.ts';
import { largeEdition, makeEdition } from './generated-edition.ts';
import { createTables, putDocuments } from './hand-over.ts';
import { printComparison, printLatencies, printWorker } from './print-figures.ts';
import { measureIndexing, measureLatency, measureWorker, startWorker, stopWorker } from './publish-bench.ts';
import { Random } from './random.ts';
import { benchSearch } from './search/bench-search.ts';
import { readProse } from './search/prose.ts';

// `npm run bench`: the figures of scripts/bench/README.md. `--stories 2000` for a smaller edition, `--only compare`, `publish`, `search` or `cms-search`.
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '20000' },
    changes: { type: 'string', default: '50' },
    only: { type: 'string' },
  },
});
/** Each redraws hundreds or thousands of pages. */
const MOST_WIDE = 10;
const SETTLE_MS = 60_000;
const stories = Number(values.stories);
const size = { ...largeEdition, stories, translations: Math.round(stories * 0.4) };
const runs = (part: string) => values.only === undefined || values.only === part;
const folder = mkdtempSync(join(tmpdir(), 'guong-sang-bench-'));
try {
  console.log(`${stories} stories, ${stories + size.translations} texts, seed ${size.seed}.`);
  if (runs('compare')) printComparison(await compareGenerators(join(folder, 'compare'), makeEdition(size)));
  if (runs('publish'))
    await benchPublisher(join(folder, 'publisher'), makeEdition(size), Number(values.changes));
  if (runs('search')) {
    const prose = readProse();
    console.log(`Prose of ${prose.words} words, ${prose.vocabulary} different.`);
    await benchSearch(join(folder, 'search'), makeEdition(size, prose));
  }
  if (runs('cms-search'))
    await benchCmsSearch(join(folder, 'cms-search'), makeEdition({ ...size, translations: 0 }, readProse()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The real worker on the real site: first render, start, and one publish after another. */
async function benchPublisher(
  dataDir: string,
  edition: readonly PublicDocument[],
  changes: number,
): Promise<void> {
  const server = await startPostgres({ dataDir: join(dataDir, 'postgres') });
  const client = new pg.Client(server.url);
  await client.connect();
  try {
    await createTables(client);
    for (let from = 0; from < edition.length; from += 1_000) {
      await putDocuments(
        client,
        edition.slice(from, from + 1_000).map((document) => ({ document, state: 'live' })),
      );
    }
    const first = await startWorker(server.url, dataDir);
    printWorker('first render of everything', first.readySeconds, measureWorker(first), wholeGoal);
    const seconds = await measureIndexing(client, makeChanges('edit', 1, edition, new Random(2)));
    printWorker('search index of everything', seconds, measureWorker(first));
    await stopWorker(first);
    const worker = await startWorker(server.url, dataDir);
    printWorker(
      `worker ready, ${Math.round(worker.megabytes)} MB in memory`,
      worker.readySeconds,
      measureWorker(worker),
    );
    // After a start the worker compares all bytes of edition and release, in between whatever is published.
    await pause(SETTLE_MS);
    const random = new Random(1);
    for (const kind of benchKinds) {
      const count = kind === 'wide' || kind === 'topic' ? Math.min(changes, MOST_WIDE) : changes;
      const latency = await measureLatency(client, makeChanges(kind, count, edition, random));
      printLatencies(benchKindNames[kind], latency, benchGoals[kind]);
    }
    printWorker('after all publishes', 0, measureWorker(worker));
    await stopWorker(worker);
  } finally {
    await client.end();
    await server.stop();
  }
}
