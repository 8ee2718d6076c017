import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { NinjsItem } from '../../site/exchange/ninjs/ninjs-item.ts';
import { ninjsAddress, ninjsListAddress } from '../../site/exchange/ninjs/ninjs-address.ts';
import { makeEdition, withdrawStory } from '../support/memory-edition.ts';
import { makeStory, toId } from '../support/make-documents.ts';
import { drawFiles } from './support/draw-files.ts';
import { origin } from './support/draw-site.ts';
import { poison } from './support/poison.ts';
import { readDemo } from './support/read-demo.ts';
import { makeSampleDocuments, wholeStory } from './support/sample-documents.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: fullFormats });
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
const schema = JSON.parse(
  readFileSync(new URL('data/ninjs-3.1.schema.json', import.meta.url), 'utf8'),
) as object;
const isNinjs = ajv.compile(schema);
const isNinjsKind = (kind: string) => kind.startsWith('ninjs');

function findFaults(files: ReadonlyMap<string, string>) {
  return [...files].flatMap(([address, text]) =>
    isNinjs(JSON.parse(text)) ? [] : [{ address, errors: isNinjs.errors?.slice(0, 3) }],
  );
}

let sample: Map<string, string>;
const withdrawn = makeStory({ id: toId('da-go'), slug: 'da-go', title: 'Bài đã gỡ' });
const read = (address: string) => JSON.parse(sample.get(address) ?? '{}') as NinjsItem;

beforeAll(async () => {
  const edition = makeEdition([...makeSampleDocuments(), withdrawn]);
  edition.setToday('2026-11-22');
  withdrawStory(edition, withdrawn, '2026-11-21T02:00:00Z');
  sample = await drawFiles(edition, isNinjsKind);
});

describe('ninjs 3.1', () => {
  test('is kept to by every article of the demo edition and every list', async () => {
    const documents = readDemo();
    const files = await drawFiles(makeEdition(documents), isNinjsKind);
    expect(findFaults(files)).toEqual([]);
    const stories = documents.filter(({ kind }) => kind === 'story');
    expect(stories.filter(({ id }) => !files.has(ninjsAddress(id)))).toEqual([]);
    expect(files.size).toBeGreaterThan(stories.length);
  });

  test('is kept to when every field holds hostile text', async () => {
    const files = await drawFiles(makeEdition(makeSampleDocuments().map(poison)), isNinjsKind);
    expect(findFaults(files)).toEqual([]);
    expect([...files.values()].join('')).toContain('window.caught');
  });

  test('would be told from what is not ninjs', () => {
    expect(isNinjs({ ...read(ninjsAddress(wholeStory.id)), internal: 1 })).toBe(false);
    expect(isNinjs({ uri: 'no address' })).toBe(false);
  });
});

describe('the ninjs of an article', () => {
  test('says under the urn of the feeds what it is, since when, and what was put right', () => {
    expect(read(ninjsAddress(wholeStory.id))).toMatchObject({
      uri: `urn:uuid:${wholeStory.id}`,
      type: 'text',
      standard: { name: 'ninjs', version: '3.1' },
      pubStatus: 'usable',
      urgency: 3,
      version: '20261121010000',
      language: 'vi',
      by: 'Ngọc Lan',
      headlines: [
        { role: 'main', value: wholeStory.title },
        { role: 'kicker', value: 'Buôn làng' },
      ],
      descriptions: [
        { role: 'summary' },
        { role: 'correction', value: 'Bản đầu ghi nhầm chiều dài.' },
        { role: 'correction-wrong', value: 'đường dài <b>ba</b> cây số' },
        { role: 'correction-right', value: 'đường dài 1,2 cây số' },
      ],
      edNote: expect.stringMatching(/minh họa[^]*Đính chính/) as unknown,
      places: [{ name: 'Tân Hà', literal: '24883' }],
      people: [{ name: 'Ông K’Brẽl', uri: `urn:uuid:${toId('guong')}` }],
      infoSources: expect.arrayContaining([
        { name: 'Biên bản họp thôn', role: 'source', uri: 'https://example.org/a?b=1&c=2' },
      ]) as unknown,
    });
  });

  test('brings the whole text for pages and for reading out, and what it rests on', () => {
    const { bodies = [], trustIndicators = [] } = read(ninjsAddress(wholeStory.id));
    expect(bodies.map(({ contentType }) => contentType)).toEqual(['text/html', 'text/plain']);
    expect(bodies[0]?.value).toContain(`<a href="${origin}/vi/">`);
    expect(bodies[1]?.value).toContain('Bà con cùng làm.');
    expect(bodies[1]?.wordCount).toBeGreaterThan(20);
    expect(trustIndicators).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ href: `${origin}/vi/bai/bai-du-khoi/#da-kiem-chung` }),
        { role: 'https://schema.org/citation', title: 'Quyết định khen thưởng, 12/QĐ-UBND' },
      ]),
    );
  });

  test('brings pictures, films and recordings with size, length, credit and licence, and the translations', () => {
    const { associations = [] } = read(ninjsAddress(wholeStory.id));
    expect(associations.find(({ name }) => name === 'lead')).toMatchObject({
      type: 'picture',
      by: 'Nguyễn Văn A',
      rightsInfo: { linkedRights: 'https://creativecommons.org/licenses/by/4.0/' },
      renditions: [
        { name: 'jpeg', contentType: 'image/jpeg', width: 1200, height: 800 },
        { width: 320, height: 213 },
        { width: 640 },
        { width: 1024 },
        { width: 1600, height: 1067 },
      ],
    });
    expect(associations.find(({ type }) => type === 'audio')?.renditions).toMatchObject([
      { contentType: 'audio/mpeg', sizeInBytes: 900_000, duration: 92 },
    ]);
    expect(associations.find(({ name }) => name === 'translation-en')).toMatchObject({
      uri: `urn:uuid:${toId('ban-dich')}`,
      renditions: [{ href: `${origin}/en/bai/a-road/` }],
    });
  });

  test('that was withdrawn is canceled at its own address and on top of the list, and nothing of its text is left', () => {
    const canceled = {
      uri: `urn:uuid:${withdrawn.id}`,
      pubStatus: 'canceled',
      urgency: 1,
      version: '20261121020000',
    };
    expect(read(ninjsAddress(withdrawn.id))).toMatchObject(canceled);
    expect(read(ninjsListAddress('vi')).associations?.[0]).toMatchObject(canceled);
    expect(findFaults(sample)).toEqual([]);
    expect([...sample.values()].join('')).not.toContain(withdrawn.title);
  });

  test('stands in the list of its language, which leads to it', () => {
    const { associations = [] } = read(ninjsListAddress('vi'));
    const files = associations.flatMap(({ renditions = [] }) =>
      renditions.filter(({ name }) => name === 'ninjs').map(({ href }) => href.replace(origin, '')),
    );
    expect(files).toHaveLength(43);
    expect(files.filter((address) => !sample.has(address))).toEqual([]);
  });
});
