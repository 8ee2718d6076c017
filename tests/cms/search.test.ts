import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { replaceWords } from '../../cms/platform/search/ask-words.ts';
import { toPattern } from '../../cms/story/withdrawal/naming.ts';
import { openNewsroom } from './support/newsroom.ts';
import { makeStory } from './support/stories.ts';

const newsroom = await openNewsroom();
const editor = await newsroom.hire('editor');

async function find(collection: string, field: string, words: string, draft = ''): Promise<string[]> {
  const query = new URLSearchParams({ [`where[or][0][${field}][like]`]: words, depth: '0' });
  const { body } = await newsroom.ask<{ docs: { title?: string; name?: string }[] }>(
    editor,
    'GET',
    `/${collection}?${query}${draft}`,
  );
  return body.docs.map(({ title, name }) => title ?? name ?? '');
}

describe('the search box of lists and pickers', () => {
  test.each(['dien hinh', 'ĐIỂN HÌNH', 'điển hình tiên tiến', 'tien dien', 'Điển'])(
    'finds a story by %s',
    async (words) => {
      await makeStory(newsroom, editor, { title: 'Điển hình tiên tiến ở Đắk Nông' });
      expect(await find('stories', 'searchText', words, '&draft=true')).toContain(
        'Điển hình tiên tiến ở Đắk Nông',
      );
      expect(await find('stories', 'title', words, '&draft=true')).toContain(
        'Điển hình tiên tiến ở Đắk Nông',
      );
    },
  );

  test('finds a place by its former names, a unit by its short name, and both by letters of K’Ho', async () => {
    const { payload } = newsroom;
    await payload.create({
      collection: 'places',
      data: {
        name: 'Xã Đam Rông 1',
        type: 'commune',
        code: '24875',
        aliases: ['Xã Rô Men', 'Xã Liêng Srônh'],
      },
    });
    await payload.create({
      collection: 'units',
      data: { name: 'Ủy ban nhân dân xã ƀơ Nơr', level: 'commune', shortName: 'UBND' },
    });
    expect(await find('places', 'name', 'lieng sronh')).toEqual(['Xã Đam Rông 1']);
    expect(await find('units', 'name', 'ubnd')).toEqual(['Ủy ban nhân dân xã ƀơ Nơr']);
    expect(await find('units', 'name', 'bo nor')).toEqual(['Ủy ban nhân dân xã ƀơ Nơr']);
    await payload.create({
      collection: 'exemplars',
      data: { name: 'Ông K’Brẽl', type: 'person' },
      draft: true,
    });
    for (const words of ['kbrel', "K'Brẽl", 'k brel', 'ông k’brel'])
      expect(await find('exemplars', 'name', words, '&draft=true')).toEqual(['Ông K’Brẽl']);
  });

  test('finds what is not there nowhere, and takes signs of the query language as text', async () => {
    expect(await find('stories', 'searchText', 'không có gì')).toEqual([]);
    expect(await find('stories', 'searchText', "%' OR 1=1 --")).toEqual([]);
  });

  test('changes only what is typed: exact questions stay exact', () => {
    const asked = new Set(['title', 'searchText']);
    const toWords = (text: string) => text;
    expect(replaceWords({ title: { equals: 'Đà Lạt' } }, asked, toWords)).toEqual({
      title: { equals: 'Đà Lạt' },
    });
    expect(
      replaceWords({ and: [{ title: { like: 'Đà Lạt' } }, { state: { equals: 'live' } }] }, asked, toWords),
    ).toEqual({
      and: [{ searchText: { contains: 'Đà Lạt' } }, { state: { equals: 'live' } }],
    });
  });
});

describe('slugs', () => {
  test('are made of the title, numbered within a language, and follow the title until the story was public', async () => {
    const first = await makeStory(newsroom, editor, { title: 'Ông K’Brẽl hiến đất' });
    const second = await makeStory(newsroom, editor, { title: 'Ông K’Brẽl hiến đất' });
    const english = await makeStory(newsroom, editor, { title: 'Ông K’Brẽl hiến đất', language: 'en' });
    expect([first.slug, second.slug, english.slug]).toEqual([
      'ong-k-brel-hien-dat',
      'ong-k-brel-hien-dat-2',
      'ong-k-brel-hien-dat',
    ]);
    const { body } = await newsroom.ask<{ doc: { slug: string } }>(
      editor,
      'PATCH',
      `/stories/${second.id}?draft=true`,
      {
        title: 'Bà Ka Hiệp trồng rừng',
      },
    );
    expect(body.doc.slug).toBe('ba-ka-hiep-trong-rung');
  });

  test('that an editor typed stay, folded, and are numbered when taken', async () => {
    await makeStory(newsroom, editor, { title: 'Một', slug: 'Địa chỉ riêng' });
    const taken = await makeStory(newsroom, editor, { title: 'Hai', slug: 'dia-chi-rieng' });
    expect(taken.slug).toBe('dia-chi-rieng-2');
    const { body } = await newsroom.ask<{ doc: { slug: string } }>(
      editor,
      'PATCH',
      `/stories/${taken.id}?draft=true`,
      { title: 'Ba' },
    );
    expect(body.doc.slug).toBe('dia-chi-rieng-2');
  });

  test('of a text without Latin letters keep its script; a text without a name has one all the same', async () => {
    const khmer = await makeStory(newsroom, editor, { title: 'គំរូ', language: 'km' });
    expect(khmer.slug).toBe('គំរូ');
    const empty = await makeStory(newsroom, editor, { title: '' });
    expect(empty.slug).toBe('bai');
    const signs = await makeStory(newsroom, editor, { title: '!!!' });
    expect(signs.slug).toBe('bai-2');
  });

  test('are different when many editors save the same title at once', async () => {
    const stories = await Promise.all(
      Array.from({ length: 6 }, () => makeStory(newsroom, editor, { title: 'Cùng một lúc' })),
    );
    expect(new Set(stories.map(({ slug }) => slug)).size).toBe(6);
  });
});

describe('either spelling', () => {
  const {
    old,
    new: now,
    queries,
  } = JSON.parse(
    readFileSync(new URL('../functions/data/inputs/hoa-pair.json', import.meta.url), 'utf8'),
  ) as Record<'old' | 'new', { title: string; summary: string }> & { queries: string[] };

  test('of a pair finds both in lists and pickers', async () => {
    for (const { title, summary } of [old, now]) {
      await makeStory(newsroom, editor, { title, kicker: summary });
    }
    for (const query of queries)
      expect((await find('stories', 'title', query, '&draft=true')).toSorted()).toEqual(
        [old.title, now.title].toSorted(),
      );
  });

  test('of Đ and of compatibility letters is stored as plain letters, and finds the same', async () => {
    const story = await makeStory(newsroom, editor, { title: 'Ðà Lạt và \u0189ắk Lắk: ﬁlm 𝐁𝐨𝐥𝐝' });
    expect(story).toMatchObject({
      title: 'Đà Lạt và Đắk Lắk: film Bold',
      slug: 'da-lat-va-dak-lak-film-bold',
    });
    for (const query of ['Ðà Lạt', 'đà lạt', '\u0189ắk Lắk', 'ﬁlm', 'bo\u00ADld'])
      expect(await find('stories', 'title', query, '&draft=true')).toEqual([story.title]);
  });

  test('of a term is one term of the glossary', async () => {
    const add = (term: string) =>
      newsroom.ask<{ errors?: { data?: { errors: { message: string }[] } }[] }>(editor, 'POST', '/glossary', {
        term,
        translation: 'conciliation',
        sourceLanguage: 'vi',
        language: 'en',
      });
    expect((await add('tổ hoà giải')).status).toBe(201);
    const again = await add('Tổ hòa giải');
    expect([again.status, again.body.errors?.[0]?.data?.errors[0]?.message]).toEqual([
      400,
      '“tổ hoà giải” đã có trong bảng thuật ngữ của cặp tiếng này.',
    ]);
  });

  test('of a name is found in what is public, across marks, elements and soft hyphens', async () => {
    const texts = ['Lí Thi Ðàng', 'Lý Thị Đàng', 'LÝ THỊ ĐÀNG', 'Lý <em>Th\u00ADi</em> Dang', 'Lý Thị Đáng'];
    const pattern = toPattern('Bà Lý Thị Đàng') ?? '';
    for (const text of texts) {
      const { rows } = await newsroom.sql.query('SELECT $1 ~* $2 AS found', [text, pattern]);
      expect([text, rows[0]]).toEqual([text, { found: true }]);
    }
    const { rows } = await newsroom.sql.query('SELECT $1 ~* $2 AS found', ['Lâu Thị Đàng', pattern]);
    expect(rows[0]).toEqual({ found: false });
  });
});

test('text in TCVN3 that is sent to the API is stored with every letter of it, and converted by nobody', async () => {
  const title = readFileSync(new URL('../functions/data/inputs/tcvn3.txt', import.meta.url), 'utf8').trim();
  const story = await makeStory(newsroom, editor, { title, kicker: 'Em bÐ ngoan ë x· §¹ Sar' });
  expect(story).toMatchObject({ title, kicker: 'Em bÐ ngoan ë x· §¹ Sar' });
});
