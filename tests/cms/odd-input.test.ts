import { APIError, type FlattenedField } from 'payload';
import { afterAll, describe, expect, test } from 'vitest';
import type { TableSlug } from '../../cms/platform/access/table.ts';
import { toSafeError } from '../../cms/platform/rest/safe-error.ts';
import { makeLoggerOptions } from '../../cms/platform/rest/safe-log.ts';
import { readXliff } from '../../cms/story/translation/xliff/read-xliff.ts';
import { kinds, makeDocument } from './support/documents.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { serveRest } from './support/serve-rest.ts';
import { hireStaff } from './support/staff.ts';
import { makeStory } from './support/stories.ts';

const newsroom = await openNewsroom();
const server = await serveRest(newsroom.payload.config);
const hired = await hireStaff(newsroom);
const administrator = hired.staff.administrator;
afterAll(() => server.close());

const nest = (depth: number): unknown => JSON.parse('[{"a":'.repeat(depth) + '1' + '}]'.repeat(depth));

/** Bodies that no page of the CMS sends. */
const bodies: unknown[] = [
  undefined,
  {},
  [],
  null,
  'x',
  7,
  [null],
  { data: {} },
  { ['\u0000']: '\u0000', id: '\uD800' },
  JSON.parse('{"__proto__":{"role":"administrator"},"constructor":1}'),
];

/** Values that a field of no type has, or only one of another. */
const odd: unknown[] = [
  7,
  -1e300,
  true,
  '\u0000',
  '\uD83D',
  'x',
  [],
  {},
  [null],
  [[]],
  ['x', {}],
  { id: 'x' },
  { root: null },
  { root: { children: [null] } },
  nest(1_500),
  '0000-13-45',
  JSON.parse('{"__proto__":{"x":1}}'),
];

async function send(account: Account, method: string, path: string, body: unknown): Promise<Response> {
  return fetch(`${server.origin}/api${path}`, {
    method,
    headers: { Authorization: `JWT ${account.token}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function findFaults(asks: readonly (readonly [string, string, unknown])[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [method, path, body] of asks) {
    const { status } = await send(administrator, method, path, body);
    if (status >= 500 && status !== 501)
      faults.push(`${status} ${method} ${path} ${(JSON.stringify(body) ?? '').slice(0, 150)}`);
  }
  return faults;
}

function listFields(slug: string): readonly FlattenedField[] {
  const { collections, globals } = newsroom.payload.config;
  return [...collections, ...globals].find((each) => each.slug === slug)?.flattenedFields ?? [];
}

describe('nothing that is sent is a fault of the server', () => {
  test('odd bodies, to every address that takes one', async () => {
    const { collections, globals } = newsroom.payload.config;
    const { id: story } = await makeStory(newsroom, administrator);
    const owners = [
      ...collections.map(({ slug, endpoints }) => ({ base: `/${slug}`, endpoints: endpoints || [] })),
      ...globals.map(({ slug, endpoints }) => ({ base: `/globals/${slug}`, endpoints: endpoints || [] })),
      { base: '', endpoints: newsroom.payload.config.endpoints },
    ];
    const asks = owners.flatMap(({ base, endpoints }) =>
      endpoints
        .filter(({ method, path }) => ['post', 'patch', 'put'].includes(method) && path !== '/logout')
        .flatMap(({ method, path }) => {
          const address = `${base}${path}`.replace(/:id\??/, story).replace(/:\w+\??/g, 'x');
          return bodies.map((body) => [method.toUpperCase(), address, body] as const);
        }),
    );
    expect(asks.length).toBeGreaterThan(300);
    expect(await findFaults(asks)).toEqual([]);
  }, 240_000);

  test('odd values in every field of every collection and global, drafts too', async () => {
    const units = { own: hired.unit.id, below: hired.unit.id, other: hired.otherUnit.id };
    const made = { newsroom, staff: hired.staff, units };
    const asks: (readonly [string, string, unknown])[] = [];
    let turn = 0;
    for (const slug of Object.keys(kinds) as (keyof typeof kinds)[]) {
      const [facts = {}] = kinds[slug]?.variants ?? [];
      const id = await makeDocument(made, slug as Parameters<typeof makeDocument>[1] & TableSlug, facts);
      for (const { name } of listFields(slug).filter((field) => field.name !== 'id')) {
        for (let step = 0; step < 2; step += 1) {
          const data = { ...kinds[slug]?.data(facts, units), [name]: odd[(turn += 1) % odd.length] };
          asks.push(['POST', `/${slug}?draft=true`, data]);
          asks.push(['PATCH', `/${slug}/${id}?draft=true`, { [name]: data[name] }]);
        }
      }
    }
    for (const { slug, flattenedFields } of newsroom.payload.config.globals)
      for (const { name } of flattenedFields)
        for (const value of odd.slice(0, 9)) asks.push(['POST', `/globals/${slug}`, { [name]: value }]);
    expect(await findFaults(asks)).toEqual([]);
  }, 240_000);

  test('names of files, and forms that are none', async () => {
    const boundary = 'XXX';
    const form = (name: string, payload = '{"credit":"x","licence":"own"}') =>
      [
        `--${boundary}\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${payload}\r\n`,
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/png\r\n\r\nx\r\n`,
        `--${boundary}--\r\n`,
      ].join('');
    const names = [
      'a\u0000b.png',
      '\u0000',
      '%00.png',
      '../../a.png',
      '.',
      '..',
      'x'.repeat(5_000),
      '\u202Egnp.exe',
      'con.png',
    ];
    const forms = [
      ...names.map((name) => form(name)),
      form('a.png', 'x'),
      form('a.png', '[1'),
      form('a.png', 'null'),
      'x',
      '',
    ];
    const faults: unknown[] = [];
    for (const slug of ['media', 'consent-proofs', 'stories', 'users']) {
      for (const body of forms) {
        const { status } = await fetch(`${server.origin}/api/${slug}`, {
          method: 'POST',
          headers: {
            Authorization: `JWT ${administrator.token}`,
            'Content-Type': `multipart/form-data; boundary=${boundary}`,
          },
          body,
        });
        if (status >= 500) faults.push([slug, status, body.slice(0, 200)]);
      }
    }
    expect(faults).toEqual([]);
  });

  /** Whether the file was read, or refused as one that cannot be. */
  function read(xliff: string): boolean {
    try {
      return readXliff(xliff).units.length > 0;
    } catch (error) {
      return error instanceof APIError && error.status === 400;
    }
  }

  test('names that JavaScript has a use for, in a translation file', async () => {
    expect(() => readXliff('<__proto__/>')).toThrow(APIError);
    const { id } = await makeStory(newsroom, administrator);
    for (const name of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString']) {
      for (const xliff of [
        `<${name}/>`,
        `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"><${name}/><file><unit id="a"><${name}/></unit></file></xliff>`,
        `<xliff ${name}="x"/>`,
      ]) {
        expect(read(xliff)).toBe(true);
        const { status } = await send(administrator, 'POST', `/stories/${id}/xliff`, { xliff });
        expect([xliff, status < 500]).toEqual([xliff, true]);
      }
    }
  });

  test('a refusal is one line in the log, a fault keeps its stack', () => {
    const lines: unknown[] = [];
    const logger = { info: (...args: unknown[]) => void lines.push(args[0]) };
    const write = (err: Error) =>
      makeLoggerOptions('info').hooks.logMethod.call(
        logger,
        [{ err }],
        (...args: unknown[]) => void lines.push(args),
      );
    const database = Object.assign(
      new Error('Failed query', { cause: Object.assign(new Error('x'), { code: '22P02' }) }),
    );
    write(new APIError('Không được.\nat line', 429));
    write(database);
    write(new SyntaxError('Unexpected token'));
    const fault = new Error('lỗi thật');
    write(fault);
    expect(lines).toEqual(['Không được.', 'Failed query', 'Unexpected token', [{ err: toSafeError(fault) }]]);
  });
});
