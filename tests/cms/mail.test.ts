import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll, expect, test } from 'vitest';
import { openNewsroom } from './support/newsroom.ts';

const received: { to: string[]; mail: string }[] = [];

const server = new SMTPServer({
  hideSTARTTLS: true,
  allowInsecureAuth: true,
  onAuth: ({ username, password }, _session, done) =>
    username === 'toasoan' && password === 'mật@khẩu:thư'
      ? done(null, { user: username })
      : done(new Error('wrong')),
  onData: (stream, session, done) => {
    void text(stream).then((mail) => {
      received.push({ to: session.envelope.rcptTo.map(({ address }) => address), mail });
      done();
    });
  },
});
server.listen(0, '127.0.0.1');
await once(server.server, 'listening');
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
const { port } = server.server.address() as AddressInfo;
const newsroom = await openNewsroom({
  SMTP_URL: `smtp://toasoan:${encodeURIComponent('mật@khẩu:thư')}@127.0.0.1:${port}`,
});

test('mail goes out through the mail server, in Vietnamese, with a link that works', async () => {
  const administrator = await newsroom.hire('administrator');
  const invited = await newsroom.ask(administrator, 'POST', '/users/invite', {
    name: 'Bà K’Brẽl',
    email: 'k-brel@toasoan.test',
    role: 'contributor',
  });
  expect(invited.status).toBe(201);
  expect(received).toHaveLength(1);
  expect(received[0]?.to).toEqual(['k-brel@toasoan.test']);
  const mail = received[0]?.mail ?? '';
  expect(mail).toMatch(/^From: =\?UTF-8\?.*\?= <toasoan@cms\.test>/m);
  const body = Buffer.from(
    (/text\/plain[^]*?\r\n\r\n([^]*?)\r\n--/.exec(mail)?.[1] ?? '').replace(/\s/g, ''),
    'base64',
  ).toString();
  const plain = body.includes('#')
    ? body
    : decodeQuoted(/text\/plain[^]*?\r\n\r\n([^]*?)\r\n--/.exec(mail)?.[1] ?? '');
  expect(plain).toContain('Chào Bà K’Brẽl');
  const token = /#([\w-]{43})/.exec(plain)?.[1];
  const set = await newsroom.ask(undefined, 'POST', '/users/reset-password', {
    token,
    password: 'gạo trắng nước trong',
  });
  expect(set.status).toBe(200);
});

test('when the mail server refuses, the one who invites is told, and no account is left', async () => {
  const administrator = await newsroom.hire('administrator');
  await new Promise<void>((resolve) => server.close(() => resolve()));
  const invited = await newsroom.ask(administrator, 'POST', '/users/invite', {
    name: 'Ông Không Tới',
    email: 'khong-toi@toasoan.test',
    role: 'contributor',
  });
  expect(invited.status).toBe(502);
  expect(JSON.stringify(invited.body)).toContain('máy chủ thư');
  const { totalDocs } = await newsroom.payload.count({
    collection: 'users',
    where: { email: { equals: 'khong-toi@toasoan.test' } },
  });
  expect(totalDocs).toBe(0);
});

/** @example decodeQuoted('Ch=C3=A0o') → 'Chào' */
function decodeQuoted(quoted: string): string {
  const bytes = quoted
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
