import { describe, expect, test } from 'vitest';
import { roles } from '../../cms/platform/access/roles.ts';
import { giveConsent } from './support/consents.ts';
import { openNewsroom, password } from './support/newsroom.ts';
import { findActions } from './support/sign-in.ts';
import { hireStaff } from './support/staff.ts';
import { makeStory, publish, readPublished, take } from './support/stories.ts';
import { publishTerm } from './support/terms.ts';

const newsroom = await openNewsroom();
const { unit, otherUnit, staff } = await hireStaff(newsroom);

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
    const weaklings = [
      'ngắn',
      '123456789012',
      'aaaaaaaaaaaaaa',
      'matkhau123456',
      'Mật khẩu 123456',
      'P@ssw0rd12345',
    ];
    weaklings.push(
      'anhyeuem123456',
      'qwertyuiop12',
      'passwordpassword',
      `${user.email} 7`,
      `Bài của ${user.email.replace('report', 'Repórt').split('@')[0]}`,
      'x'.repeat(300),
    );
    for (const weak of weaklings) {
      const change = { password: weak, currentPassword: password };
      const own = await newsroom.ask(staff.reporter, 'PATCH', `/users/${user.id}`, change);
      expect([weak, own.status]).toEqual([weak, 400]);
      const reset = await newsroom.ask(staff.administrator, 'PATCH', `/users/${user.id}`, { password: weak });
      expect([weak, reset.status]).toEqual([weak, 400]);
    }
    const created = await newsroom.ask(staff.administrator, 'POST', '/users', {
      name: 'X',
      email: 'yeu@toasoan.test',
      role: 'reporter',
      password: 'abc',
    });
    expect(JSON.stringify(created.body)).toContain('12 ký tự');
  });

  test('whoever changes his own password says the old one; an administrator sets another’s without it', async () => {
    const own = await newsroom.hire('editor');
    const path = `/users/${own.user.id}`;
    const change = (body: object) =>
      newsroom.ask(own, 'PATCH', path, { password: 'mưa xuân phơi phới bay', ...body });
    for (const body of [
      {},
      { currentPassword: '' },
      { currentPassword: 'không phải' },
      { currentPassword: { a: 1 } },
    ])
      expect([body, (await change(body)).status]).toEqual([body, 400]);
    expect((await change({ currentPassword: password })).status).toBe(200);
    expect((await change({ currentPassword: password })).status).toBe(400);
    const stored = await newsroom.sql.query('SELECT * FROM users WHERE id = $1', [own.user.id]);
    expect(JSON.stringify(stored.rows)).not.toContain(password);
    const guesses = await Promise.all(
      Array.from({ length: 12 }, () => change({ currentPassword: 'đoán mò' })),
    );
    expect(guesses.every(({ status }) => [400, 409, 429].includes(status))).toBe(true);
    for (let index = 0; index < 12; index += 1) await change({ currentPassword: 'đoán mò' });
    expect((await change({ currentPassword: 'đoán mò' })).status).toBe(429);
    const reset = await newsroom.ask(staff.administrator, 'PATCH', path, { password: 'ai về Đà Lạt mà coi' });
    expect(reset.status).toBe(200);
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
    await giveConsent(newsroom, staff.editor, id);
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
    expect(await findActions(newsroom, id)).toEqual(['exemplar.published', 'exemplar.withdrawn']);
  });

  test('a term goes out when it is approved, follows its renaming, and stays while stories use it', async () => {
    const made = await newsroom.ask<{ doc: { id: string } }>(staff.publisher, 'POST', '/topics', {
      name: 'Dân vận khéo',
    });
    const { id } = made.body.doc;
    const approve = () => publishTerm(newsroom, staff.publisher, staff.administrator, `/topics/${id}`);
    await approve();
    expect((await readPublished(newsroom, `topic/${id}`))?.document).toMatchObject({ slug: 'dan-van-kheo' });
    await newsroom.ask(staff.publisher, 'PATCH', `/topics/${id}`, { name: 'Dân vận', slug: 'dan-van' });
    await approve();
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
    expect(await findActions(newsroom, id)).toEqual([
      'term.edited',
      'term.submitted',
      'term.changed',
      'term.edited',
      'term.submitted',
      'term.changed',
      'document.deleted',
    ]);
  });

  test('a reporter changes no term, no setting and no front page', async () => {
    expect((await newsroom.ask(staff.reporter, 'POST', '/topics', { name: 'X' })).status).toBe(403);
    expect((await newsroom.ask(staff.reporter, 'POST', '/globals/home', { leads: [] })).status).toBe(403);
    expect((await newsroom.ask(staff.editor, 'POST', '/globals/site-settings', { name: 'X' })).status).toBe(
      403,
    );
  });
});
