import { describe, expect, test } from 'vitest';
import { roles, type Role } from '../../cms/platform/access/roles.ts';
import type { Story } from '../../cms/payload-types.ts';
import { openNewsroom } from './support/newsroom.ts';
import { hireStaff } from './support/staff.ts';
import { approve, makeStory, publish, take } from './support/stories.ts';

const newsroom = await openNewsroom();
const { unit, otherUnit, staff } = await hireStaff(newsroom);
const story = await makeStory(newsroom, staff.reporter);

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
    auditor: { approve: false, publish: false },
    focal: { approve: false, publish: false },
    emulation: { approve: false, publish: false },
    contributor: { approve: false, publish: false },
    reporter: { approve: false, publish: false },
    translator: { approve: false, publish: false },
    editor: { approve: true, publish: false },
    publisher: { approve: true, publish: true },
    administrator: { approve: true, publish: true },
  };

  test.each(roles)('%s does what the role allows and no more', async (role) => {
    const draft = await makeStory(newsroom, staff.reporter, { title: `Bài cho ${role}` });
    await take(newsroom, staff.reporter, draft.id, 'submit');
    const approval = await newsroom.ask(staff[role], 'POST', `/stories/${draft.id}/approve`);
    expect(approval.status === 200).toBe(may[role].approve);
    if (!may[role].approve) await approve(newsroom, staff.editor, draft.id);
    const answer = await newsroom.ask(staff[role], 'POST', `/stories/${draft.id}/publish`, {});
    expect(answer.status === 200).toBe(may[role].publish);
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
    await approve(newsroom, staff.editor, own.id);
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
