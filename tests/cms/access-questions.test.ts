import { handleEndpoints, type FlattenedField, type SanitizedCollectionConfig } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAskedPaths, type AskedPath } from '../../cms/access/asked-paths.ts';
import { judgePath } from '../../cms/access/judge-path.ts';
import { roles, type Role } from '../../cms/access/roles.ts';
import { accessTable, type TableSlug } from '../../cms/access/table.ts';
import { openNewsroom, type Account, type Newsroom } from './support/newsroom.ts';
import { hireStaff } from './support/staff.ts';

let newsroom: Newsroom;
let staff: Record<Role, Account>;

beforeAll(async () => {
  newsroom = await openNewsroom();
  ({ staff } = await hireStaff(newsroom));
});

afterAll(() => newsroom.close());

/** Fields that not everybody who reads the document may read: by which roles. No other field has a rule of its own. */
const kept: Readonly<Record<string, readonly Role[]>> = {
  'users.email': ['auditor', 'administrator'],
  'users.hash': [],
  'users.salt': [],
  'users.resetPasswordToken': [],
  'users.resetPasswordExpiration': [],
  'users.resetPasswordRequestedAt': [],
  'users.sessions': [],
  'exemplars.ethnicity': ['auditor', 'reporter', 'translator', 'editor', 'publisher', 'administrator'],
};

interface Path {
  names: string[];
  type: string;
  /** Inside rows, or inside blocks: what no order, and no condition, reaches. */
  inside: { rows: boolean; blocks: boolean };
  /** Collections whose documents are asked about beyond the first. */
  entered: string[];
  /** Which roles may know what stands there. */
  readers: readonly Role[];
}

const own: readonly Role[] = roles;

function readersOf(slug: string): readonly Role[] {
  const row = slug in accessTable ? accessTable[slug as TableSlug] : undefined;
  return roles.filter((role) => row?.read[role] === 'all');
}

/** Every path from the documents of a collection through at most so many of them. */
function listPaths(slug: string, depth: number, readers = own, entered: string[] = []): Path[] {
  return below(find(slug).flattenedFields, slug, depth, {
    names: [],
    type: '',
    inside: { rows: false, blocks: false },
    entered,
    readers,
  });
}

function below(fields: readonly FlattenedField[], slug: string, depth: number, above: Path): Path[] {
  // What no column stands behind is told in an answer, and no condition finds it.
  const stored = fields.filter((field) => !('virtual' in field && field.virtual === true));
  return stored.flatMap((field) => {
    const names = [...above.names, field.name];
    const rule = above.names.length === 0 ? kept[`${slug}.${field.name}`] : undefined;
    const readers = rule ? above.readers.filter((role) => rule.includes(role)) : above.readers;
    const inside = {
      rows: above.inside.rows || field.type === 'array',
      blocks: above.inside.blocks,
    };
    const here = { ...above, names, inside, readers, type: field.type };
    return [here, ...listBeyond(field, slug, depth, here)];
  });
}

function listBeyond(field: FlattenedField, slug: string, depth: number, here: Path): Path[] {
  if ('relationTo' in field && typeof field.relationTo === 'string') {
    const to = field.relationTo;
    if (depth <= 1) return [];
    const readers = here.readers.filter((role) => readersOf(to).includes(role));
    return listPaths(to, depth - 1, readers, [...here.entered, to])
      .filter(({ names }) => names.join() !== 'id')
      .map((path) => ({
        ...path,
        names: [...here.names, ...path.names],
        inside: {
          rows: here.inside.rows || path.inside.rows,
          blocks: here.inside.blocks || path.inside.blocks,
        },
      }));
  }
  const inside =
    field.type === 'blocks'
      ? field.blocks.map((block) => block.flattenedFields)
      : 'flattenedFields' in field
        ? [field.flattenedFields]
        : [];
  const blocks = here.inside.blocks || field.type === 'blocks';
  return inside.flatMap((fields) =>
    below(fields, `${slug}/`, depth, { ...here, inside: { ...here.inside, blocks } }),
  );
}

function find(slug: string): SanitizedCollectionConfig {
  const found = newsroom.payload.config.collections.find((each) => each.slug === slug);
  if (!found) throw new Error(`no collection ${slug}`);
  return found;
}

function slugs(): string[] {
  return newsroom.payload.config.collections.map(({ slug }) => slug);
}

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
  const { kind } = await judgePath(req, asked, find(slug).flattenedFields, slug);
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
    for (const slug of slugs()) {
      for (const { names } of listPaths(slug, 2)) {
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
    for (const slug of slugs()) {
      for (const { names, readers, type, inside } of listPaths(slug, 3)) {
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

interface List {
  docs?: Record<string, unknown>[];
  totalDocs?: number;
  errors?: { message: string }[];
}

const ask = (role: Role, path: string) => newsroom.ask<List>(staff[role], 'GET', path);

async function countRefusals(role: Role): Promise<number> {
  const { rows } = await newsroom.sql.query<{ count: string }>(
    "SELECT count(*) FROM audit_events WHERE action = 'question.refused' AND actor_id = $1",
    [staff[role].user.id],
  );
  return Number(rows[0]?.count);
}

describe('over REST', () => {
  test.each(roles)(
    '%s gets 403 and a line in the log for what is closed, however it is asked',
    async (role) => {
      const wrong: unknown[] = [];
      for (const slug of slugs().filter((each) => each in accessTable)) {
        if (accessTable[slug as TableSlug].read[role] === 'none') continue;
        const closed = listPaths(slug, 2).filter(
          ({ readers, inside }) => !readers.includes(role) && !inside.blocks && !inside.rows,
        );
        // One for every reference and every kept field; the test above asks for each.
        const samples = new Map(closed.map((path) => [path.names.slice(0, -1).join(), path]));
        for (const { names } of samples.values()) {
          for (const question of listQuestions(names, 'exists')) {
            const before = await countRefusals(role);
            const { status, body } = await ask(role, `/${slug}${question}`);
            const line = (await countRefusals(role)) - before;
            if (status !== 403 || body.docs || line !== 1) wrong.push([slug, question, status, line]);
          }
        }
      }
      expect(wrong.slice(0, 10)).toEqual([]);
    },
  );

  test.each(roles)('%s gets 400 in Vietnamese for a field that there is not', async (role) => {
    for (const slug of slugs().filter((each) => each in accessTable)) {
      if (accessTable[slug as TableSlug].read[role] === 'none') continue;
      for (const question of [
        '?where[khong_co][equals]=x',
        '?where[khong__co][equals]=x',
        '?where[id.x][equals]=x',
        '?where[createdAt.vi][equals]=x',
        '?where[or][0][and][0][createdAt__x][exists]=true',
        '?where[createdAt][contains][x][equals]=1',
        '?where={"constructor":{"exists":true}}',
        '?where={"__proto__":{"exists":true}}',
        '?where={"and":{"id":{"exists":true}}}',
        '?where=x',
        '?where[][exists]=true',
        '?sort=khong_co',
        '?sort=-createdAt,khong_co',
        '?sort=createdAt__x',
        '?select[khong_co]=true',
        '?select[createdAt][x]=true',
        '?populate[users][khong_co]=true',
        '?populate[khong_co][name]=true',
        '?joins[khong_co][where][name][equals]=x',
        '/count?where[khong_co][equals]=x',
        '?limit=nhieu',
        '?page=-3',
      ]) {
        const { status, body } = await ask(role, `/${slug}${question}`);
        expect([slug, question, status]).toEqual([slug, question, 400]);
        expect(body.errors?.[0]?.message).toMatch(/[àáạảãâăđêôơưếệ]/);
      }
    }
  });

  test('the consent register is not read through what it is about', async () => {
    const before = await countRefusals('contributor');
    const questions = [
      '/media?where[peopleShown][contains][bornOn][equals]=2015-01-01',
      '/stories?where[exemplars__name][like]=a',
      '/media?sort=peopleShown__title',
      '/media?sort=-createdAt,peopleShown__title',
      '/media?where[peopleShown__guardian][like]=a',
      '/media?where[peopleShown__guardian][exists]=true',
      '/media?where[createdBy__hash][like]=a',
      '/media?where[createdBy__resetPasswordToken][exists]=true',
      '/media?where[createdBy][contains][hash][exists]=true',
      '/media/count?where[peopleShown__title][like]=a',
      '/stories/versions?where[version__exemplars__name][like]=a',
      '/stories/versions?where[parent.title][like]=a',
      '/exemplars?where[ethnicity][like]=a',
      '/exemplars?sort=ethnicity',
      '/exemplars/versions?where[version.ethnicity][like]=a',
      '/users?select[hash]=true',
      '/stories?populate[users][salt]=true',
    ];
    for (const question of questions) {
      const { status, body } = await ask('contributor', question);
      expect([question, status, body.docs, body.totalDocs]).toEqual([question, 403, undefined, undefined]);
    }
    expect((await countRefusals('contributor')) - before).toBe(questions.length);
  });

  test('the header that makes a question of a POST changes nothing', async () => {
    const response = await handleEndpoints({
      config: newsroom.payload.config,
      request: new Request('http://cms.test/api/media', {
        method: 'POST',
        headers: {
          Authorization: `JWT ${staff.contributor.token}`,
          'Content-Type': 'application/x-www-form-urlencoded',
          'X-Payload-HTTP-Method-Override': 'GET',
        },
        body: 'where[peopleShown__bornOn][exists]=true',
      }),
    });
    expect(response.status).toBe(403);
  });

  test('a refusal is the same whether there is anything to find or not', async () => {
    const { payload } = newsroom;
    const title = 'Nguyễn Thị Hoa, 12 tuổi';
    const question = `/media?where[peopleShown__title][equals]=${encodeURIComponent(title)}`;
    const without = await ask('reporter', question);
    await payload.create({ collection: 'consents', data: { title, ground: 'consent', allLanguages: true } });
    expect(await ask('reporter', question)).toEqual(without);
    expect(without.status).toBe(403);
  });

  test('whoever may read all asks through references, and of persons the log tells', async () => {
    const count = async () => {
      const { rows } = await newsroom.sql.query<{ count: string }>(
        "SELECT count(*) FROM audit_events WHERE action = 'personalData.read' AND actor_id = $1",
        [staff.editor.user.id],
      );
      return Number(rows[0]?.count);
    };
    const before = await count();
    for (const path of [
      '/media?where[peopleShown][contains][bornOn][equals]=2015-01-01',
      '/media?sort=peopleShown__title',
      '/consents/count?where[title][like]=Hoa',
    ])
      expect([path, (await ask('editor', path)).status]).toEqual([path, 200]);
    expect((await count()) - before).toBe(3);
    expect((await ask('editor', '/stories?where[section.name][like]=a&sort=createdBy.name')).status).toBe(
      200,
    );
  });
});

/** A closed path in every kind of question. */
function listQuestions(names: readonly string[], operator: string): string[] {
  const [dotted, underlined] = [names.join('.'), names.join('__')];
  const nested =
    names.length > 1 ? `[${names.slice(0, -1).join('.')}][contains][${names.at(-1)}]` : `[${dotted}]`;
  return [
    `?where[${dotted}][${operator}]=true`,
    `?where[${underlined}][${operator}]=true`,
    `?where${nested}[${operator}]=true`,
    `?where[or][0][and][0][${underlined}][${operator}]=true&limit=0`,
    `?where=${encodeURIComponent(JSON.stringify({ and: [{ [underlined]: { [operator]: true } }] }))}`,
    `/count?where[${underlined}][${operator}]=true`,
    `?sort=${dotted}`,
    `?sort=-${underlined}`,
    `?sort=createdAt,${underlined}&draft=true`,
  ];
}
