import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles, type Role } from '../../cms/access/roles.ts';
import type { Story, Unit } from '../../cms/payload-types.ts';
import { openNewsroom, type Account, type Newsroom } from './support/newsroom.ts';
import { makeStory, publish, readPublished, take } from './support/stories.ts';

let newsroom: Newsroom;
let unit: Unit;
let otherUnit: Unit;
let staff: Record<Role, Account>;
let story: Story;

beforeAll(async () => {
  newsroom = await openNewsroom();
  unit = await newsroom.payload.create({
    collection: 'units',
    data: { name: 'Xã Di Linh', level: 'commune' },
  });
  otherUnit = await newsroom.payload.create({
    collection: 'units',
    data: { name: 'Xã Bảo Lâm', level: 'commune' },
  });
  staff = {
    contributor: await newsroom.hire('contributor', { unit: unit.id }),
    reporter: await newsroom.hire('reporter'),
    translator: await newsroom.hire('translator', { languages: ['kpm'] }),
    editor: await newsroom.hire('editor'),
    publisher: await newsroom.hire('publisher'),
    administrator: await newsroom.hire('administrator'),
  };
  story = await makeStory(newsroom, staff.reporter);
});

afterAll(() => newsroom.close());

describe('nobody anonymous', () => {
  const collections = [
    'stories',
    'exemplars',
    'sections',
    'topics',
    'units',
    'places',
    'movements',
    'media',
    'users',
  ];

  test.each(collections)('reads %s', async (collection) => {
    for (const path of [`/${collection}`, `/${collection}?depth=2&draft=true`, `/${collection}/count`]) {
      expect((await newsroom.ask(undefined, 'GET', path)).status).toBe(403);
    }
    expect((await newsroom.ask(undefined, 'POST', `/${collection}`, { name: 'x', title: 'x' })).status).toBe(
      403,
    );
  });

  test.each([
    '/stories/versions',
    '/exemplars/versions',
    '/globals/home',
    '/globals/site-settings',
    '/users/me?depth=2',
  ])('gets anything from %s', async (path) => {
    const answer = await newsroom.ask<{ user?: unknown }>(undefined, 'GET', path);
    expect(answer.status === 403 || answer.body.user === null).toBe(true);
  });

  test('takes a step of a story, or asks where it stands', async () => {
    for (const action of ['submit', 'approve', 'publish', 'withdraw', 'translate']) {
      expect((await newsroom.ask(undefined, 'POST', `/stories/${story.id}/${action}`, {})).status).toBe(401);
    }
    expect((await newsroom.ask(undefined, 'GET', `/stories/${story.id}/flow`)).status).toBe(401);
  });

  test('runs jobs or finds GraphQL', async () => {
    expect((await newsroom.ask(undefined, 'GET', '/payload-jobs/run')).status).toBeGreaterThanOrEqual(401);
    expect(
      (await newsroom.ask(staff.administrator, 'POST', '/graphql', { query: '{ Stories { totalDocs } }' }))
        .status,
    ).toBe(404);
  });
});

describe('the first account', () => {
  test('is not given to whoever asks first, however many ask at once', async () => {
    const body = {
      name: 'Kẻ đến trước',
      email: 'a@b.test',
      password: 'một mật khẩu rất dài',
      role: 'administrator',
    };
    const tries = Array.from({ length: 8 }, (_, index) =>
      newsroom.ask(undefined, 'POST', index % 2 ? '/users/first-register' : '/users', body),
    );
    expect((await Promise.all(tries)).map(({ status }) => status)).toEqual(
      Array.from({ length: 8 }, () => 403),
    );
    expect(
      (await newsroom.payload.count({ collection: 'users', where: { email: { equals: body.email } } }))
        .totalDocs,
    ).toBe(0);
  });
});

describe('approving and publishing', () => {
  const may: Record<Role, { approve: boolean; publish: boolean }> = {
    contributor: { approve: false, publish: false },
    reporter: { approve: false, publish: false },
    translator: { approve: false, publish: false },
    editor: { approve: true, publish: false },
    publisher: { approve: true, publish: true },
    administrator: { approve: true, publish: true },
  };

  test.each(roles)('%s does what the role allows and no more', async (role) => {
    const draft = await makeStory(newsroom, staff.reporter, { title: `Bài cho ${role}` });
    const approve = await newsroom.ask(staff[role], 'POST', `/stories/${draft.id}/approve`);
    expect(approve.status === 200).toBe(may[role].approve);
    if (!may[role].approve) await take(newsroom, staff.editor, draft.id, 'approve');
    const release = await newsroom.ask(staff[role], 'POST', `/stories/${draft.id}/publish`, {});
    expect(release.status === 200).toBe(may[role].publish);
    if (!may[role].publish) await take(newsroom, staff.publisher, draft.id, 'publish');
    const withdraw = await newsroom.ask(staff[role], 'POST', `/stories/${draft.id}/withdraw`, {
      reason: 'thử',
    });
    expect(withdraw.status === 200).toBe(may[role].publish);
  });
});

describe('a contributor', () => {
  test('writes for the own unit, whatever unit is named', async () => {
    const own = await makeStory(newsroom, staff.contributor, { title: 'Bài của xã', unit: otherUnit.id });
    expect(own.unit).toBe(unit.id);
  });

  test('reads and changes only the own stories, in every way of asking', async () => {
    const other = await makeStory(newsroom, staff.reporter, { title: 'Bài của người khác', unit: unit.id });
    for (const path of [
      `/stories/${other.id}`,
      `/stories/${other.id}?draft=true`,
      `/stories/${other.id}/flow`,
    ]) {
      expect((await newsroom.ask(staff.contributor, 'GET', path)).status).toBe(404);
    }
    const list = await newsroom.ask<{ docs: Story[] }>(
      staff.contributor,
      'GET',
      '/stories?draft=true&limit=0',
    );
    expect(new Set(list.body.docs.map(({ createdBy }) => (createdBy as { id: string }).id))).toEqual(
      new Set([staff.contributor.user.id]),
    );
    const versions = await newsroom.ask<{ docs: { parent: unknown }[] }>(
      staff.contributor,
      'GET',
      `/stories/versions?where[parent][equals]=${other.id}`,
    );
    expect(versions.body.docs).toEqual([]);
    const edit = await newsroom.ask(staff.contributor, 'PATCH', `/stories/${other.id}`, { title: 'Sửa' });
    expect(edit.status).toBe(403);
    const all = await newsroom.ask<{ docs: unknown[] }>(
      staff.contributor,
      'PATCH',
      '/stories?where[title][exists]=true',
      { kicker: 'Sửa hết' },
    );
    expect(
      (await newsroom.payload.findByID({ collection: 'stories', id: other.id, draft: true })).kicker ?? '',
    ).toBe('');
    expect(all.status).toBeLessThan(500);
  });

  test('does not touch a story that the desk has approved, nor one on the site', async () => {
    const own = await makeStory(newsroom, staff.contributor, { title: 'Đã duyệt thì thôi' });
    await take(newsroom, staff.contributor, own.id, 'submit');
    await take(newsroom, staff.editor, own.id, 'approve');
    expect(
      (await newsroom.ask(staff.contributor, 'PATCH', `/stories/${own.id}`, { title: 'Sửa lén' })).status,
    ).toBe(403);
    await take(newsroom, staff.publisher, own.id, 'publish');
    expect(
      (await newsroom.ask(staff.contributor, 'PATCH', `/stories/${own.id}`, { title: 'Sửa lén' })).status,
    ).toBe(403);
  });

  test('sees no colleague and no exemplar that another unit has not published', async () => {
    const hidden = await newsroom.payload.create({
      collection: 'exemplars',
      data: { name: 'Chưa công bố', type: 'person', unit: otherUnit.id },
      draft: true,
    });
    expect((await newsroom.ask(staff.contributor, 'GET', `/exemplars/${hidden.id}?draft=true`)).status).toBe(
      404,
    );
    const people = await newsroom.ask<{ docs: { id: string }[] }>(staff.contributor, 'GET', '/users');
    expect(people.body.docs.map(({ id }) => id)).toEqual([staff.contributor.user.id]);
  });
});

describe('a translator', () => {
  test('starts and changes texts of the own languages only', async () => {
    await publish(
      newsroom,
      staff.publisher,
      (await makeStory(newsroom, staff.reporter, { title: 'Gốc' })).id,
    );
    const original = await makeStory(newsroom, staff.reporter, { title: 'Gốc để dịch' });
    expect(
      (await newsroom.ask(staff.translator, 'POST', `/stories/${original.id}/translate`, { language: 'km' }))
        .status,
    ).toBe(400);
    const made = await newsroom.ask<{ id: string }>(
      staff.translator,
      'POST',
      `/stories/${original.id}/translate`,
      { language: 'kpm' },
    );
    expect(made.status).toBe(200);
    expect(
      (await newsroom.ask(staff.translator, 'PATCH', `/stories/${made.body.id}`, { title: 'Bol he' })).status,
    ).toBe(200);
    expect(
      (await newsroom.ask(staff.translator, 'PATCH', `/stories/${original.id}`, { title: 'Sửa gốc' })).status,
    ).toBe(403);
    expect(
      (await newsroom.ask(staff.translator, 'POST', '/stories', { title: 'X', language: 'vi' })).status,
    ).toBe(400);
    expect(
      (await newsroom.ask(staff.translator, 'PATCH', `/stories/${made.body.id}`, { language: 'vi' })).status,
    ).toBe(400);
  });
});

describe('accounts', () => {
  test('nobody raises the own role, unit or languages', async () => {
    for (const role of roles.filter((each) => each !== 'administrator')) {
      const account = staff[role];
      await newsroom.ask(account, 'PATCH', `/users/${account.user.id}`, {
        role: 'administrator',
        unit: otherUnit.id,
        languages: ['vi', 'kpm', 'km'],
      });
      const after = await newsroom.payload.findByID({ collection: 'users', id: account.user.id, depth: 0 });
      expect(after).toMatchObject({
        role,
        unit: account.user.unit ? unit.id : null,
        languages: account.user.languages,
      });
      expect(
        (
          await newsroom.ask(account, 'POST', '/users', {
            email: 'x@x.test',
            password: 'một mật khẩu dài',
            name: 'X',
            role: 'administrator',
          })
        ).status,
      ).toBe(403);
      expect((await newsroom.ask(account, 'DELETE', `/users/${staff.administrator.user.id}`)).status).toBe(
        403,
      );
    }
  });

  test('a weak password is refused with the rule, wherever it is set', async () => {
    const { user } = staff.reporter;
    for (const weak of ['ngắn', '123456789012', 'aaaaaaaaaaaaaa']) {
      const own = await newsroom.ask(staff.reporter, 'PATCH', `/users/${user.id}`, { password: weak });
      expect([weak, own.status]).toEqual([weak, weak === '123456789012' ? 200 : 400]);
    }
    const created = await newsroom.ask(staff.administrator, 'POST', '/users', {
      name: 'X',
      email: 'yeu@toasoan.test',
      role: 'reporter',
      password: 'abc',
    });
    expect(JSON.stringify(created.body)).toContain('12 ký tự');
  });

  test('the last administrator keeps the role', async () => {
    const { user } = staff.administrator;
    expect(
      (await newsroom.ask(staff.administrator, 'PATCH', `/users/${user.id}`, { role: 'reporter' })).status,
    ).toBe(409);
    expect((await newsroom.ask(staff.administrator, 'DELETE', `/users/${user.id}`)).status).toBe(409);
  });

  test('hashes and salts are in no answer', async () => {
    const answer = await newsroom.ask(
      staff.administrator,
      'GET',
      '/users?limit=0&showHiddenFields=true&depth=2',
    );
    expect(JSON.stringify(answer.body)).not.toMatch(/"(?:hash|salt)"/);
  });
});

describe('exemplars and terms', () => {
  test('only the desk publishes an exemplar, and takes it off the site', async () => {
    const made = await newsroom.ask<{ doc: { id: string } }>(
      staff.reporter,
      'POST',
      '/exemplars?draft=true',
      { name: 'Ông K’Brẽl', type: 'person' },
    );
    const { id } = made.body.doc;
    expect(
      (await newsroom.ask(staff.reporter, 'PATCH', `/exemplars/${id}`, { _status: 'published' })).status,
    ).toBe(403);
    const straight = await newsroom.ask<{ doc: { _status: string } }>(staff.reporter, 'POST', '/exemplars', {
      name: 'Thẳng lên',
      type: 'person',
      _status: 'published',
    });
    expect(straight.body.doc._status).toBe('draft');
    expect(await readPublished(newsroom, `exemplar/${id}`)).toBeUndefined();
    expect(
      (await newsroom.ask(staff.editor, 'PATCH', `/exemplars/${id}`, { _status: 'published' })).status,
    ).toBe(200);
    expect((await readPublished(newsroom, `exemplar/${id}`))?.state).toBe('live');
    await newsroom.ask(staff.reporter, 'PATCH', `/exemplars/${id}?draft=true`, {
      headline: {},
      name: 'Ông K’Brẽl (sửa)',
    });
    expect((await readPublished(newsroom, `exemplar/${id}`))?.document.name).toEqual({ vi: 'Ông K’Brẽl' });
    await newsroom.ask(staff.reporter, 'PATCH', `/exemplars/${id}`, { _status: 'draft' });
    const versions = await newsroom.payload.findVersions({
      collection: 'exemplars',
      where: { parent: { equals: id } },
    });
    const draft = versions.docs.find(({ version }) => version._status === 'draft');
    expect((await newsroom.ask(staff.reporter, 'POST', `/exemplars/versions/${draft?.id}`)).status).toBe(403);
    expect((await readPublished(newsroom, `exemplar/${id}`))?.state).toBe('live');
    expect((await newsroom.ask(staff.editor, 'PATCH', `/exemplars/${id}`, { _status: 'draft' })).status).toBe(
      200,
    );
    expect((await readPublished(newsroom, `exemplar/${id}`))?.state).toBe('withdrawn');
  });

  test('a term goes out when it is saved, follows its renaming, and stays while stories use it', async () => {
    const made = await newsroom.ask<{ doc: { id: string } }>(staff.editor, 'POST', '/topics', {
      name: 'Dân vận khéo',
    });
    const { id } = made.body.doc;
    expect((await readPublished(newsroom, `topic/${id}`))?.document).toMatchObject({ slug: 'dan-van-kheo' });
    await newsroom.ask(staff.editor, 'PATCH', `/topics/${id}`, { name: 'Dân vận', slug: 'dan-van' });
    expect((await readPublished(newsroom, `topic/${id}`))?.document).toMatchObject({
      slug: 'dan-van',
      previousSlugs: ['dan-van-kheo'],
    });
    const user = await makeStory(newsroom, staff.reporter, { title: 'Bài dùng lĩnh vực', topics: [id] });
    await publish(newsroom, staff.publisher, user.id);
    const refused = await newsroom.ask(staff.publisher, 'DELETE', `/topics/${id}`);
    expect(refused.status).toBe(409);
    expect(JSON.stringify(refused.body)).toContain('Bài dùng lĩnh vực');
    await take(newsroom, staff.publisher, user.id, 'withdraw', { reason: 'thử' });
    expect((await newsroom.ask(staff.publisher, 'DELETE', `/topics/${id}`)).status).toBe(200);
    expect((await readPublished(newsroom, `topic/${id}`))?.state).toBe('removed');
  });

  test('a reporter changes no term, no setting and no front page', async () => {
    expect((await newsroom.ask(staff.reporter, 'POST', '/topics', { name: 'X' })).status).toBe(403);
    expect((await newsroom.ask(staff.reporter, 'POST', '/globals/home', { leads: [] })).status).toBe(403);
    expect((await newsroom.ask(staff.editor, 'POST', '/globals/site-settings', { name: 'X' })).status).toBe(
      403,
    );
  });
});
