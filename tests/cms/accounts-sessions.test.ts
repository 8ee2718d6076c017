import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openNewsroom, password, type Account } from './support/newsroom.ts';
import { signIn } from './support/sign-in.ts';

const newsroom = await openNewsroom();
const administrator = await newsroom.hire('administrator');

describe('sessions', () => {
  test('are listed and ended by their owner, and by administrators for all', async () => {
    const { user } = await newsroom.hire('reporter');
    const open = async () => ({
      user,
      token: (await signIn(newsroom, user.email, password)).body.token ?? '',
    });
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
    const other = { ...own, token: (await signIn(newsroom, own.user.email, password)).body.token ?? '' };
    await newsroom.ask(own, 'PATCH', `/users/${own.user.id}`, {
      password: 'một mật khẩu hoàn toàn khác',
      currentPassword: password,
    });
    expect((await newsroom.ask(own, 'GET', `/users/${own.user.id}/security`)).status).toBe(200);
    expect((await newsroom.ask(other, 'GET', `/users/${own.user.id}/security`)).status).toBe(401);
    expect((await signIn(newsroom, own.user.email, password)).status).toBe(401);
  });

  test('are renewed, but not for ever; signing out ends them', async () => {
    const own = await newsroom.hire('reporter');
    expect((await newsroom.ask(own, 'POST', '/users/refresh-token')).status).toBe(200);
    await newsroom.sql.query(
      "UPDATE users_sessions SET created_at = now() - interval '8 days' WHERE _parent_id = $1",
      [own.user.id],
    );
    expect((await newsroom.ask(own, 'POST', '/users/refresh-token')).status).toBe(403);
    const next = { ...own, token: (await signIn(newsroom, own.user.email, password)).body.token ?? '' };
    expect((await newsroom.ask(next, 'POST', '/users/logout')).status).toBe(200);
    expect((await newsroom.ask(next, 'GET', `/users/${own.user.id}/security`)).status).toBe(401);
  });
});

describe('links in mail', () => {
  async function readMail(to: string): Promise<{ subject: string; text: string; html: string }[]> {
    const folder = join(newsroom.dataDir, 'outbox');
    const names = await readdir(folder).catch(() => []);
    const messages = await Promise.all(
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
    return messages.filter((message) => message.to === to);
  }

  /** Waits for the mail, which is sent after the answer. */
  async function readToken(to: string, count = 1): Promise<string> {
    await expect.poll(async () => (await readMail(to)).length).toBe(count);
    return /#([\w-]{43})/.exec((await readMail(to)).at(-1)?.text ?? '')?.[1] ?? '';
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
    expect((await readMail(email))[0]?.html).not.toContain('<b>Lan');
    expect((await setPassword(token, 'ngắn')).status).toBe(400);
    const both = await Promise.all([
      setPassword(token, 'mật khẩu của chị Lan'),
      setPassword(token, 'mật khẩu của kẻ khác'),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 403]);
    const [one, two] = [
      await signIn(newsroom, email, 'mật khẩu của chị Lan'),
      await signIn(newsroom, email, 'mật khẩu của kẻ khác'),
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
    expect((await signIn(newsroom, own.user.email, 'một mật khẩu mới tinh')).status).toBe(200);
    expect(await readMail('khong-ai@toasoan.test')).toEqual([]);
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

  test('mail is limited by account', async () => {
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
