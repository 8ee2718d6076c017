import { describe, expect, test } from 'vitest';
import { openNewsroom } from './support/newsroom.ts';
import { hireStaff } from './support/staff.ts';
import { makeStory } from './support/stories.ts';

const newsroom = await openNewsroom();
const { staff } = await hireStaff(newsroom);

describe('the auditor changes nothing', () => {
  /** Requests that would be carried out if they came from somebody else, by the end of their address. */
  const bodies = (story: string): Record<string, object> => ({
    claims: { act: 'add', text: 'x' },
    comments: { text: 'x' },
    settle: { thread: story, resolved: true },
    editing: { action: 'take', tab: 'cua-so-thu' },
    schedule: { at: '2030-01-01T00:00:00Z' },
    'publish-issue': { ids: [story] },
    invite: { name: 'x', email: 'x@toasoan.test', role: 'reporter' },
    xliff: { xliff: 'x', isConfirmed: true },
  });
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
    const answers = await Promise.all(
      ways.map(async ({ method, path }) => {
        const body = bodies(story.id)[path.split('/').at(-1) ?? ''] ?? {};
        const address = path.endsWith('/') && method !== 'post' ? `${path}?where[id][exists]=true` : path;
        const form = { title: 'x', reason: 'x', language: 'kpm', ...body };
        const { status } = await newsroom.ask(staff.auditor, method.toUpperCase(), address, form);
        return `${status} ${method} ${path.replace(/[0-9a-f-]{36}/, ':id')}`;
      }),
    );
    const others = answers.filter((line) => !line.startsWith('403')).toSorted();
    const known = [
      // Questions that need the texts to compare, and a file that is none.
      '400 post /exemplars/:id/live-changes',
      '400 post /stories/:id/compare',
      '400 post /stories/:id/xliff',
      // Nothing by these ids, whether the draft's own address is asked or Payload's behind it.
      ...[
        'criteria-sets',
        'interface-texts',
        'model-types',
        'movements',
        'places',
        'sections',
        'topics',
        'units',
      ].flatMap((slug) => Array.from({ length: 2 }, () => `404 post /${slug}/versions/:id`)),
      // Nothing that the auditor may act on by these ids.
      '404 post /interface-texts/:id/xliff',
      ...['accept', 'check', 'code', 'decline', 'reopen'].map((name) => `404 post /nominations/:id/${name}`),
      // A story and a consent are brought back as drafts or not at all.
      '409 post /consents/versions/:id',
      '409 post /stories/versions/:id',
    ];
    expect(others).toEqual(known.toSorted());
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
