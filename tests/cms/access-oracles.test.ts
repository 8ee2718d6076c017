import { handleEndpoints } from 'payload';
import { describe, expect, test } from 'vitest';
import { roles, type Role } from '../../cms/platform/access/roles.ts';
import { accessTable, type TableSlug } from '../../cms/platform/access/table.ts';
import { listPaths, listSlugs } from './support/field-paths.ts';
import { openNewsroom } from './support/newsroom.ts';
import { hireStaff } from './support/staff.ts';

const newsroom = await openNewsroom();
const { staff } = await hireStaff(newsroom);

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
      for (const slug of listSlugs(newsroom.payload.config).filter((each) => each in accessTable)) {
        if (accessTable[slug as TableSlug].read[role] === 'none') continue;
        const closed = listPaths(newsroom.payload.config, slug, 2).filter(
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
    for (const slug of listSlugs(newsroom.payload.config).filter((each) => each in accessTable)) {
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
