import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toSyllables } from '#contract/folding/syllables.ts';
import { SearchEngine } from '../../site/search/engine/search-engine.ts';
import { cardFile, chunkFile, partFolder, startAddress } from '../../site/search/format/addresses.ts';
import type { Card } from '../../site/search/format/card.ts';
import {
  decodeChunk,
  encodeChunk,
  PLAIN_WEIGHT,
  type IndexWord,
} from '../../site/search/format/pagefind-chunk.ts';
import { encodeStart } from '../../site/search/format/start.ts';
import { readPagefind } from '../../site/search/pagefind/node-files.ts';
import { PartFiles } from '../../site/search/write/part-files.ts';
import type { PartTable } from '../../site/search/write/part-record.ts';
import { PartWriter } from '../../site/search/write/part-writer.ts';

/** What Pagefind's own API gives every word of a text. */
const API_WEIGHT = 24;
const texts = [
  'Điển hình tiên tiến ở buôn B’Đạ hiến đất mở đường',
  'Bà con hiến đất, hiến đất nữa; điển hình mới',
  'dien hinh khong dau va điển hình có dấu',
  'គំរូល្អ និង គ្រូ',
];
let folder: string;
let table: PartTable;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'writer-'));
  const writer = new PartWriter(new PartFiles([join(folder, 'own'), join(folder, 'shown')]));
  for (const [index, text] of texts.entries())
    writer.add({
      card: makeCard(`Tựa${index}`, text),
      names: [],
      heavy: [],
      plain: [text],
      facets: {},
    });
  table = writer.finish();
});
afterAll(() => rmSync(folder, { recursive: true }));

function makeCard(title: string, text: string): Card {
  const address = `/vi/bai/${title}/`;
  const date = '2026-11-20T00:00:00.000Z';
  return { address, kind: 'story', language: 'vi', title, summary: '', isSample: false, date, text };
}

/** Latin words of the texts: Pagefind's own cutting leaves out the letters that search has for vowel signs of Khmer. */
const isCompared = ([name]: readonly [string, unknown]): boolean =>
  /^[a-z]/.test(name) && !name.includes('tựa');

/** What Pagefind's own API writes of records of these words. */
async function indexByPagefind(records: readonly { content: string; title: string }[]): Promise<IndexWord[]> {
  const { index } = await createIndex({ includeCharacters: '\u0315\u0335', writePlayground: false });
  for (const { content, title } of records)
    await index?.addCustomRecord({ url: `${title}${content}`, content, language: 'vi', meta: { title } });
  const output = join(folder, `pagefind-${records[0]?.title ?? ''}`);
  await index?.writeFiles({ outputPath: output });
  await close();
  const [name = ''] = readdirSync(join(output, 'index'));
  const file = gunzipSync(readFileSync(join(output, 'index', name)));
  const words = decodeChunk(file);
  expect(Buffer.from(encodeChunk(words)).equals(file)).toBe(true);
  return words;
}

function readChunk(kind: 'pairs' | 'words'): IndexWord[] {
  expect(table.chunks[kind]).toHaveLength(1);
  return decodeChunk(readFileSync(join(folder, 'own', chunkFile(kind, 0))));
}

/** Positions of each word and form, those of titles apart, without the mark of the API's weight; forms in one order. */
function toPlaces(words: readonly IndexWord[]): Record<string, [page: number, places: number[]][]> {
  const places: Record<string, [number, number[]][]> = {};
  for (const { key, plain, forms } of words)
    for (const { form, postings } of [{ form: key, postings: plain }, ...forms]) {
      const inText = postings.map(({ page, locations }): [number, number[]] => [
        page,
        locations.filter((place) => place !== -API_WEIGHT - 1),
      ]);
      if (inText.length > 0) places[`${key} ${form}`] = inText.filter(([, list]) => list.length > 0);
    }
  return Object.fromEntries(Object.entries(places).filter(([, list]) => list.length > 0));
}

describe('the writer', () => {
  test('writes pairs as Pagefind itself does, given the same words: every key, form, page and position', async () => {
    const records = texts.map((text, index) => {
      const exact = toSyllables(text).map((syllable) => syllable.exact);
      const pairs = exact.slice(1).map((second, at) => `${exact[at] ?? ''}${second}`);
      return { content: pairs.join(' '), title: `Tựa${index}` };
    });
    const theirs = toPlaces(await indexByPagefind(records));
    // Ours counts on from the title, which has two syllables: a word and a number.
    const ours = toPlaces(readChunk('pairs'));
    const shifted = Object.entries(theirs).filter(isCompared);
    const body = Object.entries(ours).filter(isCompared);
    expect(Object.fromEntries(body)).toEqual(
      Object.fromEntries(
        shifted.map(([name, list]) => [
          name,
          list.map(([page, [first = 0, ...rest]]) => [page, [first + 2, ...rest]]),
        ]),
      ),
    );
    expect(body.length).toBeGreaterThan(20);
  });

  test('writes words as Pagefind itself does: every key, form and page, and the places in titles', async () => {
    const records = texts.map((text, index) => ({
      content: toSyllables(text)
        .map(({ exact }) => exact)
        .join(' '),
      title: `Tựa${index}`,
    }));
    const theirs = await indexByPagefind(records);
    const ours = readChunk('words');
    const pagesOf = (words: readonly IndexWord[]) =>
      Object.fromEntries(
        Object.entries(toPlaces(words))
          .filter(isCompared)
          .map(([name, list]) => [name, list.map(([page]) => page)]),
      );
    expect(pagesOf(ours)).toEqual(pagesOf(theirs));
    expect(PLAIN_WEIGHT).toBe(API_WEIGHT + 1);
    const title = ours.find(({ key }) => key === 'tua')?.forms[0]?.postings;
    expect(title?.map(({ metaLocations }) => metaLocations)).toEqual(texts.map(() => [-1, 0]));
  });

  test('Pagefind’s own WebAssembly finds in its files what was asked', async () => {
    const start = encodeStart({ base: { ...table, name: 'own', hidden: [1] } });
    const engine = new SearchEngine({
      languages: ['vi'],
      read: async (address) =>
        address === startAddress('vi')
          ? start
          : new Uint8Array(readFileSync(join(folder, address.replace(partFolder('vi', 'own'), 'own/')))),
      pagefind: readPagefind,
      patience: 5_000,
      freshFor: 60_000,
    });
    const find = async (text: string) => {
      const answer = await engine.find({ text, language: 'vi', choice: {}, sort: 'relevance' });
      return answer.hits.map(({ ordinal }) => ordinal).toSorted((a, b) => a - b);
    };
    expect(await find('dien hinh')).toEqual([0, 2]);
    expect(await find('hien dat mo duong')).toEqual([0]);
    expect(await find('គ្រូ')).toEqual([3]);
    expect(await find('buôn B’Đạ')).toEqual([0]);
    expect(JSON.parse(readFileSync(join(folder, 'own', cardFile(3)), 'utf8'))).toMatchObject({
      title: 'Tựa3',
    });
  });
});
