import { Secret, TOTP } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { openNewsroom, password } from './support/newsroom.ts';
import { findActions, signIn, wrongPassword } from './support/sign-in.ts';

const newsroom = await openNewsroom();

function makeCode(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
}

describe('the second factor', () => {
  async function enrol(role: 'publisher' | 'administrator' | 'reporter') {
    const account = await newsroom.hire(role);
    const path = `/users/${account.user.id}/second-factor`;
    const offer = await newsroom.ask<{ secret: string; uri: string; qr: string }>(
      account,
      'POST',
      `${path}/offer`,
      {},
    );
    expect(offer.body.uri).toContain('otpauth://totp/');
    expect(offer.body.qr).toContain('<svg');
    const bad = await newsroom.ask(account, 'POST', `${path}/confirm`, { code: '000000' });
    expect(bad.status).toBe(400);
    const on = await newsroom.ask<{ recoveryCodes: string[] }>(account, 'POST', `${path}/confirm`, {
      code: makeCode(offer.body.secret, -1),
    });
    expect(on.status).toBe(200);
    return { account, secret: offer.body.secret, recoveryCodes: on.body.recoveryCodes, path };
  }

  test('is asked for after the password, and each code is right once', async () => {
    const { account, secret } = await enrol('publisher');
    const { email } = account.user;
    const asked = await signIn(newsroom, email, password);
    expect(asked).toMatchObject({ status: 401, body: { next: 'code' } });
    expect(asked.body.token).toBeUndefined();
    expect(await signIn(newsroom, email, wrongPassword, { code: makeCode(secret) })).toMatchObject({
      status: 401,
    });
    expect((await signIn(newsroom, email, password, { code: '123456' })).status).toBe(401);
    const code = makeCode(secret);
    const both = await Promise.all([
      signIn(newsroom, email, password, { code }),
      signIn(newsroom, email, password, { code }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    expect((await signIn(newsroom, email, password, { code })).status).toBe(401);
  });

  test('a recovery code opens the account once, and is stored as a hash', async () => {
    const { account, recoveryCodes } = await enrol('administrator');
    const [code = ''] = recoveryCodes;
    expect(recoveryCodes).toHaveLength(10);
    const both = await Promise.all([
      signIn(newsroom, account.user.email, password, { code: code.toUpperCase() }),
      signIn(newsroom, account.user.email, password, { code }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    const { rows } = await newsroom.sql.query('SELECT secret, recovery::text FROM second_factors');
    for (const each of recoveryCodes) expect(JSON.stringify(rows)).not.toContain(each.replace('-', ''));
  });

  test('guessing codes is limited like guessing passwords', async () => {
    const { account } = await enrol('publisher');
    const tries = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        signIn(newsroom, account.user.email, password, { code: `${index}`.padStart(6, '0') }),
      ),
    );
    expect(tries.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(40);
    expect(tries.every(({ body }) => body.token === undefined)).toBe(true);
  });

  test('is not stored in clear, nor told by any question', async () => {
    const { account, secret } = await enrol('reporter');
    const { rows } = await newsroom.sql.query('SELECT * FROM second_factors');
    expect(JSON.stringify(rows)).not.toContain(secret);
    const asked = await newsroom.ask(account, 'GET', `/users/${account.user.id}/security`);
    expect(JSON.stringify(asked.body)).not.toContain(secret);
    expect(asked.body).toMatchObject({ secondFactor: { isOn: true, recoveryLeft: 10 } });
  });

  test('is taken away by its owner with a code, by an administrator without, by nobody else', async () => {
    const { account, path, secret } = await enrol('publisher');
    const stranger = await newsroom.hire('publisher');
    expect((await newsroom.ask(stranger, 'POST', `${path}/remove`, {})).status).toBe(403);
    expect((await newsroom.ask(account, 'POST', `${path}/remove`, { code: '111111' })).status).toBe(400);
    expect((await newsroom.ask(stranger, 'POST', `${path}/offer`, {})).status).toBe(403);
    expect((await newsroom.ask(account, 'POST', `${path}/offer`, {})).status).toBe(409);
    expect((await newsroom.ask(account, 'POST', `${path}/remove`, { code: makeCode(secret) })).status).toBe(
      200,
    );
    expect((await signIn(newsroom, account.user.email, password)).status).toBe(200);
    expect(await findActions(newsroom, account.user.id)).toEqual(
      expect.arrayContaining(['secondFactor.on', 'secondFactor.off']),
    );
  });

  test('a publisher works at once, and after the time of grace sets it up while signing in', async () => {
    const { user } = await newsroom.hire('publisher');
    const early = await signIn(newsroom, user.email, password);
    expect(early.status).toBe(200);
    const session = { user, token: early.body.token ?? '' };
    await newsroom.sql.query(
      "UPDATE second_factors SET asked_at = now() - interval '8 days' WHERE user_id = $1",
      [user.id],
    );
    expect((await newsroom.ask(session, 'POST', '/users/refresh-token')).status).toBe(403);
    const late = await signIn(newsroom, user.email, password);
    expect(late).toMatchObject({ status: 401, body: { next: 'setUp' } });
    expect(late.body.token).toBeUndefined();
    const again = await signIn(newsroom, user.email, password, { code: '000000' });
    expect(again.body.token).toBeUndefined();
    const done = await signIn(newsroom, user.email, password, {
      code: makeCode(late.body.offer?.secret ?? ''),
    });
    expect(done.status).toBe(200);
    expect(done.body.recoveryCodes).toHaveLength(10);
    expect((await signIn(newsroom, user.email, password)).body.next).toBe('code');
  });

  test('other roles may have one, and need none', async () => {
    const { user } = await newsroom.hire('editor');
    await signIn(newsroom, user.email, password);
    const { rows } = await newsroom.sql.query('SELECT 1 FROM second_factors WHERE user_id = $1', [user.id]);
    expect(rows).toEqual([]);
  });
});
