import { describe, expect, test } from 'vitest';
import { openNewsroom, password } from './support/newsroom.ts';
import { findActions, signIn, wrongPassword } from './support/sign-in.ts';

const newsroom = await openNewsroom();
const administrator = await newsroom.hire('administrator');

describe('signing in', () => {
  test('works with any case of the address, and is in the audit log with its address', async () => {
    const { user } = await newsroom.hire('reporter');
    const answer = await signIn(newsroom, ` ${user.email.toUpperCase()} `, password, {
      address: '203.0.113.7',
    });
    expect(answer.status).toBe(200);
    const account = { user, token: answer.body.token ?? '' };
    expect((await newsroom.ask<{ user: { id: string } }>(account, 'GET', '/users/me')).body.user.id).toBe(
      user.id,
    );
    const { rows } = await newsroom.sql.query(
      "SELECT address, actor_id FROM audit_events WHERE action = 'login.succeeded' ORDER BY sequence DESC LIMIT 1",
    );
    expect(rows).toEqual([{ address: '203.0.113.7', actor_id: user.id }]);
  });

  test('an unknown account is answered as a wrongPassword password is, and not faster', async () => {
    const { user } = await newsroom.hire('reporter');
    const timed = async (email: string) => {
      const started = performance.now();
      const { status, body } = await signIn(newsroom, email, wrongPassword);
      return { status, body, ms: performance.now() - started };
    };
    const known = [await timed(user.email), await timed(user.email), await timed(user.email)];
    const unknown = [await timed('khong-ai@toasoan.test'), await timed('x@y.test'), await timed('z@y.test')];
    expect(
      new Set([...known, ...unknown].map(({ status, body }) => JSON.stringify({ status, body }))).size,
    ).toBe(1);
    const fastest = (list: { ms: number }[]) => Math.min(...list.map(({ ms }) => ms));
    expect(fastest(unknown)).toBeGreaterThan(fastest(known) * 0.5);
    expect(fastest(unknown)).toBeLessThan(fastest(known) * 2);
    expect(await findActions(newsroom, 'khong-ai@toasoan.test')).toEqual(['login.failed']);
  });

  test('fifty parallel tries from fifty addresses get ten answers, then not even the right password passes', async () => {
    const { user } = await newsroom.hire('reporter');
    const tries = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        signIn(newsroom, user.email, wrongPassword, { address: `192.0.2.${index}` }),
      ),
    );
    const statuses = tries.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(40);
    expect((await signIn(newsroom, user.email, password)).status).toBe(429);
    expect(
      (await findActions(newsroom, user.email)).filter((action) => action === 'login.locked'),
    ).toHaveLength(1);
    await newsroom.sql.query("UPDATE sign_in_limits SET since = since - interval '16 minutes'");
    expect((await signIn(newsroom, user.email, password)).status).toBe(200);
  });

  test('an unknown account is locked like a known one', async () => {
    const tries = await Promise.all(
      Array.from({ length: 12 }, () => signIn(newsroom, 'bong-ma@toasoan.test', wrongPassword)),
    );
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(2);
  });

  test('one address cannot try many accounts, whatever it signs in with in between', async () => {
    const address = '192.0.2.200';
    const { user } = await newsroom.hire('reporter');
    const tries = await Promise.all(
      Array.from({ length: 70 }, (_, index) =>
        signIn(newsroom, `nguoi-${index}@toasoan.test`, wrongPassword, { address }),
      ),
    );
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(10);
    expect((await signIn(newsroom, user.email, password, { address })).status).toBe(429);
    expect((await signIn(newsroom, user.email, password)).status).toBe(200);
  });

  test('what is no text is no way in, nor an error of the server', async () => {
    for (const body of [
      {},
      { email: { like: '%' }, password: { $ne: '' } },
      { email: [], password: 1 },
      [],
      'x',
      { email: 'a\u0000@b.c', password: '\u0000' },
      { email: 'x'.repeat(100_000), password: 'y' },
    ]) {
      const { status } = await newsroom.ask(undefined, 'POST', '/users/login', body);
      expect([400, 401]).toContain(status);
    }
  });

  test('a role that was taken during a renewal or a sign-in stays taken', async () => {
    const victim = await newsroom.hire('editor');
    await Promise.all([
      ...Array.from({ length: 5 }, () => newsroom.ask(victim, 'POST', '/users/refresh-token')),
      ...Array.from({ length: 5 }, () =>
        newsroom.ask(victim, 'PATCH', `/users/${victim.user.id}`, { name: 'Tôi' }),
      ),
      newsroom.ask(administrator, 'PATCH', `/users/${victim.user.id}`, { role: 'contributor' }),
      ...Array.from({ length: 5 }, () =>
        newsroom.ask(victim, 'PATCH', `/users/${victim.user.id}`, { name: 'Tôi' }),
      ),
    ]);
    const after = await newsroom.payload.findByID({ collection: 'users', id: victim.user.id });
    expect(after.role).toBe('contributor');
  });

  test('two administrators who take the role from each other leave one', async () => {
    const other = await newsroom.hire('administrator');
    const third = await newsroom.hire('administrator');
    await newsroom.ask(other, 'PATCH', `/users/${administrator.user.id}`, { role: 'administrator' });
    await Promise.all([
      newsroom.ask(other, 'PATCH', `/users/${third.user.id}`, { role: 'reporter' }),
      newsroom.ask(third, 'PATCH', `/users/${other.user.id}`, { role: 'reporter' }),
      newsroom.ask(other, 'PATCH', `/users/${other.user.id}`, { role: 'reporter' }),
    ]);
    const { totalDocs } = await newsroom.payload.count({
      collection: 'users',
      where: { role: { equals: 'administrator' } },
    });
    expect(totalDocs).toBeGreaterThan(0);
  });
});
