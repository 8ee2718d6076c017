import type { FlattenedField } from 'payload';
import { validOperatorSet } from 'payload/shared';
import { expect, test } from 'vitest';
import { openNewsroom } from './support/newsroom.ts';

const newsroom = await openNewsroom();
const administrator = await newsroom.hire('administrator');

const operators = [...validOperatorSet, 'khong_co', '', '__proto__'];

/** Values that a filter of the lists never sends. */
const odd: unknown[] = [
  'x',
  '',
  'null',
  null,
  true,
  -1,
  1e300,
  '1e999',
  '%',
  "'; DROP TABLE stories; --",
  'có\u0000 số không',
  '\uD83D',
  '9'.repeat(400),
  'dài '.repeat(3_000),
  '0000-00-00',
  '+275760-09-13T00:00:00.001Z',
  '00000000-0000-0000-0000-000000000000',
  [],
  ['x', null, {}],
  [[['x']]],
  'a,b,,c',
  { equals: 'x' },
  { relationTo: 'users', value: 'x' },
  { and: [{}] },
];

interface Path {
  names: string[];
  field: FlattenedField;
}

function listPaths(fields: readonly FlattenedField[], above: readonly string[] = []): Path[] {
  return fields.flatMap((field) => {
    const names = [...above, field.name];
    const inside =
      field.type === 'blocks'
        ? field.blocks.flatMap((block) => block.flattenedFields)
        : 'flattenedFields' in field
          ? field.flattenedFields
          : [];
    return [{ names, field }, ...listPaths(inside, names)];
  });
}

function slugs(): string[] {
  return newsroom.payload.config.collections.map(({ slug }) => slug);
}

function findFields(slug: string): readonly FlattenedField[] {
  return newsroom.payload.config.collections.find((each) => each.slug === slug)?.flattenedFields ?? [];
}

/** Asks, and tells what fails on the server. */
async function findFaults(paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const left = [...paths];
  const work = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const { status } = await newsroom.ask(administrator, 'GET', path);
      // What Payload keeps for itself says 501: no address at all.
      if (status >= 500 && status !== 501) faults.push(`${status} ${path}`);
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return faults.toSorted();
}

function toQuestion(slug: string, name: string, operator: string, value: unknown): string {
  const where = { [name]: { [operator]: value } };
  return `/${slug}/count?where=${encodeURIComponent(JSON.stringify(where))}`;
}

test('every field of every collection with every operator is answered or refused, and fails nowhere', async () => {
  let turn = 0;
  const questions = slugs().flatMap((slug) =>
    listPaths(findFields(slug)).flatMap(({ names }) =>
      operators.map((operator) => toQuestion(slug, names.join('.'), operator, odd[(turn += 1) % odd.length])),
    ),
  );
  expect(await findFaults(questions)).toEqual([]);
}, 300_000);

test('every kind of field with every operator and every odd value fails nowhere', async () => {
  const kinds = new Map<string, { slug: string; names: string[] }>();
  for (const slug of slugs())
    for (const { names, field } of listPaths(findFields(slug))) {
      // What may lead to several collections is not asked the same everywhere.
      const ofMany = 'relationTo' in field && Array.isArray(field.relationTo) && slug;
      const kind = [field.type, 'hasMany' in field && field.hasMany, ofMany, names.length];
      kinds.set(kind.join(), { slug, names });
    }
  const questions = [...kinds.values()].flatMap(({ slug, names }) =>
    operators.flatMap((operator) => odd.map((value) => toQuestion(slug, names.join('.'), operator, value))),
  );
  expect(await findFaults(questions)).toEqual([]);
}, 300_000);

test('orders, parts and pages of every collection fail nowhere', async () => {
  const queries = [
    'limit=-1 limit=x limit=1e9 page=0 page=-1 page=99999999999 depth=-5 depth=x',
    'sort[]=x sort[a]=b sort=%00 sort= sort=, select=x select[]=x populate=x joins=x',
    'where=x where=%7B where=[] where[]=x where[id]=x where[and]=x where[and][0]=x where=null',
  ].flatMap((line) => line.split(' '));
  const ids = ['%00', 'x', '%F0%9F%98%80', '..%2f', "'", '-1', 'null', 'undefined'];
  const questions = slugs().flatMap((slug) => {
    const ofFields = listPaths(findFields(slug)).flatMap(({ names }) => [
      `/${slug}?limit=1&sort=${names.join('.')}`,
      `/${slug}?limit=1&select[${names.join('][')}]=true&sort=-${names.join('__')}`,
      `/${slug}/versions?limit=1&sort=version.${names.join('.')}`,
      `/${slug}?limit=1&draft=true&sort=${names.join('.')}`,
    ]);
    const ofIds = ids.flatMap((id) => [`/${slug}/${id}`, `/${slug}/versions/${id}`, `/${slug}/file/${id}`]);
    return [...ofFields, ...queries.map((query) => `/${slug}?${query}`), ...ofIds];
  });
  expect(await findFaults(questions)).toEqual([]);
}, 300_000);

test('a question without end is refused', async () => {
  let deep: object = { id: { exists: true } };
  for (let depth = 0; depth < 60; depth += 1) deep = { and: [deep] };
  const many = { or: Array.from({ length: 1_500 }, () => ({ id: { exists: true } })) };
  for (const where of [deep, many]) {
    const path = `/stories?where=${encodeURIComponent(JSON.stringify(where))}`;
    expect((await newsroom.ask(administrator, 'GET', path)).status).toBe(400);
  }
});
