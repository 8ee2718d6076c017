import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PublicDocument } from '#contract/document.ts';
import {
  apiDocumentAddress,
  apiIndexAddress,
  apiListAddress,
  apiMonthAddress,
  openApiAddress,
} from '../../site/exchange/api/api-address.ts';
import { calls } from '../../site/exchange/api/open-api.ts';
import { makeStory, toId } from '../support/make-documents.ts';
import { makeEdition, withdrawStory } from '../support/memory-edition.ts';
import { drawFiles } from './support/draw-files.ts';
import { origin } from './support/draw-site.ts';
import { poison } from './support/poison.ts';
import { readDemo } from './support/read-demo.ts';
import { makeSampleDocuments, wholeStory } from './support/sample-documents.ts';

const isExchange = (kind: string) => /^(?:api|ninjs|open-api)/.test(kind);

interface OpenApi {
  components: { schemas: Record<string, object> };
  paths: Record<
    string,
    { get: { responses: Record<string, { content?: Record<string, { schema: { $ref: string } }> }> } }
  >;
}

/** What is wrong with the answers by the description that stands beside them. */
function findFaults(files: ReadonlyMap<string, string>): unknown[] {
  const { components, paths } = JSON.parse(files.get(openApiAddress) ?? '') as OpenApi;
  const ajv = new Ajv2020({ formats: fullFormats, allErrors: true });
  const checks = Object.entries(paths).map(([path, { get }]) => {
    const name = get.responses['200']?.content?.['application/json']?.schema.$ref.split('/').at(-1) ?? '';
    const pattern = new RegExp(
      `^${path.replace('{month}', '[0-9-]{7}').replaceAll(/\{\w+\}/g, '[a-z0-9-]+')}$`,
    );
    return { pattern, check: ajv.compile(components.schemas[name] ?? {}) };
  });
  return [...files].flatMap(([address, text]): unknown[] => {
    if (!address.startsWith('/api/') || /openapi|schemas/.test(address)) return [];
    const found = checks.find(({ pattern }) => pattern.test(address));
    if (!found) return [{ address, errors: 'no call of the description has this address' }];
    return found.check(JSON.parse(text)) ? [] : [{ address, errors: found.check.errors?.slice(0, 3) }];
  });
}

let files: Map<string, string>;
const withdrawn = makeStory({ id: toId('da-go'), slug: 'da-go', title: 'Bài đã gỡ' });
const read = (address: string): unknown => JSON.parse(files.get(address) ?? '{}');

beforeAll(async () => {
  const edition = makeEdition([...makeSampleDocuments(), withdrawn]);
  edition.setToday('2026-11-22');
  withdrawStory(edition, withdrawn, '2026-11-21T02:00:00Z');
  files = await drawFiles(edition, isExchange);
});

describe('the content API', () => {
  test('is described in OpenAPI 3.1, as a validator of others says', async () => {
    const result = await new Validator().validate(
      JSON.parse(files.get(openApiAddress) ?? '') as Record<string, unknown>,
    );
    expect(result).toMatchObject({ valid: true });
    expect(Object.keys((read(openApiAddress) as OpenApi).paths)).toEqual(calls.map(({ path }) => path));
  });

  test('answers every call over the demo edition as its description says', async () => {
    const demo = await drawFiles(makeEdition(readDemo()), isExchange);
    expect(findFaults(demo)).toEqual([]);
    expect(demo.size).toBeGreaterThan(200);
  });

  test('does so when every field holds hostile text', async () => {
    const hostile = await drawFiles(makeEdition(makeSampleDocuments().map(poison)), isExchange);
    expect(findFaults(hostile)).toEqual([]);
  });

  test('gives a story whole, with the files of its pictures and its translations', () => {
    expect(findFaults(files)).toEqual([]);
    expect(read(apiDocumentAddress('story', wholeStory.id))).toMatchObject({
      state: 'live',
      urn: `urn:uuid:${wholeStory.id}`,
      page: `${origin}/vi/bai/bai-du-khoi/`,
      story: { title: wholeStory.title, body: wholeStory.body, corrections: wholeStory.corrections },
      media: expect.arrayContaining([
        expect.objectContaining({
          id: toId('anh'),
          licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
        }),
      ]) as unknown,
      translations: [{ language: 'en', title: 'A road' }, { language: 'km' }],
    });
  });

  test('leads from its index to every list, and from a list to every story and month', () => {
    const named = [
      apiIndexAddress,
      apiListAddress('vi'),
      apiListAddress('vi', { kind: 'topic', id: toId('linh-vuc') }),
    ]
      .flatMap((address) => [
        ...(files.get(address) ?? '').matchAll(/"(?:document|stories|ninjs|openapi)":"([^"]+)"/g),
      ])
      .map(([, url = '']) => url.replace(origin, ''));
    expect(named.length).toBeGreaterThan(90);
    expect(named.filter((address) => !files.has(address))).toEqual([]);
  });

  test('says in place of a withdrawn story and on its lists that it was withdrawn, and nothing of its text is left', () => {
    const notice = {
      state: 'withdrawn',
      urn: `urn:uuid:${withdrawn.id}`,
      withdrawnAt: '2026-11-21T02:00:00Z',
    };
    expect(read(apiDocumentAddress('story', withdrawn.id))).toMatchObject(notice);
    const section = { kind: 'section', id: withdrawn.section } as const;
    expect(read(apiListAddress('vi'))).toMatchObject({ withdrawn: [notice] });
    expect(read(apiListAddress('vi', section))).toMatchObject({ withdrawn: [notice] });
    expect([...files.values()].join('')).not.toContain(withdrawn.title);
  });

  test('changes few files when a story appears, and no document of a month that is over', async () => {
    const added = makeStory({
      id: toId('bai-moi'),
      slug: 'bai-moi',
      topics: [toId('linh-vuc')],
      unit: toId('don-vi'),
    });
    const now = await drawFiles(makeEdition([...makeSampleDocuments(), added]), isExchange);
    const before = await drawFiles(makeEdition(makeSampleDocuments()), isExchange);
    const changed = [...now]
      .filter(([address, text]) => before.get(address) !== text)
      .map(([address]) => address);
    expect(changed.sort()).toEqual(
      [
        apiDocumentAddress('story', added.id),
        apiListAddress('vi'),
        apiMonthAddress('vi', '2026-11'),
        apiListAddress('vi', { kind: 'section', id: added.section }),
        apiListAddress('vi', { kind: 'topic', id: toId('linh-vuc') }),
        apiListAddress('vi', { kind: 'unit', id: toId('don-vi') }),
        apiListAddress('vi', { kind: 'unit', id: toId('tinh') }),
        `/ninjs/${added.id}.json`,
        '/ninjs/vi.json',
      ].sort(),
    );
  });
});

describe('what the newsroom keeps to itself', () => {
  const secret = 'BÍ-MẬT-0912345678';

  /** The document with a field at every depth that no contract knows: a note of consent, a private telephone. */
  function smuggle(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(smuggle);
    if (typeof part !== 'object' || part === null) return part;
    const parts = Object.entries(part).map(([name, value]) => [name, smuggle(value)]);
    return { ...Object.fromEntries(parts), consentNote: secret, privatePhone: { number: secret } } as object;
  }

  test('does not get out, wherever in a document it was put', async () => {
    const documents = makeSampleDocuments().map((one) =>
      one.kind === 'settings' || one.kind === 'home' ? one : (smuggle(one) as PublicDocument),
    );
    const told = await drawFiles(makeEdition(documents), isExchange);
    expect(told.size).toBe((await drawFiles(makeEdition(makeSampleDocuments()), isExchange)).size);
    expect([...told].filter(([, text]) => text.includes(secret)).map(([address]) => address)).toEqual([]);
  });

  test('is among other things the name of a file, a former address and the marks of translations', () => {
    const said = [...files.values()].join('');
    for (const word of ['"source":"', 'previousSlugs', 'textDigest', 'ten-cu', '"hash"'])
      expect(said).not.toContain(word);
  });
});
