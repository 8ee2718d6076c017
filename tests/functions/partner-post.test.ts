import { readFileSync } from 'node:fs';
import { createServer as createRawServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterAll, describe, expect, test } from 'vitest';
import { post } from '../../cms/partners/sending/post.ts';
import { openPartnerServer } from '../support/partner-server.ts';

const read = (name: string) => readFileSync(`tests/functions/data/partner/${name}.pem`);
const ca = read('certificate').toString();
const plain = await openPartnerServer();
const secure = await openPartnerServer({ key: read('key'), cert: read('certificate') });
afterAll(() => Promise.all([plain.close(), secure.close()]));

const message = {
  headers: { 'content-type': 'application/json', 'webhook-id': 'msg_1' },
  body: '{"tin":"Đà Lạt"}',
};
const here = { privateHosts: new Set(['localhost', '127.0.0.1', 'doi-tac.test']) };
const url = `http://localhost:${plain.port}/nhan`;

describe('a post', () => {
  test('arrives byte for byte, with its headers and length', async () => {
    const reply = await post({ url, ...message }, here);
    expect(reply).toEqual({ kind: 'answer', status: 204, retryAfter: undefined, answer: '' });
    expect(plain.received.at(-1)).toMatchObject({
      path: '/nhan',
      text: message.body,
      headers: { host: `localhost:${plain.port}`, 'webhook-id': 'msg_1', 'content-length': '20' },
    });
  });

  test('over TLS names the machine in SNI and Host, whatever address it goes to', async () => {
    const resolve = async () => ['127.0.0.1'];
    const address = `https://doi-tac.test:${secure.port}/`;
    expect(await post({ url: address, ...message }, { ...here, resolve, ca })).toMatchObject({ status: 204 });
    expect(secure.received.at(-1)).toMatchObject({
      name: 'doi-tac.test',
      headers: { host: `doi-tac.test:${secure.port}` },
    });
  });

  test('is not sent where the certificate is of nobody that Node trusts, or of another name', async () => {
    const resolve = async () => ['127.0.0.1'];
    const before = secure.received.length;
    const untrusted = await post(
      { url: `https://doi-tac.test:${secure.port}/`, ...message },
      { ...here, resolve },
    );
    expect(untrusted).toMatchObject({ kind: 'problem', problem: expect.stringContaining('Chứng chỉ') });
    const named = { privateHosts: new Set(['khac.test']), resolve, ca };
    const other = await post({ url: `https://khac.test:${secure.port}/`, ...message }, named);
    expect(other).toMatchObject({ problem: expect.stringContaining('không phải của tên này') });
    expect(secure.received.length).toBe(before);
  });

  test.each([301, 302, 303, 307, 308])('does not follow a redirection (%i)', async (status) => {
    const target = await openPartnerServer();
    plain.answer = (response) =>
      response.writeHead(status, { location: `http://127.0.0.1:${target.port}/` }).end();
    expect(await post({ url, ...message }, here)).toMatchObject({ kind: 'answer', status });
    expect(target.connections).toBe(0);
    await target.close();
  });

  test('keeps the beginning of an answer as text that a database takes, whatever it is', async () => {
    plain.answer = (response) => response.writeHead(500).end(Buffer.from('lỗi\u0000 \u001B[31m\u202E rồi'));
    expect(await post({ url, ...message }, here)).toMatchObject({ answer: 'lỗi [31m rồi' });
    plain.answer = (response) => response.writeHead(200).end(Buffer.from([0xff, 0xfe, 0x00, 0x80, 0xd8]));
    expect(await post({ url, ...message }, here)).toMatchObject({ status: 200 });
    plain.answer = (response) => response.writeHead(200).end('đ'.repeat(3_000));
    expect(await post({ url, ...message }, here)).toMatchObject({ answer: 'đ'.repeat(500) });
  });

  test('reads of ten megabytes no more than it keeps', async () => {
    let sent = 0;
    plain.answer = (response) => {
      response.writeHead(200);
      const piece = Buffer.alloc(64_000, 'a');
      const more = (): void => {
        while (sent < 10_000_000 && !response.destroyed) {
          sent += piece.length;
          if (!response.write(piece)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    };
    const startedAt = performance.now();
    expect(await post({ url, ...message }, here)).toMatchObject({ status: 200, answer: 'a'.repeat(500) });
    expect(sent).toBeLessThan(10_000_000);
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });

  test('ends after its time where no answer comes, not even the head of one', async () => {
    plain.answer = () => undefined;
    const silent = createRawServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    for (const port of [plain.port, (silent.address() as AddressInfo).port]) {
      const startedAt = performance.now();
      const reply = await post({ url: `http://localhost:${port}/`, ...message }, { ...here, wait: 300 });
      expect(reply).toEqual({ kind: 'problem', problem: 'Không trả lời trong 0.3 giây.' });
      expect(performance.now() - startedAt).toBeLessThan(2_000);
    }
    silent.close();
  });

  test('takes the head for the answer where the body never ends', async () => {
    plain.answer = (response) => void response.writeHead(200).write('một');
    const reply = await post({ url, ...message }, { ...here, wait: 500 });
    expect(reply).toMatchObject({ kind: 'answer', status: 200, answer: 'một' });
  });

  test('ends where a head has no end, where nobody listens, and where there is no such name', async () => {
    const endless = createRawServer((socket) => {
      socket.on('error', () => undefined);
      socket.write(`HTTP/1.1 200 OK\r\n${'x-a: b\r\n'.repeat(10_000)}`);
    }).listen(0, '127.0.0.1');
    await once(endless, 'listening');
    const { port } = endless.address() as AddressInfo;
    expect(await post({ url: `http://localhost:${port}/`, ...message }, here)).toMatchObject({
      kind: 'problem',
    });
    endless.close();
    expect(await post({ url: `http://127.0.0.1:1/`, ...message }, here)).toMatchObject({
      problem: 'Máy từ chối kết nối (127.0.0.1, ECONNREFUSED).',
    });
    const resolve = () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }));
    expect(await post({ url: 'https://khong.example/', ...message }, { ...here, resolve })).toMatchObject({
      problem: 'Không tìm thấy tên máy (khong.example, ENOTFOUND).',
    });
  });

  test('gives up on name servers that never answer', async () => {
    const resolve = () => new Promise<never>(() => undefined);
    const reply = await post({ url: 'https://bao.example.vn/', ...message }, { ...here, resolve, wait: 200 });
    expect(reply).toEqual({ kind: 'problem', problem: 'Không trả lời trong 0.2 giây.' });
  });
});

describe('a name that leads to an inner address', () => {
  const nowhere = { privateHosts: new Set<string>() };

  test.each([
    ['127.0.0.1'],
    ['8.8.8.8', '10.0.0.1'],
    ['::1'],
    ['::ffff:127.0.0.1'],
    ['64:ff9b::7f00:1'],
    ['169.254.169.254'],
    ['100.64.0.1'],
  ])('is not gone to (%s %s)', async (...addresses) => {
    const before = secure.connections;
    const reply = await post(
      { url: `https://bao.example.vn:${secure.port}/`, ...message },
      { ...nowhere, resolve: async () => addresses, ca },
    );
    expect(reply).toMatchObject({
      kind: 'problem',
      problem: expect.stringContaining('không phải địa chỉ công cộng'),
    });
    expect(secure.connections).toBe(before);
  });

  test('is asked for once: what it says a moment later leads nowhere else', async () => {
    const before = secure.connections;
    let asked = 0;
    const resolve = async () => (asked++ === 0 ? ['8.8.8.8'] : ['127.0.0.1']);
    await post(
      { url: `https://doi-tac.test:${secure.port}/`, ...message },
      { ...nowhere, resolve, ca, wait: 700 },
    );
    expect(asked).toBe(1);
    expect(secure.connections).toBe(before);
    const second = await post(
      { url: `https://doi-tac.test:${secure.port}/`, ...message },
      { ...nowhere, resolve, ca, wait: 700 },
    );
    expect(asked).toBe(2);
    expect(second).toMatchObject({ problem: expect.stringContaining('127.0.0.1') });
    expect(secure.connections).toBe(before);
  });
});
