import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeColumn, decodeDays, encodeColumn, encodeDays } from '../../site/search/format/column.ts';
import { decodeChunk, encodeChunk } from '../../site/search/format/pagefind-chunk.ts';
import { nameChunks, PAGEFIND_VERSION } from '../../site/search/format/pagefind-meta.ts';
import {
  decodeStart,
  encodeStart,
  UnreadableStart,
  type IndexStart,
} from '../../site/search/format/start.ts';
import { cutChunks } from '../../site/search/write/chunk-cutter.ts';
import { toNameToken } from '../../site/search/format/name-token.ts';

const texts = [
  ['nguồngốc gốccây câyđời đờisống nguồngốc', 'Tin mới về K\u0315Ho'],
  ['gốccây câyđời nguồngốc xyz 𐐷𐐨 ꪹꪣꪉ', 'Tin cũ'],
  ['nguôngôc abc 123 nguồngốc ḓàlạt', 'Bà con ភាសា'],
] as const;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const { index } = await createIndex({ includeCharacters: '\u0315', writePlayground: false });
  for (const [content, title] of texts)
    await index?.addCustomRecord({ url: title, content, language: 'vi', meta: { title } });
  await index?.writeFiles({ outputPath: folder });
  await close();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('files of Pagefind', () => {
  test('are of the version that ours are made for', () => {
    const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
      version: string;
    };
    expect(entry.version).toBe(PAGEFIND_VERSION);
    expect(existsSync(join(folder, 'wasm.unknown.pagefind'))).toBe(true);
  });

  test('a chunk that Pagefind wrote is the same, byte for byte, when ours writes what ours read of it', () => {
    const names = readdirSync(join(folder, 'index'));
    expect(names).toHaveLength(1);
    const file = gunzipSync(readFileSync(join(folder, 'index', names[0] ?? '')));
    const words = decodeChunk(file);
    expect(words.map(({ key }) => key)).toContain('nguongoc');
    expect(Buffer.from(encodeChunk(words)).equals(file)).toBe(true);
    expect(() => decodeChunk(file.subarray(0, -1))).toThrow(RangeError);
  });

  test('all keys stand in the order of their UTF-8, whatever they begin with', () => {
    const keys = [
      'b',
      'aa',
      '\u{20000}a',
      '\u{10000}',
      '\uFFFD',
      'ab',
      'a',
      '\uE000x',
      'abc',
      'ḓ',
      'ḓ\u{10000}',
    ];
    const written: string[] = [];
    const table = cutChunks(
      {
        count: keys.length,
        keyOf: (id) => keys[id] ?? '',
        formOf: (id) => keys[id] ?? '',
        countOf: () => 1,
        write: (_, builder) => builder.add(0, [0], []),
      },
      30,
      (_, content) => written.push(...decodeChunk(content).map(({ key }) => key)),
    );
    const wanted = keys.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
    expect(written).toEqual(wanted);
    expect(table.length).toBeGreaterThan(1);
  });

  test('a key lies in one chunk and in no other', () => {
    const chunks = nameChunks(['b', 'cd', '\u{10000}']);
    const find = (key: string) =>
      chunks.filter(({ from, to }) => isUpTo(from, key) && isUpTo(key, to)).map(({ name }) => name);
    expect(['a', 'b', 'cc\uFFFD', 'cd', 'cdx', '\uFFFD', '\u{10000}', '\u{20000}a'].map(find)).toEqual(
      ['0', '0', '0', '1', '1', '1', '2', '2'].map((name) => [name]),
    );
  });
});

const isUpTo = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other)) <= 0;

const start: IndexStart = {
  aliases: 'a-1',
  aliasKeys: [7, 1_048_575],
  base: {
    name: 'b-1',
    records: 70_000,
    hidden: [0, 5, 300, 69_999],
    kinds: [
      { kind: 'place', from: 0, to: 6 },
      { kind: 'story', from: 6, to: 70_000 },
    ],
    years: [{ year: 2026, from: 6, to: 70_000 }],
    names: [1, 300, 1_000_000],
    chunks: { pairs: ['abc', 'abd', 'ḓ', 'ḓ𐐷', 'ḓ𐐨'], words: [] },
  },
};

describe('the start file', () => {
  test('is read as it was written', () => {
    expect(decodeStart(encodeStart(start))).toEqual(start);
    const both = { ...start, delta: { ...start.base!, name: 'd-1', hidden: [] } };
    expect(decodeStart(encodeStart(both))).toEqual(both);
    expect(decodeStart(encodeStart({}))).toEqual({});
  });

  test('is refused when it is cut, longer, or of another version', () => {
    const bytes = encodeStart(start);
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => decodeStart(bytes.subarray(0, length))).toThrow(UnreadableStart);
    expect(() => decodeStart(Uint8Array.of(...bytes, 0))).toThrow(UnreadableStart);
    expect(() => decodeStart(Uint8Array.of(99, ...bytes.subarray(1)))).toThrow(UnreadableStart);
  });
});

test('columns are read as they were written', () => {
  const column = {
    values: [
      { value: 'lam-dong', name: 'Lâm Đồng' },
      { value: 'da-lat', name: 'Đà Lạt', parent: 0 },
    ],
    records: [[], [0], [1], [0, 1], [1, 0]],
  };
  expect(decodeColumn(encodeColumn(column))).toEqual(column);
  expect(decodeDays(encodeDays([20_000, 20_000, 19_000]))).toEqual([20_000, 20_000, 19_000]);
  expect(decodeDays(encodeDays([]))).toEqual([]);
});

test('a whole name is one word', () => {
  expect(toNameToken(['di', 'linh'])).toBe('dilinhʘ');
});
