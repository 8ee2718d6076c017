import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNewsroom, password, type Account, type Answer, type Newsroom } from './support/newsroom.ts';

let newsroom: Newsroom;
let administrator: Account;
const wrong = 'không phải mật khẩu này';

beforeAll(async () => {
  newsroom = await openNewsroom();
  administrator = await newsroom.hire('administrator');
});

afterAll(() => newsroom.close());

interface SignedIn {
  token?: string;
  next?: string;
  offer?: { secret: string; uri: string; qr: string };
  recoveryCodes?: string[];
  errors?: { message: string }[];
}

let visitors = 0;

/** Every visitor comes from an address of its own, unless one is named. */
function signIn(
  email: string,
  given: string,
  more: { code?: string; address?: string } = {},
): Promise<Answer<SignedIn>> {
  visitors += 1;
  const address = more.address ?? `198.51.100.${visitors % 250}`;
  return newsroom.send(
    undefined,
    'POST',
    '/users/login',
    { email, password: given, ...(more.code === undefined ? {} : { code: more.code }) },
    { 'x-client-address': address },
  );
}

function makeCode(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
}

async function findActions(id: string): Promise<unknown[]> {
  const { rows } = await newsroom.sql.query<{ action: string }>(
    'SELECT action FROM audit_events WHERE subject_id = $1 OR subject_title = $1 ORDER BY sequence',
    [id],
  );
  return rows.map(({ action }) => action);
}

describe('signing in', () => {
  test('works with any case of the address, and is in the audit log with its address', async () => {
    const { user } = await newsroom.hire('reporter');
    const answer = await signIn(` ${user.email.toUpperCase()} `, password, { address: '203.0.113.7' });
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

  test('an unknown account is answered as a wrong password is, and not faster', async () => {
    const { user } = await newsroom.hire('reporter');
    const timed = async (email: string) => {
      const started = performance.now();
      const { status, body } = await signIn(email, wrong);
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
    expect(await findActions('khong-ai@toasoan.test')).toEqual(['login.failed']);
  });

  test('fifty parallel tries from fifty addresses get ten answers, then not even the right password passes', async () => {
    const { user } = await newsroom.hire('reporter');
    const tries = await Promise.all(
      Array.from({ length: 50 }, (_, index) => signIn(user.email, wrong, { address: `192.0.2.${index}` })),
    );
    const statuses = tries.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(40);
    expect((await signIn(user.email, password)).status).toBe(429);
    expect((await findActions(user.email)).filter((action) => action === 'login.locked')).toHaveLength(1);
    await newsroom.sql.query("UPDATE sign_in_limits SET since = since - interval '16 minutes'");
    expect((await signIn(user.email, password)).status).toBe(200);
  });

  test('an unknown account is locked like a known one', async () => {
    const tries = await Promise.all(Array.from({ length: 12 }, () => signIn('bong-ma@toasoan.test', wrong)));
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(2);
  });

  test('one address cannot try many accounts, whatever it signs in with in between', async () => {
    const address = '192.0.2.200';
    const { user } = await newsroom.hire('reporter');
    const tries = await Promise.all(
      Array.from({ length: 70 }, (_, index) => signIn(`nguoi-${index}@toasoan.test`, wrong, { address })),
    );
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(10);
    expect((await signIn(user.email, password, { address })).status).toBe(429);
    expect((await signIn(user.email, password)).status).toBe(200);
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

describe('sessions', () => {
  test('are listed and ended by their owner, and by administrators for all', async () => {
    const { user } = await newsroom.hire('reporter');
    const open = async () => ({ user, token: (await signIn(user.email, password)).body.token ?? '' });
    const [first, second] = [await open(), await open()];
    type Security = { sessions: { id: string; isThis: boolean; address: string | null }[] };
    const read = (account: Account) => newsroom.ask<Security>(account, 'GET', `/users/${user.id}/security`);
    const { sessions } = (await read(first)).body;
    expect(sessions.length).toBeGreaterThanOrEqual(2);
    expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
    expect((await newsroom.ask(first, 'POST', `/users/${user.id}/sessions/end`, {})).status).toBe(200);
    expect((await read(second)).status).toBe(401);
    expect((await read(first)).status).toBe(200);
    const stranger = await newsroom.hire('publisher');
    expect((await newsroom.ask(stranger, 'GET', `/users/${user.id}/security`)).status).toBe(403);
    expect((await newsroom.ask(stranger, 'POST', `/users/${user.id}/sessions/end`, {})).status).toBe(403);
    expect((await newsroom.ask(administrator, 'POST', `/users/${user.id}/sessions/end`, {})).status).toBe(
      200,
    );
    expect((await read(first)).status).toBe(401);
  });

  test('end with a new password, except the one that set it', async () => {
    const own = await newsroom.hire('reporter');
    const other = { ...own, token: (await signIn(own.user.email, password)).body.token ?? '' };
    await newsroom.ask(own, 'PATCH', `/users/${own.user.id}`, { password: 'một mật khẩu hoàn toàn khác' });
    expect((await newsroom.ask(own, 'GET', `/users/${own.user.id}/security`)).status).toBe(200);
    expect((await newsroom.ask(other, 'GET', `/users/${own.user.id}/security`)).status).toBe(401);
    expect((await signIn(own.user.email, password)).status).toBe(401);
  });

  test('are renewed, but not for ever; signing out ends them', async () => {
    const own = await newsroom.hire('reporter');
    expect((await newsroom.ask(own, 'POST', '/users/refresh-token')).status).toBe(200);
    await newsroom.sql.query(
      "UPDATE users_sessions SET created_at = now() - interval '8 days' WHERE _parent_id = $1",
      [own.user.id],
    );
    expect((await newsroom.ask(own, 'POST', '/users/refresh-token')).status).toBe(403);
    const next = { ...own, token: (await signIn(own.user.email, password)).body.token ?? '' };
    expect((await newsroom.ask(next, 'POST', '/users/logout')).status).toBe(200);
    expect((await newsroom.ask(next, 'GET', `/users/${own.user.id}/security`)).status).toBe(401);
  });
});

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
    const asked = await signIn(email, password);
    expect(asked).toMatchObject({ status: 401, body: { next: 'code' } });
    expect(asked.body.token).toBeUndefined();
    expect(await signIn(email, wrong, { code: makeCode(secret) })).toMatchObject({ status: 401 });
    expect((await signIn(email, password, { code: '123456' })).status).toBe(401);
    const code = makeCode(secret);
    const both = await Promise.all([signIn(email, password, { code }), signIn(email, password, { code })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    expect((await signIn(email, password, { code })).status).toBe(401);
  });

  test('a recovery code opens the account once, and is stored as a hash', async () => {
    const { account, recoveryCodes } = await enrol('administrator');
    const [code = ''] = recoveryCodes;
    expect(recoveryCodes).toHaveLength(10);
    const both = await Promise.all([
      signIn(account.user.email, password, { code: code.toUpperCase() }),
      signIn(account.user.email, password, { code }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    const { rows } = await newsroom.sql.query('SELECT secret, recovery::text FROM second_factors');
    for (const each of recoveryCodes) expect(JSON.stringify(rows)).not.toContain(each.replace('-', ''));
  });

  test('guessing codes is limited like guessing passwords', async () => {
    const { account } = await enrol('publisher');
    const tries = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        signIn(account.user.email, password, { code: `${index}`.padStart(6, '0') }),
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
    expect((await signIn(account.user.email, password)).status).toBe(200);
    expect(await findActions(account.user.id)).toEqual(
      expect.arrayContaining(['secondFactor.on', 'secondFactor.off']),
    );
  });

  test('a publisher works at once, and after the time of grace sets it up while signing in', async () => {
    const { user } = await newsroom.hire('publisher');
    const early = await signIn(user.email, password);
    expect(early.status).toBe(200);
    const session = { user, token: early.body.token ?? '' };
    await newsroom.sql.query(
      "UPDATE second_factors SET asked_at = now() - interval '8 days' WHERE user_id = $1",
      [user.id],
    );
    expect((await newsroom.ask(session, 'POST', '/users/refresh-token')).status).toBe(403);
    const late = await signIn(user.email, password);
    expect(late).toMatchObject({ status: 401, body: { next: 'setUp' } });
    expect(late.body.token).toBeUndefined();
    const again = await signIn(user.email, password, { code: '000000' });
    expect(again.body.token).toBeUndefined();
    const done = await signIn(user.email, password, { code: makeCode(late.body.offer?.secret ?? '') });
    expect(done.status).toBe(200);
    expect(done.body.recoveryCodes).toHaveLength(10);
    expect((await signIn(user.email, password)).body.next).toBe('code');
  });

  test('other roles may have one, and need none', async () => {
    const { user } = await newsroom.hire('editor');
    await signIn(user.email, password);
    const { rows } = await newsroom.sql.query('SELECT 1 FROM second_factors WHERE user_id = $1', [user.id]);
    expect(rows).toEqual([]);
  });
});

describe('links in letters', () => {
  async function readLetters(to: string): Promise<{ subject: string; text: string; html: string }[]> {
    const folder = join(newsroom.dataDir, 'outbox');
    const names = await readdir(folder).catch(() => []);
    const letters = await Promise.all(
      names.toSorted().map(
        async (name) =>
          JSON.parse(await readFile(join(folder, name), 'utf8')) as {
            to: string;
            subject: string;
            text: string;
            html: string;
          },
      ),
    );
    return letters.filter((letter) => letter.to === to);
  }

  /** Waits for the letter, which is sent after the answer. */
  async function readToken(to: string, count = 1): Promise<string> {
    await expect.poll(async () => (await readLetters(to)).length, { timeout: 10_000 }).toBe(count);
    return /#([\w-]{43})/.exec((await readLetters(to)).at(-1)?.text ?? '')?.[1] ?? '';
  }

  const setPassword = (token: string, given: string) =>
    newsroom.ask(undefined, 'POST', '/users/reset-password', { token, password: given });

  test('an invitation makes an account, whose owner sets the password, once', async () => {
    const email = 'nguoi-moi@toasoan.test';
    const body = { name: 'Chị <b>Lan</b>', email, role: 'reporter' };
    const reporter = await newsroom.hire('reporter');
    expect((await newsroom.ask(reporter, 'POST', '/users/invite', body)).status).toBe(403);
    expect(
      (await newsroom.ask(administrator, 'POST', '/users/invite', { ...body, role: 'king' })).status,
    ).toBe(400);
    expect((await newsroom.ask(administrator, 'POST', '/users/invite', body)).status).toBe(201);
    const token = await readToken(email);
    expect((await readLetters(email))[0]?.html).not.toContain('<b>Lan');
    expect((await setPassword(token, 'ngắn')).status).toBe(400);
    const both = await Promise.all([
      setPassword(token, 'mật khẩu của chị Lan'),
      setPassword(token, 'mật khẩu của kẻ khác'),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 403]);
    const [one, two] = [
      await signIn(email, 'mật khẩu của chị Lan'),
      await signIn(email, 'mật khẩu của kẻ khác'),
    ];
    expect([one.status, two.status].toSorted()).toEqual([200, 401]);
    expect((await newsroom.ask(administrator, 'POST', '/users/invite', body)).status).toBe(400);
  });

  test('a forgotten password is set anew; the answer is the same for those who have no account', async () => {
    const own = await newsroom.hire('reporter');
    const ask = (email: string) => newsroom.ask(undefined, 'POST', '/users/forgot-password', { email });
    const known = await ask(own.user.email);
    expect(known).toEqual(await ask('khong-ai@toasoan.test'));
    expect(known.status).toBe(200);
    const token = await readToken(own.user.email);
    await newsroom.ask(administrator, 'POST', `/users/${own.user.id}/invite`, {});
    const newer = await readToken(own.user.email, 2);
    expect((await setPassword(token, 'một mật khẩu mới tinh')).status).toBe(403);
    expect((await setPassword(newer, 'một mật khẩu mới tinh')).status).toBe(200);
    expect((await newsroom.ask(own, 'GET', `/users/${own.user.id}/security`)).status).toBe(401);
    expect((await signIn(own.user.email, 'một mật khẩu mới tinh')).status).toBe(200);
    expect(await readLetters('khong-ai@toasoan.test')).toEqual([]);
  });

  test('a link dies of age, and no number of guesses finds one', async () => {
    const { user } = await newsroom.hire('reporter');
    await newsroom.ask(administrator, 'POST', `/users/${user.id}/invite`, {});
    const token = await readToken(user.email);
    await newsroom.sql.query("UPDATE account_links SET expires_at = now() - interval '1 second'");
    expect((await setPassword(token, 'một mật khẩu mới tinh')).status).toBe(403);
    const { rows } = await newsroom.sql.query('SELECT * FROM account_links');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('letters are limited by account', async () => {
    const asks = await Promise.all(
      Array.from({ length: 10 }, () =>
        newsroom.send(
          undefined,
          'POST',
          '/users/forgot-password',
          { email: 'quay-roi@toasoan.test' },
          { 'x-client-address': '198.51.100.251' },
        ),
      ),
    );
    expect(asks.filter(({ status }) => status === 429)).toHaveLength(6);
  });
});
