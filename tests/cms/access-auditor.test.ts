import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../cms/access/roles.ts';
import { openNewsroom, type Account, type Newsroom } from './support/newsroom.ts';
import { hireStaff } from './support/staff.ts';
import { makeStory } from './support/stories.ts';

let newsroom: Newsroom;
let staff: Record<Role, Account>;

beforeAll(async () => {
  newsroom = await openNewsroom();
  ({ staff } = await hireStaff(newsroom));
});

afterAll(() => newsroom.close());

describe('the auditor changes nothing', () => {
  const ofTheAccount = ['/login', '/logout', '/refresh-token', '/forgot-password', '/reset-password'];

  test('by any address that the CMS has', async () => {
    const story = await makeStory(newsroom, staff.reporter, { title: 'Kiểm soát viên thử sửa' });
    const { config } = newsroom.payload;
    const ways = config.collections
      .filter(({ slug }) => !slug.startsWith('payload-'))
      .flatMap(({ slug, endpoints }) =>
        (endpoints || [])
          .filter(
            ({ method, path }) =>
              method !== 'get' && !ofTheAccount.includes(path) && !path.startsWith('/access'),
          )
          .map(({ method, path }) => ({
            method,
            path: `/${slug}${path.replace(':id', slug === 'stories' ? story.id : staff.administrator.user.id)}`,
          })),
      );
    const before = await newsroom.payload.findByID({
      collection: 'stories',
      id: story.id,
      draft: true,
      depth: 0,
    });
    for (const { method, path } of ways) {
      const { status } = await newsroom.ask(staff.auditor, method.toUpperCase(), path, {
        title: 'x',
        reason: 'x',
        language: 'kpm',
      });
      expect([method, path, status >= 400]).toEqual([method, path, true]);
    }
    expect(
      await newsroom.payload.findByID({ collection: 'stories', id: story.id, draft: true, depth: 0 }),
    ).toEqual(before);
  });
});

describe('a session', () => {
  test('is worth nothing when its token is changed, or when nobody made it', async () => {
    const [head, body, signature] = staff.reporter.token.split('.');
    const claims = JSON.parse(Buffer.from(body ?? '', 'base64url').toString()) as Record<string, unknown>;
    const forged = Buffer.from(JSON.stringify({ ...claims, id: staff.administrator.user.id })).toString(
      'base64url',
    );
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
    for (const token of [`${head}.${forged}.${signature}`, `${none}.${forged}.`, '', 'x.y.z']) {
      const answer = await newsroom.ask<{ user: unknown }>({ ...staff.reporter, token }, 'GET', '/users/me');
      expect(answer.body.user ?? null).toBeNull();
    }
  });
});
