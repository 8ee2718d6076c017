import { afterAll, describe, expect, test } from 'vitest';
import { toAccountName } from '../../cms/platform/accounts/account-name.ts';
import { broken, enter as enterAt, spellings, type Visit } from './support/enter.ts';
import { openNewsroom, password } from './support/newsroom.ts';
import { serveRest } from './support/serve-rest.ts';
import { findActions, wrongPassword } from './support/sign-in.ts';

const newsroom = await openNewsroom({ TRUSTED_PROXIES: '' });
const server = await serveRest(newsroom.payload.config);
afterAll(() => server.close());

const enter = (email: string, given: string, visit: Visit = {}) =>
  enterAt(server.origin, email, given, visit);

describe('an address has one form', () => {
  test('every spelling is the same account to the counter, to the look-up and to the log', async () => {
    const { user } = await newsroom.hire('reporter');
    for (const spell of spellings) {
      expect(toAccountName(spell(user.email))).toBe(user.email);
      expect((await enter(spell(user.email), password, { from: '198.51.100.7' })).status).toBe(200);
    }
    const tries = [];
    for (let index = 0; index < 40; index += 1) {
      const spell = spellings[index % spellings.length] ?? String;
      tries.push(await enter(spell(user.email), wrongPassword, { from: `192.0.2.${index}` }));
    }
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(30);
    const actions = (await findActions(newsroom, user.email)).filter(
      (action) => action !== 'login.succeeded',
    );
    expect(actions).toEqual([...Array.from({ length: 10 }, () => 'login.failed'), 'login.locked']);
  });

  test.each([7, -1e300, true, ['a@toasoan.test'], { a: 'b' }])(
    'what is no text is none: %j',
    async (email) => {
      const { token } = await newsroom.hire('administrator');
      const response = await fetch(`${server.origin}/api/users`, {
        method: 'POST',
        headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ name: 'Người mới', role: 'reporter', email, password }),
      });
      expect([response.status, await response.text()]).toEqual([
        400,
        expect.stringContaining('"path":"email","label":"Thư điện tử"'),
      ]);
    },
  );

  test('signs that are not seen are refused, and are no new account for any counter', async () => {
    const { user } = await newsroom.hire('reporter');
    for (const spell of broken) {
      for (const path of ['login', 'forgot-password']) {
        const response = await fetch(`${server.origin}/api/users/${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': '192.0.2.99' },
          body: JSON.stringify({ email: spell(user.email), password }),
        });
        expect([path, JSON.stringify(spell('a@b')), response.status]).toEqual([
          path,
          JSON.stringify(spell('a@b')),
          400,
        ]);
      }
    }
  });

  test('no two accounts have the same form', async () => {
    const administrator = await newsroom.hire('administrator');
    const { user } = await newsroom.hire('reporter');
    for (const spell of [...spellings, ...broken]) {
      const data = {
        name: 'X',
        role: 'reporter',
        email: spell(user.email),
        password: 'mưa xuân phơi phới bay',
      };
      const made = await newsroom.ask(administrator, 'POST', '/users', data);
      expect([JSON.stringify(data.email), made.status]).toEqual([JSON.stringify(data.email), 400]);
      const invited = await newsroom.ask(administrator, 'POST', '/users/invite', data);
      expect([JSON.stringify(data.email), invited.status]).toEqual([JSON.stringify(data.email), 400]);
    }
    const { rows } = await newsroom.sql.query('SELECT email FROM users WHERE email = $1', [user.email]);
    expect(rows).toHaveLength(1);
  });
});
