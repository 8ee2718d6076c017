import { describe, expect, test } from 'vitest';
import { listAskedPaths, type AskedPath } from '../../cms/platform/queries/asked-paths.ts';
import { judgePath } from '../../cms/platform/queries/judge-path.ts';
import { roles, type Role } from '../../cms/platform/access/roles.ts';
import { findCollection, kept, listPaths, listSlugs } from './support/field-paths.ts';
import { openNewsroom } from './support/newsroom.ts';
import { hireStaff } from './support/staff.ts';

const newsroom = await openNewsroom();
const { staff } = await hireStaff(newsroom);

/** The same question in every way of writing it. */
function spell(names: readonly string[], operator: string, value: string): object[] {
  const nest = (parts: readonly string[]): object =>
    parts.length === 1
      ? { [parts[0] ?? '']: { [operator]: value } }
      : { [parts[0] ?? '']: { contains: nest(parts.slice(1)) } };
  const condition = { [operator]: value };
  return [
    { [names.join('.')]: condition },
    { [names.join('__')]: condition },
    { [`${names.slice(0, -1).join('.')}__${names.at(-1)}`.replace(/^__/, '')]: condition },
    { or: [{ AND: [{ [names.join('__')]: condition }] }] },
    nest(names),
  ];
}

async function judge(role: Role, slug: string, asked: AskedPath): Promise<string> {
  const req = await newsroom.request();
  req.user = { ...staff[role].user, collection: 'users' };
  const { kind } = await judgePath(
    req,
    asked,
    findCollection(newsroom.payload.config, slug).flattenedFields,
    slug,
  );
  return kind === 'personal' ? 'open' : kind;
}

describe('every path of every collection to depth three', () => {
  test('a field with a rule of its own is known to this test', () => {
    const ruled = newsroom.payload.config.collections.flatMap(({ slug, flattenedFields }) =>
      flattenedFields
        .filter((field) => field.hidden || ('access' in field && field.access?.read))
        .map(({ name }) => `${slug}.${name}`),
    );
    expect(ruled.toSorted()).toEqual(Object.keys(kept).toSorted());
  });

  test('is the same path however it is spelled', () => {
    for (const slug of listSlugs(newsroom.payload.config)) {
      for (const { names } of listPaths(newsroom.payload.config, slug, 2)) {
        for (const where of spell(names, 'equals', 'x')) {
          expect(listAskedPaths({ where }).map(({ path }) => path.join('.'))).toContain(names.join('.'));
        }
        for (const sort of [
          names.join('.'),
          `-${names.join('__')}`,
          [names.join('.')],
          `id,${names.join('.')}`,
        ])
          expect(listAskedPaths({ sort }).map(({ path }) => path.join('.'))).toContain(names.join('.'));
      }
    }
  });

  test.each(roles)('%s asks, sorts and picks as the table says', async (role) => {
    const wrong: unknown[] = [];
    let count = 0;
    for (const slug of listSlugs(newsroom.payload.config)) {
      for (const { names, readers, type, inside } of listPaths(newsroom.payload.config, slug, 3)) {
        const may = readers.includes(role) && !slug.startsWith('payload-');
        const expected = (use: AskedPath['use']) => {
          if (inside.blocks || (use === 'sort' && (inside.rows || type === 'blocks'))) return 'wrong';
          return may ? 'open' : 'closed';
        };
        const base = { written: names.join('.'), path: names };
        const operators = type === 'group' || type === 'tab' ? [] : ['exists'];
        for (const asked of [
          { ...base, use: 'sort' as const },
          ...operators.map((operator) => ({ ...base, use: 'filter' as const, operator, value: 'true' })),
        ]) {
          count += 1;
          const found = await judge(role, slug, asked);
          // What Payload keeps for itself is closed by its own rules; through its fields nobody reaches anything else.
          if (slug.startsWith('payload-') ? names.length > 3 : found !== expected(asked.use))
            wrong.push([slug, names.join('.'), asked.use, found, expected(asked.use)]);
        }
      }
    }
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(count).toBeGreaterThan(1_000);
  });
});
