import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DocumentOf } from '#contract/document.ts';
import type { EditionReader } from '../../site/edition/edition-reader.ts';
import type { Listed, PageKind, PagePart } from '../../site/kinds/page-kind.ts';
import { pageKinds } from '../../site/page-kinds.ts';
import { EditionMemory } from '../../site/publisher/edition/edition-memory.ts';
import { Planner } from '../../site/publisher/plan/planner.ts';
import { serverKinds } from '../../site/publisher/plan/status-kind.ts';
import type { Publisher } from '../../site/publisher/publisher.ts';
import { applyRows } from '../../site/publisher/worker/apply-rows.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { makePublisher, makeRow } from './support/make-publisher.ts';
import { ChangingEdition } from './support/random-changes.ts';

const size = { stories: 40, translations: 14, exemplars: 8, units: 7, seed: 31 };
const never = (): boolean => false;
const nothing = (): Promise<void> => Promise.resolve();

function keysOf(planner: Publisher['planner']): [string, string | undefined][] {
  return [...planner.pages]
    .map(([address, { key }]): [string, string | undefined] => [address, key])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Keys of a plan made from nothing of what the publisher's edition holds. */
function planAnew(publisher: Publisher): [string, string | undefined][] {
  const memory = new EditionMemory(({ id }) => {
    throw new Error(`Nobody reads the body of ${id} here.`);
  });
  for (const entry of publisher.store.memory.entries()) memory.set(entry);
  memory.setToday(publisher.store.memory.today ?? '');
  const planner = new Planner([...pageKinds, ...serverKinds], publisher.build);
  planner.replan(memory);
  return keysOf(planner);
}

async function openWith(edition: ChangingEdition, dataDir: string): Promise<Publisher> {
  const publisher = makePublisher({ dataDir });
  await applyRows(publisher, edition.first);
  await publisher.renderAll(never, nothing);
  return publisher;
}

test('a plan that looks only at what 150 changes touched has the keys of a plan made from nothing', async () => {
  const edition = new ChangingEdition(size);
  const publisher = await openWith(edition, makeFolderForTest());
  for (let change = 1; change <= 150; change += 1) {
    const row = edition.change();
    await applyRows(publisher, [row]);
    publisher.replan();
    expect(keysOf(publisher.planner), `change ${change}: ${row.key} ${row.state}`).toEqual(
      planAnew(publisher),
    );
  }
  publisher.close();
});

test('a plan kept by one run and grown by the next has the keys of a plan made from nothing', async () => {
  const edition = new ChangingEdition({ ...size, seed: 32 });
  const dataDir = makeFolderForTest();
  let publisher = await openWith(edition, dataDir);
  for (let run = 1; run <= 8; run += 1) {
    publisher.savePlan();
    publisher.close();
    publisher = makePublisher({ dataDir });
    expect(publisher.restorePlan(), `run ${run}`).toBe(true);
    for (let change = 1; change <= 4; change += 1) {
      const row = edition.change();
      await applyRows(publisher, [row]);
      publisher.replan();
      expect(keysOf(publisher.planner), `run ${run}, ${row.key} ${row.state}`).toEqual(planAnew(publisher));
    }
    for (const part of publisher.planner.sweep(publisher.store.memory))
      expect(part, `run ${run}`).toEqual({ changed: [], vanished: [] });
  }
  publisher.close();
});

test('a plan that is looked at again part by part, with changes between the parts, has the keys of one made from nothing', async () => {
  const edition = new ChangingEdition({ ...size, seed: 35 });
  const publisher = await openWith(edition, makeFolderForTest());
  publisher.replan();
  let parts = 0;
  for (const part of publisher.planner.sweep(publisher.store.memory, 50)) {
    expect(part).toEqual({ changed: [], vanished: [] });
    await applyRows(publisher, [edition.change()]);
    publisher.replan();
    parts += 1;
  }
  expect(parts).toBeGreaterThan(10);
  expect(keysOf(publisher.planner)).toEqual(planAnew(publisher));
  publisher.close();
});

test('what no change told of is found when everything is looked at again, wherever it is', async () => {
  const edition = new ChangingEdition({ ...size, seed: 36 });
  const publisher = await openWith(edition, makeFolderForTest());
  publisher.replan();
  const { memory } = publisher.store;
  for (let change = 1; change <= 20; change += 1) await applyRows(publisher, [edition.change()]);
  memory.takeChanges();
  const parts = [...publisher.planner.sweep(memory, 50)];
  expect(parts.flatMap(({ changed }) => changed).length).toBeGreaterThan(20);
  expect(keysOf(publisher.planner)).toEqual(planAnew(publisher));
  publisher.close();
});

test('a kept plan of another day brings what the new day changes', async () => {
  const edition = new ChangingEdition({ ...size, seed: 33 });
  const dataDir = makeFolderForTest();
  const first = await openWith(edition, dataDir);
  for (let change = 1; change <= 40; change += 1) await applyRows(first, [edition.change()]);
  first.replan();
  first.savePlan();
  first.close();
  const next = makePublisher({ dataDir, getToday: () => '2027-03-01' });
  expect(next.restorePlan()).toBe(true);
  expect(keysOf(next.planner)).toEqual(planAnew(next));
  next.close();
});

test.for<[string, (content: Buffer) => Buffer]>([
  ['cut short', (content) => content.subarray(0, content.length >> 1)],
  ['empty', () => Buffer.alloc(0)],
  ['damaged', (content) => Buffer.concat([content.subarray(0, 200), Buffer.alloc(1), content.subarray(201)])],
])('a kept plan that is %s is not used', async ([, damage]) => {
  const edition = new ChangingEdition({ ...size, seed: 34 });
  const dataDir = makeFolderForTest();
  const first = await openWith(edition, dataDir);
  first.savePlan();
  first.close();
  const path = join(dataDir, 'edition/plan.snapshot');
  writeFileSync(path, damage(readFileSync(path)));
  const next = makePublisher({ dataDir });
  expect(next.restorePlan()).toBe(false);
  expect(next.planner.pages.size).toBe(0);
  next.close();
});

test('a kept plan of another edition or another build is not used', async () => {
  const edition = new ChangingEdition({ ...size, seed: 35 });
  const dataDir = makeFolderForTest();
  const first = await openWith(edition, dataDir);
  first.savePlan();
  await applyRows(first, [edition.change()]);
  first.close();
  const next = makePublisher({ dataDir });
  expect(next.restorePlan()).toBe(false);
  next.replan();
  next.savePlan();
  next.close();
  const moved = makePublisher({ dataDir, origin: 'https://khac.example' });
  expect(moved.restorePlan()).toBe(false);
  moved.close();
});

const ofTexts = [
  'story',
  'story-embed',
  'player-embed',
  'oembed',
  'ninjs',
  'api-story',
  'bilingual',
  'republish',
  'month',
];

/** Every kind as it is, with a note of the parts whose pages are asked for. */
function noteParts(): { kinds: PageKind[]; listed: { kind: string; part: PagePart<unknown> }[] } {
  const listed: { kind: string; part: PagePart<unknown> }[] = [];
  const kinds = pageKinds.map((kind) => ({
    ...kind,
    *list(edition: EditionReader): Iterable<Listed<unknown>> {
      for (const part of kind.list(edition)) {
        if ('address' in part) yield part;
        else
          yield {
            of: part.of,
            pages() {
              listed.push({ kind: kind.name, part });
              return part.pages();
            },
          };
      }
    },
  }));
  return { kinds, listed };
}

test('a text that changes makes at most one part of what a kind lists anew: the others are not even asked', async () => {
  const { kinds, listed } = noteParts();
  const edition = new ChangingEdition({ ...size, seed: 37 });
  const publisher = makePublisher({ dataDir: makeFolderForTest() });
  await applyRows(publisher, edition.first);
  const { memory } = publisher.store;
  const planner = new Planner(kinds, 'build');
  planner.replan(memory, memory.takeChanges());
  const first = Object.groupBy(listed, ({ kind }) => kind);
  for (const name of ofTexts) expect(first[name]?.length, name).toBeGreaterThan(3);
  const stories = edition.first
    .filter(({ key }) => key.startsWith('story/'))
    .map(({ document }) => document as DocumentOf<'story'>);
  const translated = new Set(stories.map(({ translationOf }) => translationOf));
  const story = stories.find(({ id, translationOf }) => !translationOf && !translated.has(id));
  if (!story) throw new Error('Every text has a translation.');
  listed.length = 0;
  await applyRows(publisher, [makeRow({ ...story, title: 'Một tên khác hẳn' })]);
  planner.replan(memory, memory.takeChanges());
  publisher.close();
  const anew = Object.groupBy(listed, ({ kind }) => kind);
  expect(listed.length).toBeGreaterThan(0);
  // The month itself has its pages still; of lists of months the names of months are made anew.
  for (const name of ofTexts)
    expect(anew[name]?.length ?? 0, name).toBeLessThanOrEqual(
      name === 'month' ? (first.month?.length ?? 0) / 2 : 1,
    );
});

test('what a plan calls changed and vanished is exactly what differs, whatever came, went and was kept', async () => {
  const edition = new ChangingEdition({ ...size, seed: 38 });
  const publisher = await openWith(edition, makeFolderForTest());
  publisher.replan();
  for (let change = 1; change <= 60; change += 1) {
    const before = new Map(keysOf(publisher.planner));
    const row = edition.change();
    await applyRows(publisher, [row]);
    const { changed, vanished } = publisher.replan();
    const after = new Map(keysOf(publisher.planner));
    const name = `change ${change}: ${row.key} ${row.state}`;
    const others = [...after].filter(([address, key]) => before.get(address) !== key);
    expect(changed.toSorted(), name).toEqual(others.map(([address]) => address).toSorted());
    expect(vanished.toSorted(), name).toEqual([...before.keys()].filter((address) => !after.has(address)));
  }
  publisher.close();
});
