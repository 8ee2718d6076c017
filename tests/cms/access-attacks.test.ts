import { describe, expect, test } from 'vitest';
import { roles, type Role } from '../../cms/platform/access/roles.ts';
import { makeDocument } from './support/documents.ts';
import { openNewsroom } from './support/newsroom.ts';
import { hireStaff } from './support/staff.ts';
import { makeStory } from './support/stories.ts';

const newsroom = await openNewsroom();
const hired = await hireStaff(newsroom);
const staff = hired.staff;
const units = { own: hired.unit.id, below: hired.unit.id, other: hired.otherUnit.id };

interface List {
  docs?: Record<string, unknown>[];
}

describe('addresses and secrets of colleagues', () => {
  const curious: Role[] = ['contributor', 'reporter', 'translator', 'editor', 'publisher'];

  test.each(curious)('%s sees no address, however it is asked for', async (role) => {
    await makeStory(newsroom, staff.administrator, { title: 'Bài của quản trị' });
    const own = staff[role].user.email;
    for (const path of [
      '/users?limit=0&depth=2&showHiddenFields=true&overrideAccess=true',
      '/users?limit=0&select[email]=true',
      `/users/${staff.administrator.user.id}?select[email]=true&depth=3`,
      '/stories?limit=0&depth=3&draft=true&populate[users][email]=true',
      '/stories/versions?limit=0&depth=3&populate[users][email]=true',
      '/stories?limit=0&depth=2&joins[x][limit]=1&locale=all&fallback-locale=none&trash=true',
    ]) {
      const answer = await newsroom.ask(staff[role], 'GET', path);
      const addresses = JSON.stringify(answer.body).match(/[\w.]+@toasoan\.test/g) ?? [];
      expect([path, addresses.filter((address) => address !== own)]).toEqual([path, []]);
    }
  });

  test.each(curious)(
    '%s cannot guess an address by asking where it is so, or in which order',
    async (role) => {
      for (const path of [
        '/users?where[email][like]=administrator',
        '/users?where[or][0][and][0][email][contains]=admin',
        '/users/count?where[email][exists]=true',
        '/users?sort=email',
        '/users?sort=-email',
        '/stories?where[createdBy.email][like]=administrator',
        '/stories/versions?where[version.createdBy.email][like]=administrator',
        '/stories?sort=createdBy.email',
        '/media?where[createdBy.email][like]=administrator',
      ]) {
        const answer = await newsroom.ask<List>(staff[role], 'GET', path);
        expect([path, answer.status >= 400, answer.body.docs]).toEqual([path, true, undefined]);
      }
    },
  );

  test.each(roles)('%s learns nothing of a password, a reset or a session', async (role) => {
    for (const field of ['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'sessions.id']) {
      for (const path of [
        `/users?where[${field}][exists]=true`,
        `/users?where[and][0][${field}][like]=a`,
        `/users?sort=${field}`,
        `/stories?where[createdBy.${field}][exists]=true`,
      ]) {
        const answer = await newsroom.ask<List>(staff[role], 'GET', path);
        expect([path, answer.status >= 400, answer.body.docs]).toEqual([path, true, undefined]);
      }
    }
    const all = await newsroom.ask(
      staff[role],
      'GET',
      '/users?limit=0&showHiddenFields=true&select[hash]=true',
    );
    expect(JSON.stringify(all.body)).not.toMatch(/"(?:hash|salt|resetPasswordToken)"/);
  });

  test('nobody writes the own password’s hash, sessions or locks', async () => {
    const { user } = staff.reporter;
    const read = () =>
      newsroom.sql.query(
        'SELECT hash, salt, reset_password_token, (SELECT count(*) FROM users_sessions WHERE _parent_id = users.id) AS sessions FROM users WHERE id = $1',
        [user.id],
      );
    const before = (await read()).rows;
    await newsroom.ask(staff.reporter, 'PATCH', `/users/${user.id}`, {
      hash: 'x',
      salt: 'x',
      resetPasswordToken: 'known',
      resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
      sessions: [{ id: 'mine', createdAt: new Date(), expiresAt: '2099-01-01T00:00:00.000Z' }],
    });
    expect((await read()).rows).toEqual(before);
  });
});

describe('what belongs to other units', () => {
  test('a file is not handed out by its address', async () => {
    const id = await makeDocument({ newsroom, staff, units }, 'media', { owner: 'reporter' });
    const file = await newsroom.payload.findByID({ collection: 'media', id });
    const names = [file.filename, file.sizes?.thumbnail?.filename].filter(Boolean);
    for (const name of names) {
      expect((await newsroom.ask(staff.contributor, 'GET', `/media/file/${name}`)).status).toBe(403);
      expect((await newsroom.ask(undefined, 'GET', `/media/file/${name}`)).status).toBe(403);
      expect((await newsroom.ask(staff.auditor, 'GET', `/media/file/${name}`)).status).toBe(200);
    }
    for (const path of ['..%2f..%2fetc%2fpasswd', '%2e%2e/%2e%2e/secrets.json', '..%5csecrets.json']) {
      expect(
        (await newsroom.ask(staff.administrator, 'GET', `/media/file/${path}`)).status,
      ).toBeGreaterThanOrEqual(400);
    }
  });

  test('a reference is not filled in, nor asked about, for whoever may not read what it points to', async () => {
    const hidden = await makeDocument({ newsroom, staff, units }, 'exemplars', { unit: 'other' });
    const { name } = await newsroom.payload.findByID({ collection: 'exemplars', id: hidden, draft: true });
    const story = await makeStory(newsroom, staff.contributor, { title: 'Dò hồ sơ', exemplars: [hidden] });
    for (const path of [
      `/stories/${story.id}?depth=5&draft=true`,
      `/stories/${story.id}?depth=5&draft=true&populate[exemplars][name]=true`,
      `/stories/versions?where[parent][equals]=${story.id}&depth=5`,
    ]) {
      const answer = await newsroom.ask(staff.contributor, 'GET', path);
      expect([path, JSON.stringify(answer.body).includes(`"${name}"`)]).toEqual([path, false]);
    }
    for (const path of [
      `/stories?draft=true&where[exemplars.name][equals]=${encodeURIComponent(name ?? '')}`,
      `/stories?where[or][0][exemplars.name][like]=a`,
      `/stories/versions?where[version.exemplars.name][like]=a`,
      '/stories?sort=exemplars.name',
      '/stories?where[translationOf.title][like]=a',
      '/exemplars?where[portrait.credit][like]=a',
    ]) {
      const oracle = await newsroom.ask<List>(staff.contributor, 'GET', path);
      expect([path, oracle.status >= 400, oracle.body.docs]).toEqual([path, true, undefined]);
    }
    const byId = await newsroom.ask(
      staff.contributor,
      'GET',
      `/stories?where[exemplars.id][equals]=${hidden}`,
    );
    expect(byId.status).toBe(200);
  });

  test('a contributor who moves to another unit leaves the stories of the first behind', async () => {
    const mover = await newsroom.hire('contributor', { unit: units.own });
    const story = await makeStory(newsroom, mover, { title: 'Bài ở xã cũ' });
    await newsroom.ask(staff.administrator, 'PATCH', `/users/${mover.user.id}`, { unit: units.other });
    expect((await newsroom.ask(mover, 'GET', `/stories/${story.id}?draft=true`)).status).toBe(404);
    expect((await newsroom.ask(mover, 'PATCH', `/stories/${story.id}`, { kicker: 'x' })).status).toBe(403);
  });

  test('a contributor without a unit has the own stories and no others', async () => {
    const free = await newsroom.hire('contributor');
    const own = await makeStory(newsroom, free, { title: 'Của tôi' });
    const list = await newsroom.ask<List>(free, 'GET', '/stories?draft=true&limit=0');
    expect(list.body.docs?.map(({ id }) => id)).toEqual([own.id]);
  });

  test('a version is neither read nor brought back by whoever may not change the story', async () => {
    const story = await makeStory(newsroom, staff.editor, { title: 'Bản cũ' });
    await newsroom.ask(staff.editor, 'PATCH', `/stories/${story.id}`, { title: 'Bản mới' });
    const versions = await newsroom.ask<List>(
      staff.editor,
      'GET',
      `/stories/versions?where[parent][equals]=${story.id}`,
    );
    for (const { id } of versions.body.docs ?? []) {
      const read = await newsroom.ask(staff.contributor, 'GET', `/stories/versions/${String(id)}`);
      expect(read.status).toBeGreaterThanOrEqual(400);
      for (const role of ['contributor', 'reporter', 'translator', 'auditor'] as const) {
        const back = await newsroom.ask(staff[role], 'POST', `/stories/versions/${String(id)}?draft=true`);
        expect([role, back.status >= 400]).toEqual([role, true]);
      }
    }
  });
});

describe('collections that Payload keeps for itself', () => {
  test('a note of who has a document open is neither invented nor taken away by others', async () => {
    const open = await makeDocument({ newsroom, staff, units }, 'exemplars', { unit: 'own' });
    const lock = await newsroom.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'exemplars', value: open },
        user: { relationTo: 'users', value: staff.editor.user.id },
      },
    });
    for (const role of ['contributor', 'reporter', 'translator', 'auditor'] as const) {
      const list = await newsroom.ask<List>(staff[role], 'GET', '/payload-locked-documents');
      expect(list.body.docs ?? []).toEqual([]);
      const taken = await newsroom.ask(staff[role], 'DELETE', `/payload-locked-documents/${lock.id}`);
      expect(taken.status).toBeGreaterThanOrEqual(400);
      const moved = await newsroom.ask(staff[role], 'PATCH', `/payload-locked-documents/${lock.id}`, {
        globalSlug: 'home',
      });
      expect(moved.status).toBeGreaterThanOrEqual(400);
    }
    for (const role of roles) {
      const made = await newsroom.ask(staff[role], 'POST', '/payload-locked-documents', {
        globalSlug: 'home',
        user: { relationTo: 'users', value: staff.editor.user.id },
      });
      expect([role, made.status]).toEqual([role, 403]);
    }
  });

  test('preferences are one’s own', async () => {
    await newsroom.ask(staff.administrator, 'POST', '/payload-preferences/nav', { value: { secret: 1 } });
    const mine = await newsroom.ask<{ value?: unknown }>(staff.reporter, 'GET', '/payload-preferences/nav');
    expect(JSON.stringify(mine.body)).not.toContain('secret');
    const list = await newsroom.ask<List>(staff.reporter, 'GET', '/payload-preferences?limit=0');
    expect(JSON.stringify(list.body)).not.toContain('secret');
  });

  test.each(['payload-jobs', 'payload-migrations', 'payload-kv', 'payload-jobs-stats'])(
    '%s is closed, to administrators too',
    async (slug) => {
      for (const role of roles) {
        for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) {
          const { status } = await newsroom.ask(
            staff[role],
            method,
            `/${slug}?where[id][exists]=true`,
            method === 'GET' ? undefined : {},
          );
          expect([role, method, status >= 400]).toEqual([role, method, true]);
        }
      }
    },
  );
});
