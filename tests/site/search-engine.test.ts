import { describe, expect, test, vi } from 'vitest';
import { SearchFailure } from '../../site/search/engine/search-failure.ts';
import { listMisspellings } from '../../site/search/engine/misspelling.ts';
import type { PagefindFiles } from '../../site/search/engine/pagefind-search.ts';
import { SearchEngine } from '../../site/search/engine/search-engine.ts';
import { parseQuery } from '../../site/search/engine/query.ts';
import { decodeTyping } from '../../site/search/engine/typing-residue.ts';
import { chunkFile, partFolder, startAddress } from '../../site/search/format/addresses.ts';
import { makeAliases } from '../../site/search/format/aliases.ts';
import { decodeStart, encodeStart } from '../../site/search/format/start.ts';
import { readPagefind } from '../../site/search/pagefind/node-files.ts';
import { takePagefind } from '../../site/search/pagefind/take-pagefind.ts';
import { openSmallSearch } from './support/small-search.ts';

const texts = [
  { title: 'Điển hình tiên tiến ở Di Linh', text: 'Ông K’Brèl hiến 1.500 m2 đất làm đường. Cơ Ho.' },
  { title: 'Trồng cây gây rừng', text: 'Bà con xã Đinh Trang Hòa nghỉ trưa. Sương muối năm 2025.' },
  { title: 'Bò sữa Đơn Dương', text: 'Đàn bò sữa của chị Hương ở Tu Tra, điển hình của xã.' },
  { title: 'Bố sửa nhà', text: 'Ủy ban nhân dân xã giúp gia đình làm nhà. Hiến 1.501 viên gạch.' },
];

describe('what a question finds', () => {
  test.each([
    ['dien hinh di linh', 'Điển hình tiên tiến ở Di Linh'],
    ['ĐIỂN HÌNH'.normalize('NFD'), 'Điển hình tiên tiến ở Di Linh'],
    ['bò sữa', 'Bò sữa Đơn Dương'],
    ['bố sửa', 'Bố sửa nhà'],
    ['bo sưa', 'Bò sữa Đơn Dương'],
    ['1500', 'Điển hình tiên tiến ở Di Linh'],
    ['1.501', 'Bố sửa nhà'],
    ['k brel', 'Điển hình tiên tiến ở Di Linh'],
    ['K‘BRÈL', 'Điển hình tiên tiến ở Di Linh'],
    ['coho', 'Điển hình tiên tiến ở Di Linh'],
    ['hoà trang', 'Trồng cây gây rừng'],
    ['uỷ ban', 'Bố sửa nhà'],
    ['"đất làm đường"', 'Điển hình tiên tiến ở Di Linh'],
  ])('%s leads to “%s”', async (query, title) => {
    expect((await openSmallSearch(texts).find(query))[0]).toBe(title);
  });

  test('a phrase in quotes is found word by word, and nothing else', async () => {
    const search = openSmallSearch(texts);
    expect(await search.find('"điển hình của xã"')).toEqual(['Bò sữa Đơn Dương']);
    expect(await search.find('"hình điển"')).toEqual([]);
  });

  test('words are whole but the one that is being typed; numbers always are', async () => {
    const search = openSmallSearch(texts);
    expect(await search.find('trồng câ', true)).toEqual(['Trồng cây gây rừng']);
    expect((await search.ask('trồng câ')).omitted).toEqual(['câ']);
    expect(await search.find('hiến 1.50', true)).not.toHaveLength(0);
    expect((await search.ask('202', true)).hits).toEqual([]);
  });

  test('when nothing has all words, most of them are enough, and it is said which were left out', async () => {
    const search = openSmallSearch(texts);
    const answer = await search.ask('voi bò sữa tu tra voi');
    const [hit] = answer.hits;
    if (!hit) throw new Error('nothing found');
    const shown = await search.engine.show(answer, hit);
    expect([answer.omitted, shown.card.title, shown.missing]).toEqual([['voi'], 'Bò sữa Đơn Dương', ['voi']]);
  });

  test('other spellings that the newsroom calls equal are found, and never shown as an excerpt', async () => {
    const search = openSmallSearch(texts, makeAliases([{ word: 'UBND', others: ['ủy ban nhân dân'] }]));
    const answer = await search.ask('ubnd xã');
    expect(answer.suggestion).toEqual({ text: 'ủy ban nhân dân xã', reason: 'alias', isApplied: true });
    const [hit] = answer.hits;
    if (!hit) throw new Error('nothing found');
    const { excerpt } = await search.engine.show(answer, hit);
    expect(excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toContain('Ủy ban nhân dân xã');
  });

  test('an excerpt is a piece of the published text', async () => {
    const search = openSmallSearch(texts);
    for (const query of ['hiến đất', 'k brel', 'tu tra', 'sương muối']) {
      const answer = await search.ask(query);
      for (const hit of answer.hits) {
        const { card, title, excerpt } = await search.engine.show(answer, hit);
        const join = (parts: typeof excerpt) => parts.map(({ text }) => text).join('');
        expect(join(title)).toBe(card.title);
        expect(
          [card.text, card.summary].some((text) => text.includes(join(excerpt).replaceAll('…', '').trim())),
        ).toBe(true);
      }
    }
  });
});

describe('what was meant', () => {
  test.each([
    ['ddieenr hinhf', 'điển hình'],
    ['su7o7ng muo6i1', 'sương muối'],
    ['suwowng muoois', 'sương muối'],
    ['suongw muoois', 'sương muối'],
    ['d9ie63n hi2nh', 'điển hình'],
    ['nguwowif toots', 'người tốt'],
    ['vieecj', 'việc'],
    ['DDawks', 'đắk'],
    ['quyeenf', 'quyền'],
    ['thuyr', 'thủy'],
  ])('%s was %s', (typed, meant) => {
    expect(decodeTyping(typed)).toBe(meant);
  });

  test.each(['điển hình', 'dien hinh', 'm2', 'QL27', '2025', 'K’Ho', ''])(
    '%s is as it was meant',
    (typed) => {
      expect(decodeTyping(typed)).toBeUndefined();
    },
  );

  test.each([
    ['chồng', 'trồng'],
    ['xữa', 'sữa'],
    ['sửa', 'sữa'],
    ['dữ', 'giữ'],
    ['rữ', 'giữ'],
    ['lông', 'nông'],
    ['núa', 'lúa'],
    ['giì', 'dì'],
  ])('%s may be a spelling of %s', (typed, meant) => {
    expect(listMisspellings(typed)).toContain(meant);
  });

  test('it is searched for when what was typed finds nothing, and said', async () => {
    const search = openSmallSearch(texts);
    const typed = await search.ask('su7o7ng muo6i1');
    expect(typed.suggestion).toEqual({ text: 'sương muối', reason: 'typing', isApplied: true });
    // Whoever does not see what he strikes leaves out the second d.
    expect((await search.ask('dieenr hinhf')).suggestion?.text).toBe('điển hình');
    const spelled = await search.ask('chồng cây');
    expect(spelled.suggestion).toEqual({ text: 'trồng cây', reason: 'spelling', isApplied: true });
    expect((await search.ask('trồng cây')).suggestion).toBeUndefined();
  });
});

test('words that stand side by side as they were typed cost nothing but their places', async () => {
  const search = openSmallSearch(texts, makeAliases([{ word: 'UBND', others: ['ủy ban nhân dân'] }]));
  expect((await search.find('đàn bò sữa của'))[0]).toBe('Bò sữa Đơn Dương');
  const folder = partFolder('vi', 'kept');
  expect(search.asked.filter((address) => !address.startsWith(`${folder}c/`))).toEqual([
    startAddress('vi'),
    `${folder}${chunkFile('pairs', 0)}`,
  ]);
});

describe('on a slow line', () => {
  const folder = partFolder('vi', 'kept');
  const pairs = `${folder}${chunkFile('pairs', 0)}`;
  const question = { text: 'đàn bò sữa của', language: 'vi', choice: {}, sort: 'relevance' } as const;

  test('places are asked for while Pagefind is still on its way; it is ready before anybody asks', async () => {
    const search = openSmallSearch(texts);
    const pagefind = Promise.withResolvers<PagefindFiles>();
    const engine = new SearchEngine({
      languages: ['vi'],
      read: search.read,
      pagefind: () => pagefind.promise,
      patience: 60_000,
      freshFor: 20_000,
    });
    const prepared = engine.preload('vi');
    const answer = engine.find(question);
    await vi.waitFor(() => expect(search.asked).toContain(pairs));
    pagefind.resolve(await readPagefind());
    await prepared;
    expect((await answer).hits).not.toHaveLength(0);
  });

  test('words of what is newest are asked for beside its pairs, not behind them', async () => {
    const search = openSmallSearch(texts);
    const { base } = decodeStart(search.files.get(startAddress('vi')) ?? new Uint8Array());
    search.files.set(startAddress('vi'), encodeStart(base ? { delta: base } : {}));
    const held = Promise.withResolvers<void>();
    const engine = search.open(async (address) => {
      const bytes = search.read(address);
      if (address === pairs) await held.promise;
      return bytes;
    }, 60_000);
    const answer = engine.find({ ...question, text: 'bò sữa voi' });
    await vi.waitFor(() => expect(search.asked).toContain(`${folder}${chunkFile('words', 0)}`));
    held.resolve();
    expect((await answer).hits).not.toHaveLength(0);
  });
});

describe('bad input', () => {
  test.each([
    ['nothing', ''],
    ['spaces', '   \n\t'],
    ['punctuation', '?!.,;:…—“”()[]{}'],
    ['emoji', '🌾👩🏽‍🌾🔥'],
    ['marks of direction', '\u202Edien\u200F hinh\u202C'],
    ['a regular expression', '(.*)+$ [a-z]{3,} \\d ^'],
    ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['a lone surrogate', 'dien \uD800 hinh'],
    ['a NUL', 'dien\0hinh'],
    ['mixed scripts', 'điển គំរូ ꪼꪕ 中文 ꨌꩌ Привет'],
    ['ten thousand letters', 'điển hình '.repeat(1_000)],
    ['one word of ten thousand letters', 'a'.repeat(10_000)],
    ['an open quote', '"điển'],
    ['quotes alone', '""""'],
    ['names of an object', '__proto__ constructor toString'],
  ])('%s is answered calmly', async (_, query) => {
    const search = openSmallSearch(texts);
    for (const isTyping of [true, false]) {
      const answer = await search.ask(query, isTyping);
      for (const hit of answer.hits) await search.engine.show(answer, hit);
    }
    expect(parseQuery(query).tokens.length).toBeLessThanOrEqual(12);
  });

  test('marks of direction hide nothing', async () => {
    expect(await openSmallSearch(texts).find('\u202Edien\u200F hinh\u202C')).toContain('Bò sữa Đơn Dương');
  });
});

describe('failures', () => {
  const chunk = `${partFolder('vi', 'kept')}${chunkFile('pairs', 0)}`;
  const question = { text: 'điển hình', language: 'vi', choice: {}, sort: 'relevance' } as const;

  test('a lost chunk is said, never “nothing found”; when it is back, the same engine finds', async () => {
    const search = openSmallSearch(texts);
    const bytes = search.files.get(chunk);
    search.files.delete(chunk);
    await expect(search.engine.find(question)).rejects.toMatchObject({ reason: 'missing' });
    if (bytes) search.files.set(chunk, bytes);
    expect((await search.engine.find(question)).hits).toHaveLength(2);
  });

  test('a cut chunk is said; when it is whole, the same engine finds', async () => {
    const search = openSmallSearch(texts);
    const bytes = search.files.get(chunk) ?? new Uint8Array();
    search.files.set(chunk, bytes.slice(0, bytes.length / 2));
    await expect(search.engine.find(question)).rejects.toMatchObject({ reason: 'damaged' });
    search.files.set(chunk, bytes);
    expect((await search.engine.find(question)).hits).toHaveLength(2);
  });

  test('a chunk that never comes is late, and asked for anew', async () => {
    const search = openSmallSearch(texts);
    let calls = 0;
    const engine = search.open((address) => {
      if (address === chunk && ++calls === 1) return new Promise<never>(() => undefined);
      return search.read(address);
    }, 2_000);
    await expect(engine.find(question)).rejects.toMatchObject({ reason: 'timeout' });
    expect((await engine.find(question)).hits).toHaveLength(2);
  });

  test.each([
    ['missing', undefined],
    ['damaged', new Uint8Array([1, 2, 3])],
  ])('a start file that is %s is said', async (reason, bytes) => {
    const search = openSmallSearch(texts);
    if (bytes) search.files.set(startAddress('vi'), bytes);
    else search.files.delete(startAddress('vi'));
    await expect(search.engine.find(question)).rejects.toMatchObject({ reason });
  });

  test('what was loaded goes on working without a network', async () => {
    const search = openSmallSearch(texts);
    let isOnline = true;
    const engine = search.open((address) =>
      isOnline ? search.read(address) : Promise.reject(new SearchFailure('offline', address)),
    );
    expect((await engine.find(question)).hits).toHaveLength(2);
    isOnline = false;
    expect((await engine.find(question)).hits).toHaveLength(2);
  });
});

test('the built site holds the script and the WebAssembly of the package', async () => {
  const [built, taken] = [await readPagefind(), await takePagefind()];
  expect(Buffer.compare(built.wasm, taken.wasm)).toBe(0);
  expect(WebAssembly.validate(taken.wasm as BufferSource)).toBe(true);
  expect(taken.script).toContain('pagefind_version="1.6.0"');
});
