import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SearchEngine } from '../../site/search/engine/search-engine.ts';
import { makeReadRelease } from '../../site/search/node/read-release.ts';
import { readPagefind } from '../../site/search/pagefind/node-files.ts';
import { typedQueries } from './data/typed-queries.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { serveDemo, type ServedDemo } from './support/serve-demo.ts';
import { serveSearch } from './support/serve-search.ts';

let site: ServedDemo;
let engine: SearchEngine;

beforeAll(async () => {
  site = await serveDemo();
  serveSearch(site, makeEdition(site.documents), ['vi', 'km']);
  engine = new SearchEngine({
    languages: ['vi', 'km'],
    read: makeReadRelease(site.folder, () => undefined),
    pagefind: readPagefind,
    patience: 20_000,
    freshFor: 600_000,
  });
});
afterAll(() => site.close());

async function ask(text: string, language: 'vi' | 'km' = 'vi') {
  const answer = await engine.find({ text, language, choice: {}, sort: 'relevance' });
  const shown = await Promise.all(answer.hits.slice(0, 5).map((hit) => engine.show(answer, hit)));
  return { answer, shown };
}

describe.each(Object.entries(typedQueries))('the demo edition asked %s', (_, queries) => {
  test.each(queries)('“%s” leads to %s, among the first five', async (typed, slug) => {
    const { shown } = await ask(typed);
    expect(shown.map(({ card }) => card.address.split('/').at(-2))).toContain(slug);
  });
});

test('there are more than a hundred and ten of them', () => {
  expect(Object.values(typedQueries).flat().length).toBeGreaterThan(110);
});

describe('what the demo edition names', () => {
  test.each([
    ['Di Linh', 'Xã Di Linh'],
    ['di linh', 'Xã Di Linh'],
    ['xã Di Linh', 'Xã Di Linh'],
    ['lâm đồng', 'Tỉnh Lâm Đồng'],
    ['Xuân Hương', 'Phường Xuân Hương - Đà Lạt'],
    ['Gung Ré', 'Xã Di Linh'],
    ['Điểu Khơi', 'Gia đình anh Điểu Khơi'],
    ['mang thi xuan', 'Cô đỡ thôn bản Mang Thị Xuân'],
    ['thứ bảy nghe dân', 'Mô hình “Thứ Bảy nghe dân”'],
    ['dân vận khéo', 'Dân vận khéo'],
    ['người tốt việc tốt', 'Người tốt, việc tốt'],
    ['UBND tỉnh Lâm Đồng', 'Ủy ban nhân dân tỉnh Lâm Đồng'],
    ['sở ngoại vụ lạng sơn', 'Sở Ngoại vụ tỉnh Lạng Sơn'],
    ['góc ảnh', 'Góc ảnh'],
  ])('“%s” is answered first with “%s”', async (typed, title) => {
    const { answer, shown } = await ask(typed);
    expect(answer.best).toEqual(answer.hits[0]);
    expect(shown[0]?.card.title).toBe(title);
  });
});

test.each(['សិទ្ធិ មនុស្ស', 'សេចក្ដីប្រកាស', 'សេចក្តីប្រកាស', 'UDHR សិទ្ធិ'])(
  'Khmer of one word and two, and beside Latin: “%s”',
  async (typed) => {
    const { shown } = await ask(typed, 'km');
    expect(shown.map(({ card }) => card.title)).toContain('សេចក្ដីប្រកាសជាសកលស្ដីពីសិទ្ធិមនុស្ស');
  },
);

describe('facets of the demo edition', () => {
  test('a value leaves as many hits as it says, whatever is chosen of the others', async () => {
    const first = await ask('bà');
    const counts = await engine.facets(first.answer);
    for (const facet of ['kind', 'format', 'section', 'place', 'year'] as const) {
      expect(counts[facet]?.length, facet).toBeGreaterThan(0);
      for (const { value, count } of counts[facet] ?? []) {
        const question = {
          text: 'bà',
          language: 'vi',
          choice: { [facet]: [value] },
          sort: 'relevance',
        } as const;
        expect([facet, value, (await engine.find(question)).hits.length]).toEqual([facet, value, count]);
      }
    }
  });

  test('two choices together leave what the counts of the second said under the first', async () => {
    const question = { text: 'bà', language: 'vi', choice: { kind: ['story'] }, sort: 'relevance' } as const;
    const counts = await engine.facets(await engine.find(question));
    const [format] = counts.format ?? [];
    if (!format) throw new Error('no format');
    const both = await engine.find({ ...question, choice: { kind: ['story'], format: [format.value] } });
    expect(both.hits).toHaveLength(format.count);
  });

  test('a place counts what lies in it', async () => {
    const counts = await engine.facets((await ask('bà')).answer);
    const [province] = (counts.place ?? []).filter(({ parent }) => parent === undefined);
    const inside = (counts.place ?? []).filter(({ parent }) => parent === province?.value);
    expect(inside.length).toBeGreaterThan(0);
    expect(province?.count).toBeGreaterThanOrEqual(Math.max(...inside.map(({ count }) => count)));
  });

  test('by date the newest comes first, and nothing is lost', async () => {
    const question = { text: 'bà', language: 'vi', choice: { kind: ['story'] }, sort: 'date' } as const;
    const answer = await engine.find(question);
    const dates = await Promise.all(
      answer.hits.map(async (hit) => (await engine.show(answer, hit)).card.date?.slice(0, 10) ?? ''),
    );
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(dates).toHaveLength((await engine.find({ ...question, sort: 'relevance' })).hits.length);
  });
});
