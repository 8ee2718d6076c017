import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyRows } from '../../site/publisher/worker/apply-rows.ts';
import type { Publisher } from '../../site/publisher/publisher.ts';
import { loadBuiltSite, type BuiltSite } from '../../site/publisher/render/built-site.ts';
import { Random } from '../../scripts/bench/random.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { dist, makePublisher, readTree } from './support/make-publisher.ts';
import { ChangingEdition } from './support/random-changes.ts';

const never = (): boolean => false;
const nothing = (): Promise<void> => Promise.resolve();

/** The tree that a full render of the same edition gives. */
async function renderFull(edition: string, site: BuiltSite, today: string): Promise<Map<string, string>> {
  const dataDir = makeFolderForTest();
  cpSync(edition, join(dataDir, 'edition'), { recursive: true });
  const publisher = makePublisher({ dataDir, site, getToday: () => today });
  const { failures } = await publisher.renderAll(never, nothing);
  expect(failures).toEqual([]);
  publisher.close();
  return readTree(publisher.release?.folder ?? '');
}

async function publish(publisher: Publisher, edition: ChangingEdition, count: number): Promise<number> {
  const rows = Array.from({ length: count }, () => edition.change());
  // The table of the hand-over keeps the last state of each document.
  const last = new Map(rows.map((row) => [row.key, row]));
  const { errors } = await applyRows(publisher, [...last.values()]);
  expect([...errors.values()]).toEqual([]);
  publisher.replan();
  const { release } = publisher;
  if (!release) throw new Error('Nothing has been released yet.');
  const { failures, drawn } = await publisher.update(release, never);
  expect(failures).toEqual([]);
  expect(publisher.planner.problems).toEqual([]);
  return drawn.size;
}

test(
  'after 500 random changes the incremental tree is the full tree, byte for byte',
  { timeout: 600_000 },
  async () => {
    const site = await loadBuiltSite(dist);
    const dataDir = makeFolderForTest();
    const edition = new ChangingEdition({ stories: 40, translations: 12, exemplars: 8, units: 6, seed: 11 });
    let today = '2026-11-22';
    const publisher = makePublisher({ dataDir, site, getToday: () => today });
    await applyRows(publisher, edition.first);
    await publisher.renderAll(never, nothing);
    const random = new Random(5);
    let changes = 0;
    for (const [goal, day] of [
      [100, '2026-11-22'],
      [250, '2026-12-22'],
      [500, '2026-12-23'],
    ] as const) {
      today = day;
      while (changes < goal) {
        const count = random.between(1, Math.min(3, goal - changes));
        await publish(publisher, edition, count);
        changes += count;
      }
      const full = await renderFull(join(dataDir, 'edition'), site, today);
      const incremental = readTree(publisher.release?.folder ?? '');
      expect([...incremental.keys()]).toEqual([...full.keys()]);
      expect(
        [...incremental].filter(([path, content]) => full.get(path) !== content).map(([path]) => path),
      ).toEqual([]);
    }
    publisher.close();
  },
);
