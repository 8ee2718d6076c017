import { TOTP, Secret } from 'otpauth';
import { afterAll, describe, expect, test } from 'vitest';
import { toNetwork } from '../../cms/platform/accounts/network.ts';
import { enter as enterAt, keep, spellings, type Visit } from './support/enter.ts';
import { openNewsroom, password, type Account } from './support/newsroom.ts';
import { serveRest } from './support/serve-rest.ts';
import { wrongPassword } from './support/sign-in.ts';

const newsroom = await openNewsroom({ TRUSTED_PROXIES: '' });
const server = await serveRest(newsroom.payload.config);
afterAll(() => server.close());

const enter = (email: string, given: string, visit: Visit = {}) =>
  enterAt(server.origin, email, given, visit);

describe('knowing an address keeps nobody out', () => {
  test('who tries from one network stops only himself', async () => {
    const { user } = await newsroom.hire('reporter');
    const statuses = [];
    for (let index = 0; index < 40; index += 1)
      statuses.push((await enter(user.email, wrongPassword, { from: '192.0.2.50' })).status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect((await enter(user.email, password, { from: '192.0.2.50' })).status).toBe(429);
    expect((await enter(user.email, password, { from: '198.51.100.50' })).status).toBe(200);
  });

  test('who tries from many networks stops strangers, not a device that the account knows', async () => {
    const { user } = await newsroom.hire('reporter');
    const cookie = keep((await enter(user.email, password, { from: '198.51.100.1' })).device);
    expect(cookie).toBeDefined();
    for (let index = 0; index < 60; index += 1)
      await enter(user.email, wrongPassword, { from: `192.0.2.${index}` });
    expect((await enter(user.email, password, { from: '198.51.100.2' })).status).toBe(429);
    const again = await enter(user.email, password, { from: '198.51.100.2', cookie });
    expect(again.status).toBe(200);
    // Each sign-in changes what the cookie says.
    const { status } = await enter(user.email, password, { from: '192.0.2.1', cookie: keep(again.device) });
    expect(status).toBe(200);
    expect((await enter(user.email, password, { from: '192.0.2.1', cookie })).status).toBe(429);
  });

  test('the device’s cookie is signed, hidden from scripts, one account’s own, and no way in', async () => {
    const [{ user }, other] = [await newsroom.hire('reporter'), await newsroom.hire('reporter')];
    const { device = '' } = await enter(user.email, password, { from: '198.51.100.3' });
    expect(device).toMatch(
      /^guong-sang-device-[0-9a-f]{16}=[\w-]{43}\.[\w-]{43}; .*HttpOnly; SameSite=Strict/,
    );
    const cookie = keep(device) ?? '';
    for (let index = 0; index < 60; index += 1) {
      await enter(user.email, wrongPassword, { from: `192.0.2.${index}` });
      await enter(other.user.email, wrongPassword, { from: `192.0.2.${index + 60}` });
    }
    const [name = '', value = ''] = cookie.split('=');
    for (const forged of [
      `${name}=${value.slice(0, 43)}.${'A'.repeat(43)}`,
      `${name}=${'A'.repeat(43)}.${value.slice(44)}`,
      `${name}=`,
      `${name}=.`,
    ])
      expect([
        forged,
        (await enter(user.email, password, { from: '198.51.100.4', cookie: forged })).status,
      ]).toEqual([forged, 429]);
    expect((await enter(other.user.email, password, { from: '198.51.100.4', cookie })).status).toBe(429);
    const guesses = [];
    for (let index = 0; index < 14; index += 1)
      guesses.push((await enter(user.email, wrongPassword, { from: '198.51.100.4', cookie })).status);
    expect(guesses).toEqual([
      ...Array.from({ length: 10 }, () => 401),
      ...Array.from({ length: 4 }, () => 429),
    ]);
    const { rows } = await newsroom.sql.query('SELECT * FROM known_devices');
    expect(JSON.stringify(rows)).not.toContain(value.slice(0, 43));
  });

  test('a device is forgotten with its session, with a new password and with the account, not by signing out', async () => {
    const administrator = await newsroom.hire('administrator');
    const isKnown = async (email: string, cookie: string | undefined) => {
      for (let index = 0; index < 30; index += 1)
        await enter(email, wrongPassword, { from: `192.0.2.${index}` });
      const { status } = await enter(email, 'mưa xuân phơi phới bay', { from: '198.51.100.9', cookie });
      return status !== 429;
    };
    const begin = async () => {
      await newsroom.sql.query('DELETE FROM sign_in_limits');
      const { user } = await newsroom.hire('reporter');
      const { body, device } = await enter(user.email, password, { from: '198.51.100.8' });
      const account: Account = { user, token: body.token ?? '' };
      return { account, user, cookie: keep(device), path: `/users/${user.id}` };
    };
    const left = await begin();
    await newsroom.ask(left.account, 'POST', '/users/logout');
    expect(await isKnown(left.user.email, left.cookie)).toBe(true);
    const ended = await begin();
    await newsroom.ask(administrator, 'POST', `${ended.path}/sessions/end`, {});
    expect(await isKnown(ended.user.email, ended.cookie)).toBe(false);
    const everywhere = await begin();
    await newsroom.ask(everywhere.account, 'POST', '/users/logout?allSessions=true');
    expect(await isKnown(everywhere.user.email, everywhere.cookie)).toBe(false);
    const changed = await begin();
    await newsroom.ask(administrator, 'PATCH', changed.path, { password: 'mưa xuân phơi phới bay' });
    expect(await isKnown(changed.user.email, changed.cookie)).toBe(false);
    const own = await begin();
    const change = { password: 'mưa xuân phơi phới bay', currentPassword: password };
    expect((await newsroom.ask(own.account, 'PATCH', own.path, change)).status).toBe(200);
    expect(await isKnown(own.user.email, own.cookie)).toBe(true);
    await newsroom.ask(administrator, 'DELETE', own.path);
    const { rows } = await newsroom.sql.query('SELECT 1 FROM known_devices WHERE user_id = $1', [
      own.user.id,
    ]);
    expect(rows).toEqual([]);
  });

  test('codes are counted by account: neither the right password nor a spelling begins anew', async () => {
    const account = await newsroom.hire('publisher');
    const { email, id } = account.user;
    type Offer = { secret: string };
    const offer = await newsroom.ask<Offer>(account, 'POST', `/users/${id}/second-factor/offer`, {});
    const code = (steps: number) =>
      new TOTP({ secret: Secret.fromBase32(offer.body.secret) }).generate({
        timestamp: Date.now() + steps * 30_000,
      });
    await newsroom.ask(account, 'POST', `/users/${id}/second-factor/confirm`, { code: code(-1) });
    const { device } = await enter(email, password, { from: '198.51.100.20', code: code(0) });
    const answers = [];
    for (let index = 0; index < 40; index += 1) {
      const spell = spellings[index % spellings.length] ?? String;
      await enter(spell(email), password, { from: `192.0.2.${index}` });
      answers.push(
        await enter(spell(email), password, { from: `192.0.2.${index}`, code: `00000${index % 10}` }),
      );
    }
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(10);
    expect(answers.at(-1)?.status).toBe(429);
    expect((await enter(email, password, { from: '198.51.100.21', code: code(1) })).status).toBe(429);
    const cookie = keep(device);
    expect((await enter(email, password, { from: '198.51.100.21', cookie, code: code(1) })).status).toBe(200);
  });

  test('a network is an IPv4 address, or what one bearer of IPv6 addresses has', () => {
    expect(toNetwork('192.0.2.1')).toBe('192.0.2.1');
    expect(new Set(['2001:db8:1:2::1', '2001:db8:1:2:3:4:5:6', '2001:0DB8:1:2::'].map(toNetwork)).size).toBe(
      1,
    );
    expect(toNetwork('2001:db8:1:3::1')).not.toBe(toNetwork('2001:db8:1:2::1'));
    expect(toNetwork('::1')).toBe('0:0:0:0::/64');
  });
});
