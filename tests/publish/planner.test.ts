import { beforeEach, expect, test } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import type { EditionReader } from '../../site/edition/edition-reader.ts';
import { EditionMemory } from '../../site/publisher/edition/edition-memory.ts';
import { hashText, toLiveValue } from '../../site/publisher/edition/entry.ts';
import { findAddressProblem, toPageFile } from '../../site/publisher/plan/address-file.ts';
import type { PlannedKind } from '../../site/publisher/plan/planned-page.ts';
import { Planner } from '../../site/publisher/plan/planner.ts';
import { sortForWriting } from '../../site/publisher/release/page-order.ts';
import type { DocumentOf, PublicDocument } from '#contract/document.ts';
import { EditionMaker } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';

const size = { stories: 4, translations: 0, exemplars: 1, units: 2, seed: 1 };
let edition: EditionMemory;
let maker: EditionMaker;

function put(document: PublicDocument): void {
  const hash = hashText(JSON.stringify(document));
  const key = `${document.kind}/${document.id}`;
  edition.set({
    key,
    kind: document.kind,
    state: 'live',
    sequence: 0,
    rowHash: hash,
    hash,
    value: toLiveValue(document, hash),
  });
}

/** A page a story, with the name of its section. */
const pages: PlannedKind<{ id: string }> = {
  name: 'story',
  list: (reader) =>
    reader
      .newest({ language: 'vi' }, 100)
      .map((card) => ({ address: storyAddress(card), params: { id: card.id } })),
  view(reader, { params }) {
    const card = reader.card(params.id);
    return { card, section: card && reader.term('section', card.section)?.name };
  },
};

function makeKind(
  name: string,
  address: string,
  view: (reader: EditionReader) => unknown,
): PlannedKind<null> {
  return { name, list: () => [{ address, params: null }], view };
}

beforeEach(() => {
  edition = new EditionMemory(() => {
    throw new Error('A plan reads no bodies.');
  });
  maker = new EditionMaker(new Random(1));
  for (const document of maker.make(size)) put(document);
});

test('nothing changes in the plan while nothing changes in the edition', () => {
  const planner = new Planner([pages], 'build');
  expect(planner.replan(edition).changed).toHaveLength(4);
  expect(planner.replan(edition)).toEqual({ changed: [], vanished: [] });
});

test('an edited body changes the key of its page and of no other', () => {
  const planner = new Planner([pages], 'build');
  const story = maker.makeStory();
  put(story);
  planner.replan(edition);
  put({ ...story, body: story.body.slice(1) });
  expect(planner.replan(edition)).toEqual({ changed: [storyAddress(story)], vanished: [] });
});

test('a renamed term changes the pages that name it', () => {
  const planner = new Planner([pages], 'build');
  planner.replan(edition);
  const section = edition
    .terms('section')
    .find(({ id }) => edition.has({ language: 'vi', term: { kind: 'section', id } }));
  const term = { kind: 'section' as const, id: section?.id ?? '' };
  const shown = edition.newest({ language: 'vi', term }, 100).map(storyAddress);
  if (section) put({ ...section, name: { vi: 'Tên mới' } });
  expect(planner.replan(edition).changed.sort()).toEqual(shown.sort());
});

test('a term that is written again without a change changes nothing', () => {
  const planner = new Planner([pages], 'build');
  planner.replan(edition);
  for (const section of edition.terms('section')) put({ ...section });
  expect(planner.replan(edition).changed).toEqual([]);
});

test('a part is listed anew when what it asked has another answer, though it is of the same object', () => {
  const of = {};
  let listings = 0;
  const kind: PlannedKind<null> = {
    name: 'phần',
    list: (reader) => [
      {
        of,
        pages() {
          listings += 1;
          return reader.terms('topic').map(({ slug }) => ({ address: `/vi/${slug}/`, params: null }));
        },
      },
    ],
    view: () => null,
  };
  const planner = new Planner([kind, pages], 'build');
  planner.replan(edition);
  put(maker.makeStory());
  planner.replan(edition);
  expect(listings).toBe(1);
  const topic = maker.makeTerm('topic') as DocumentOf<'topic'>;
  put(topic);
  expect(planner.replan(edition).changed).toEqual([`/vi/${topic.slug}/`]);
  expect(listings).toBe(2);
  put({ ...topic, slug: 'khac' });
  expect(planner.replan(edition)).toEqual({ changed: ['/vi/khac/'], vanished: [`/vi/${topic.slug}/`] });
});

test('two parts of one object are an error: nobody could say which pages are whose', () => {
  const of = {};
  const kind: PlannedKind<null> = {
    name: 'phần',
    list: () => [
      { of, pages: () => [] },
      { of, pages: () => [] },
    ],
    view: () => null,
  };
  expect(() => new Planner([kind], 'build').replan(edition)).toThrow('Two parts');
});

test('pages that many others ask with are found, and so are those that came since', () => {
  const many = 10_500;
  const kind: PlannedKind<number> = {
    name: 'nhiều',
    list: (reader) =>
      Array.from({ length: many + reader.terms('movement').length }, (_, params) => ({
        address: `/vi/${params}/`,
        params,
      })),
    view: (reader, { params }) => [reader.home.id, params % 1_000 ? 0 : reader.terms('topic').length],
  };
  const planner = new Planner([kind], 'build');
  planner.replan(edition);
  put(maker.makeTerm('topic'));
  expect(planner.replan(edition).changed).toHaveLength(11);
  for (let time = 0; time < 600; time += 1) put(maker.makeTerm('movement'));
  expect(planner.replan(edition).changed).toHaveLength(600);
  put(maker.makeTerm('topic'));
  expect(planner.replan(edition).changed).toHaveLength(12);
  put({ ...edition.home });
  expect(planner.replan(edition)).toEqual({ changed: [], vanished: [] });
});

test('another build changes every key', () => {
  const keys = (build: string): (string | undefined)[] => {
    const planner = new Planner([pages], build);
    planner.replan(edition);
    return [...planner.pages.values()].map(({ key }) => key);
  };
  expect(keys('one')).toEqual(keys('one'));
  expect(keys('one').filter((key) => keys('two').includes(key))).toEqual([]);
});

test('a plan that grew by changes has the keys of a plan made from nothing', () => {
  const grown = new Planner([pages], 'build');
  grown.replan(edition);
  for (let time = 0; time < 5; time += 1) {
    put(maker.makeStory());
    grown.replan(edition);
  }
  const fresh = new Planner([pages], 'build');
  fresh.replan(edition);
  const keysOf = (planner: Planner<PlannedKind>) =>
    [...planner.pages].map(([address, { key }]) => [address, key]).sort();
  expect(keysOf(grown)).toEqual(keysOf(fresh));
});

test('two pages with one address are an error that names both, and the first keeps it', () => {
  const planner = new Planner(
    [makeKind('một', '/vi/x/', () => 1), makeKind('hai', '/vi/x/', () => 2)],
    'build',
  );
  planner.replan(edition);
  expect(planner.problems).toEqual([{ address: '/vi/x/', message: expect.stringMatching(/một.*hai/) }]);
  expect(planner.pages.get('/vi/x/')?.kind.name).toBe('một');
});

test('a view that reads a body or throws is an error of its page alone', () => {
  const bad = makeKind('thân', '/vi/than/', (reader) => reader.story('x'));
  const planner = new Planner([bad, pages], 'build');
  planner.replan(edition);
  expect(planner.problems).toEqual([
    { address: '/vi/than/', message: expect.stringContaining('A view asked for the body') },
  ]);
  expect(planner.pages.get('/vi/than/')?.key).toBeUndefined();
  expect(planner.pages.size).toBe(5);
});

test.for([
  'vi/x/',
  '/vi',
  '/vi//x/',
  '/vi/../x/',
  '/vi/x?y/',
  '/vi/a\u0000/',
  '/vi/ta\u0302/',
  `/vi/${'ខ'.repeat(90)}/`,
  '/vi/%2e/',
])('the address %s is refused', (address) => {
  expect(findAddressProblem(address)).toBeDefined();
});

test.for<[string, string]>([
  ['/vi/', 'vi/index.html'],
  ['/vi/bai/ông-k/', 'vi/bai/ông-k/index.html'],
  ['/vi/rss.xml', 'vi/rss.xml'],
  ['/', 'index.html'],
])('the page %s stands in %s', ([address, file]) => {
  expect(findAddressProblem(address)).toBeUndefined();
  expect(toPageFile(address)).toBe(file);
});

test('texts are written before the lists that lead to them, the sitemap and the status last', () => {
  const order = [
    '/vi/bai/x/',
    '/vi/guong/y/',
    '/vi/linh-vuc/z/',
    '/vi/',
    '/vi/rss.xml',
    '/sitemap.xml',
    '/status.json',
  ];
  expect(sortForWriting(order.toReversed())).toEqual(order);
});

test('feeds of lists are written among the lists, none before its own, so that all threads have work to the end', () => {
  const topics = Array.from({ length: 20 }, (_, index) => `/vi/linh-vuc/${String(index).padStart(2, '0')}/`);
  const exemplars = Array.from({ length: 20 }, (_, index) => `/vi/guong/${index}/`);
  const feeds = [...topics, ...exemplars].map((list) => `${list}rss.xml`);
  const order = sortForWriting([...feeds, ...topics, ...exemplars, '/vi/', '/vi/rss.xml']);
  expect(order).toHaveLength(82);
  for (const list of [...topics, ...exemplars])
    expect(order.indexOf(`${list}rss.xml`)).toBeGreaterThan(order.indexOf(list));
  expect(order.slice(-2)).toEqual(['/vi/', '/vi/rss.xml']);
  const behind = order.slice(order.indexOf(topics[0] ?? ''), order.indexOf(topics[10] ?? ''));
  expect(behind.filter((address) => address.endsWith('.xml'))).toHaveLength(20);
});
