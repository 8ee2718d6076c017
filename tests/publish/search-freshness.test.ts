import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import type { StoryDocument } from '#contract/story.ts';
import { EditionMaker, smallEdition } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';
import { searchFolder } from '../../site/edition/search-layout.ts';
import { startAddress } from '../../site/search/format/addresses.ts';
import type { DeltaLimits } from '../../site/search/write/delta-choice.ts';
import { getIndexPlaces } from '../../site/search/write/index-places.ts';
import { PartScribe } from '../../site/search/write/part-scribe.ts';
import { SearchIndexer } from '../../site/search/write/search-indexer.ts';
import type { Publisher } from '../../site/publisher/publisher.ts';
import { applyRows } from '../../site/publisher/worker/apply-rows.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { makeMedia, makePhoto } from './support/make-media.ts';
import { makePublisher, makeRow } from './support/make-publisher.ts';
import { findByWord, readAllCards, readStart } from './support/read-index.ts';

/** So small that histories of a few dozen stories meet every case. */
const limits: DeltaLimits = { most: 6, room: 4, changes: 5 };
let folder: TemporaryFolder;
let publisher: Publisher;
let indexer: SearchIndexer;
let maker: EditionMaker;
/** Stories of the history: text now, whether live, the word that only it has. */
let stories: Map<string, { story: StoryDocument; isLive: boolean; word: string }>;
let failures: unknown[];

beforeEach(async () => {
  folder = makeTemporaryFolder();
  publisher = makePublisher({ dataDir: folder.path });
  maker = new EditionMaker(new Random(8));
  stories = new Map();
  failures = [];
  const documents = maker.make({ ...smallEdition, stories: 0, translations: 0, exemplars: 2 });
  await applyRows(
    publisher,
    documents.map((document) => makeRow(document)),
  );
  await renderAll();
  indexer = openIndexer();
});

afterEach(async () => {
  await indexer.close();
  publisher.close();
  folder.remove();
  for (const failure of failures) throw failure;
});

function openIndexer(): SearchIndexer {
  return new SearchIndexer({
    places: getIndexPlaces(folder.path),
    edition: publisher.store.memory,
    getRelease: () => publisher.release,
    onIndexed: () => Promise.resolve(),
    onError: (error) => failures.push(error),
    limits,
    withdrawnMs: 1,
  });
}

async function renderAll(): Promise<void> {
  await publisher.renderAll(
    () => false,
    () => Promise.resolve(),
  );
}

const raise = (): never => {
  throw new Error('Nothing is public yet.');
};
const release = (): string => publisher.release?.folder ?? '';

async function update(): Promise<void> {
  indexer.request();
  await indexer.settle();
  for (const failure of failures) throw failure;
}

/** A word that no other text has, and that another version of the text has not either; of letters that have one spelling. */
let words = 0;
function makeWord(): string {
  words += 1;
  return `va${words.toString(8).replaceAll(/\d/g, (digit) => 'bcdghkmn'[Number(digit)] ?? '')}x`;
}

async function put(id?: string): Promise<string> {
  const word = makeWord();
  const made = maker.makeStory({ language: 'vi' });
  const known = id === undefined ? undefined : stories.get(id)?.story;
  const story = { ...(known ?? made), title: `Chuyện ${word} ở buôn` };
  const { errors } = await applyRows(publisher, [makeRow(story)]);
  for (const error of errors.values()) throw new Error(error);
  stories.set(story.id, { story, isLive: true, word });
  return story.id;
}

async function withdraw(id: string): Promise<void> {
  const entry = stories.get(id);
  if (!entry) throw new Error('No such story.');
  await applyRows(publisher, [makeRow(entry.story, 'withdrawn')]);
  entry.isLive = false;
  indexer.withdraw([storyAddress(entry.story)]);
}

/** Every story that is live is found once, as it is now; no other is found, nor does its text lie about. */
function expectAllFound(): void {
  const cards = readAllCards(release());
  const all = [...stories.values()];
  expect(all.map(({ word }) => [word, ...findByWord(release(), word).map(({ title }) => title)])).toEqual(
    all.map(({ word, story, isLive }) => (isLive ? [word, story.title] : [word])),
  );
  expect(all.filter(({ isLive, word }) => !isLive && cards.includes(word))).toEqual([]);
}

describe('the index', () => {
  test('finds a new story, its change, and not its withdrawal', async () => {
    const id = await put();
    await update();
    expectAllFound();
    await put(id);
    await update();
    expectAllFound();
    await withdraw(id);
    expectAllFound();
    await update();
    expectAllFound();
  });

  test('tells what a result shows, and has no word of it', async () => {
    await put();
    await update();
    const [entry] = [...stories.values()];
    const [card] = findByWord(release(), entry?.word ?? '');
    expect(card).toMatchObject({
      kind: 'story',
      language: 'vi',
      format: entry?.story.format,
      summary: entry?.story.summary,
      date: new Date(entry?.story.publishedAt ?? '').toISOString(),
      address: storyAddress({ language: 'vi', slug: entry?.story.slug ?? '' }),
    });
    expect(findByWord(release(), 'story')).toEqual([]);
    expect(findByWord(release(), 'article')).toEqual([]);
  });

  test('makes a base when much has changed, and the delta is then what changed since', async () => {
    for (let count = 0; count < 8; count += 1) await put();
    await update();
    expect(readStart(release()).base?.records).toBeGreaterThan(8);
    expect(readStart(release()).delta).toBeUndefined();
    await put();
    await update();
    expect(readStart(release()).delta?.records).toBe(1);
    expectAllFound();
  });

  test('readers find all they found while a section is renamed that everything carries', async () => {
    for (let count = 0; count < 20; count += 1) await put();
    await update();
    const watched = watchStarts();
    const [section] = publisher.store.memory.terms('section');
    for (const one of publisher.store.memory.terms('section'))
      await applyRows(publisher, [makeRow({ ...one, name: { vi: `${one.name.vi ?? ''} quaavz` } })]);
    await update();
    expect(section).toBeDefined();
    expect(watched.starts).toBeGreaterThan(1);
    expect(watched.lost).toEqual([]);
    expect(findByWord(release(), 'quaavz').length).toBeGreaterThan(20);
    expectAllFound();
  });

  test('is written anew where a file of it is damaged, and goes on answering meanwhile', async () => {
    for (let count = 0; count < 8; count += 1) await put();
    await update();
    const before = readStart(release()).base?.name ?? '';
    const part = join(folder.path, 'search-index/vi', before);
    // The copy in the release is a link to the same bytes.
    writeFileSync(join(part, 'p/0'), 'damaged');
    const watched = watchStarts();
    await indexer.dropDamaged(() => Promise.resolve());
    await update();
    expect(watched.lost).toEqual([]);
    expect(readStart(release()).base?.name).not.toBe(before);
    expect(listParts()).not.toContain(before);
    expectAllFound();
  });

  test('tells of a picture that is described anew, though nothing else has changed', async () => {
    const photo = await makePhoto(60, 40);
    const picture = makeMedia(folder.path, 'anh.jpg', photo, { width: 60, height: 40 });
    const story = maker.makeStory({ language: 'vi', title: 'Chuyện vabzzx ở buôn', lead: picture.id });
    await applyRows(publisher, [makeRow(picture), makeRow(story)]);
    for (let count = 0; count < 8; count += 1) await put();
    await update();
    const described = () => findByWord(release(), 'vabzzx').map((card) => card.picture?.alt);
    expect(described()).toEqual(['Ảnh thử']);
    await applyRows(publisher, [makeRow({ ...picture, alt: { vi: 'Nương ngô trên dốc' } })]);
    await update();
    expect(described()).toEqual(['Nương ngô trên dốc']);
    await put();
    await update();
    expect(described()).toEqual(['Nương ngô trên dốc']);
  });

  test('knows at once what administrators say is spelled in two ways, and writes nothing when nothing changed', async () => {
    await put();
    await update();
    const before = readStart(release());
    const written = vi.spyOn(publisher.release ?? raise(), 'writeFile');
    await update();
    expect(written).not.toHaveBeenCalled();
    const groups = [{ words: ['hiến máu nhân đạo', 'hiến máu cứu người'] }];
    await applyRows(publisher, [makeRow({ kind: 'search-aliases', id: 'search-aliases', groups })]);
    await update();
    expect(readStart(release()).aliases).not.toBe(before.aliases);
    expect(readStart(release(), 'en').aliases).toBe(readStart(release()).aliases);
  });

  test('what was named before lies there for those who still ask for it, and not for good', async () => {
    await put();
    await update();
    await put();
    await update();
    const first = readStart(release());
    await put();
    await update();
    const second = readStart(release());
    const base = second.base?.name;
    expect(first.base?.name).toBe(base);
    expect(listParts()).toEqual([base, first.delta?.name, second.delta?.name].sort());
    await update();
    expect(listParts()).toEqual([base, second.delta?.name].sort());
    expectAllFound();
  });

  test('a text that is withdrawn while the next delta is written does not stop it', async () => {
    for (let count = 0; count < 8; count += 1) await put();
    await update();
    const id = await put();
    await update();
    await put();
    indexer.request();
    // The edition has been read when the thread is asked to write.
    const write = vi.spyOn(PartScribe.prototype, 'begin');
    await vi.waitFor(() => expect(write).toHaveBeenCalled(), { interval: 1, timeout: 20_000 });
    await withdraw(id);
    expectNoneWithdrawn();
    await update();
    expectAllFound();
  });

  test('in a release that takes the place of another everything is found as before', async () => {
    for (let count = 0; count < 8; count += 1) await put();
    await update();
    await renderAll();
    await update();
    expectAllFound();
  });

  test('a state of another version is no state, and what it kept is deleted', async () => {
    await indexer.close();
    const former = join(folder.path, 'search');
    mkdirSync(join(former, 'vi/s-old'), { recursive: true });
    const state = join(folder.path, 'search-index/vi');
    mkdirSync(join(state, 's-old'), { recursive: true });
    writeFileSync(join(state, 'state.json'), JSON.stringify({ shards: ['s-old'], delta: null }));
    indexer = openIndexer();
    await put();
    await update();
    expectAllFound();
    expect(existsSync(join(state, 's-old'))).toBe(false);
    expect(existsSync(former)).toBe(false);
  });
});

/** Asks at every change of the start file for everything that is live and was found before it. */
function watchStarts(): { starts: number; lost: string[] } {
  const watched = { starts: 0, lost: [] as string[] };
  const findable = () =>
    [...stories.values()].filter(
      ({ isLive, word, story }) =>
        isLive && findByWord(release(), word).some(({ title }) => title === story.title),
    );
  let before = findable();
  const { release: shown } = publisher;
  if (!shown) throw new Error('Nothing is public yet.');
  const write = shown.writeFile.bind(shown);
  vi.spyOn(shown, 'writeFile').mockImplementation((address, content) => {
    write(address, content);
    if (address !== startAddress('vi')) return;
    watched.starts += 1;
    const now = findable();
    watched.lost.push(...before.filter((one) => one.isLive && !now.includes(one)).map(({ word }) => word));
    before = now;
  });
  return watched;
}

/** Names of all parts that lie in the public tree. */
function listParts(): string[] {
  return readdirSync(join(release(), searchFolder('vi')), { withFileTypes: true })
    .filter((item) => item.isDirectory() && /^(?:base|delta)-/.test(item.name))
    .map(({ name }) => name)
    .sort();
}

describe('whatever happens', () => {
  test.each([1, 2, 3, 4, 5, 6])(
    'no live story is lost and no withdrawn one found (history %i)',
    async (seed) => {
      const random = new Random(seed);
      const pick = (isLive: boolean): string | undefined => {
        const ids = [...stories].filter(([, entry]) => entry.isLive === isLive).map(([id]) => id);
        return ids.length ? random.pick(ids) : undefined;
      };
      const steps = {
        publish: async () => void (await put()),
        many: async () => {
          for (let count = 0; count < 9; count += 1) await put();
        },
        change: async () => void (await put(pick(true))),
        withdraw: async () => {
          const id = pick(true);
          if (id !== undefined) await withdraw(id);
          expectNoneWithdrawn();
        },
        comeBack: async () => void (await put(pick(false))),
        rename: async () => {
          const one = random.pick([...publisher.store.memory.terms('section')]);
          await applyRows(publisher, [makeRow({ ...one, name: { vi: `Chuyên mục ${makeWord()}` } })]);
        },
        fullRender: renderAll,
        crash: async () => {
          // The process ends while it indexes, at whatever point it is.
          indexer.request();
          await takeTurns(random.between(0, 400));
          await indexer.close();
          indexer = openIndexer();
        },
        killed: async () => {
          // The process ends between two writes of a publish, and leaves what it has written so far.
          let left = random.between(0, 3);
          const shown = publisher.release;
          if (!shown) return;
          const write = shown.writeFile.bind(shown);
          const spy = vi.spyOn(shown, 'writeFile').mockImplementation((...change) => {
            left -= 1;
            if (left < 0) throw new Error('killed');
            write(...change);
          });
          indexer.request();
          await indexer.settle();
          spy.mockRestore();
          await indexer.close();
          failures = failures.filter((error) => !(error instanceof Error) || error.message !== 'killed');
          indexer = openIndexer();
        },
        upgrade: async () => {
          await indexer.close();
          writeFileSync(join(folder.path, 'search-index/vi/state.json'), '{"shards":[],"delta":null}');
          indexer = openIndexer();
        },
        meanwhile: async () => {
          indexer.request();
          await takeTurns(random.between(0, 400));
          await put(pick(true));
        },
      };
      await put();
      await update();
      for (let count = 0; count < 14; count += 1) {
        await random.pick(Object.values(steps))();
        if (random.between(0, 2) > 0) continue;
        await update();
        expectAllFound();
      }
      await update();
      expectAllFound();
    },
  );
});

function expectNoneWithdrawn(): void {
  const withdrawn = [...stories.values()].filter(({ isLive }) => !isLive);
  expect(withdrawn.flatMap(({ word }) => findByWord(release(), word))).toEqual([]);
}

async function takeTurns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
