import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ask } from '../../cms/platform/requests/ask.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

let handle: Handle = (_request, response) => response.end();
const server = createServer((request, response) => handle(request, response));
const realFetch = globalThis.fetch;
let origin = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // Pages ask by paths, which a browser knows the origin of.
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => realFetch(new URL(path, origin), init));
});

afterEach(() => {
  handle = (_request, response) => response.end();
});

afterAll(async () => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

/** The server answers with this. */
function answers(status: number, body: string | object, type = 'application/json'): void {
  handle = (_request, response) => {
    response.writeHead(status, { 'Content-Type': type });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

const asSaid = (message: string, data: object | null = null) => ({ errors: [{ message, data }] });
const proxyPage = '<html><body><h1>Refused by the proxy</h1></body></html>';

test('what the server answers comes as it is, and what is asked goes as JSON', async () => {
  const asked: unknown[] = [];
  handle = (request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const { method, url, headers } = request;
      asked.push([method, url, headers['content-type'], Buffer.concat(pieces).toString()]);
      response.end('{"id":"7"}');
    });
  };
  expect(await ask('/api/stories/plan', { body: { title: 'Ý' } })).toEqual({
    ok: true,
    body: { id: '7' },
    message: '',
  });
  await ask('/api/stories/7', { method: 'PATCH', body: {} });
  await ask('/api/stories', { body: new URLSearchParams({ a: 'b' }) });
  await ask('/api/stories/7/flow?x=1');
  expect(asked).toEqual([
    ['POST', '/api/stories/plan', 'application/json', '{"title":"Ý"}'],
    ['PATCH', '/api/stories/7', 'application/json', '{}'],
    ['POST', '/api/stories', 'application/x-www-form-urlencoded', 'a=b'],
    ['GET', '/api/stories/7/flow?x=1', undefined, ''],
  ]);
});

test('a lost connection, also one that breaks within the answer', async () => {
  handle = (request) => request.socket.destroy();
  const lost = await ask('/api/x', { body: {} });
  expect(lost).toMatchObject({ ok: false, trouble: 'offline', status: undefined, isGivenUp: false });
  expect(lost.message).toMatch(/^Mất kết nối với máy chủ\. Chữ bạn đã viết vẫn còn ở trang này/);
  handle = (request, response) => {
    response.writeHead(200, { 'Content-Length': '100' });
    response.write('{"id":', () => request.socket.destroy());
  };
  expect(await ask('/api/x')).toMatchObject({ ok: false, trouble: 'offline' });
});

test('a session that has ended: how to sign in again without losing the text', async () => {
  const how = /Chữ bạn đã viết vẫn còn .* mở \/admin\/login ở thẻ mới, đăng nhập, rồi quay lại thẻ này/;
  answers(401, asSaid('Hãy đăng nhập lại.'));
  const said = await ask('/api/x');
  expect(said).toMatchObject({ ok: false, trouble: 'session', status: 401 });
  expect(said.message).toMatch(/^Hãy đăng nhập lại\. /);
  expect(said.message).toMatch(how);
  answers(401, proxyPage, 'text/html');
  const unsaid = await ask('/api/x');
  expect(unsaid.message).toMatch(/^Phiên đăng nhập đã hết\. /);
  expect(unsaid.message).toMatch(how);
});

test('403 is the end of a session for who is not signed in, and a matter of rights for who is', async () => {
  const rights = asSaid('Bạn không được phép làm việc này.');
  let user: object | null = null;
  handle = (request, response) => {
    const isMe = request.url === '/api/users/me';
    response.writeHead(isMe ? 200 : 403, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(isMe ? { user } : rights));
  };
  const ended = await ask('/api/x');
  expect(ended).toMatchObject({ trouble: 'session', status: 403 });
  expect(ended.message).toMatch(/^Phiên đăng nhập đã hết\. /);
  user = { id: 1 };
  expect(await ask('/api/x')).toMatchObject({
    trouble: 'refused',
    message: 'Bạn không được phép làm việc này.',
  });
});

test('who signs in is told what the server says of what he typed', async () => {
  answers(401, { errors: [{ message: 'Thư điện tử hoặc mật khẩu không đúng.' }], next: 'code' });
  expect(await ask('/api/users/login', { body: {}, isVisitor: true })).toMatchObject({
    trouble: 'refused',
    message: 'Thư điện tử hoặc mật khẩu không đúng.',
    body: { next: 'code' },
  });
});

test.each([
  [409, 'changed', /^Có người vừa đổi nội dung này .*tải lại trang/],
  [428, 'unseen', /bạn đã xem bản nào .*xem bản mới nhất/],
  [413, 'tooLarge', /lớn quá mức .*chia nhỏ/],
  [429, 'tooMany', /quá nhiều yêu cầu .*đợi vài phút/],
  [502, 'down', /đang bận hoặc đang khởi động lại.* đợi một phút/],
  [418, 'refused', /^Máy chủ không làm được việc này\./],
] as const)('%s: the server’s own sentence, or one of ours', async (status, trouble, ours) => {
  answers(status, asSaid('Bản này đã có người đổi.', { kind: 'changed', conflicts: [1] }));
  expect(await ask('/api/x')).toMatchObject({
    ok: false,
    trouble,
    status,
    message: 'Bản này đã có người đổi.',
    kind: 'changed',
    data: { conflicts: [1] },
  });
  for (const unreadable of [proxyPage, '', '[]', 'null', '{"errors":[{}]}']) {
    answers(status, unreadable);
    const answer = await ask('/api/x');
    expect(answer).toMatchObject({ ok: false, trouble, status });
    expect(answer.message).toMatch(ours);
  }
});

test('what is wrong with single fields takes the place of the sentence about all of them', async () => {
  const errors = [
    { path: 'title', message: 'Thiếu tiêu đề.' },
    { path: 'summary', message: 'Thiếu sapo.' },
  ];
  answers(400, asSaid('Ô sau chưa đúng: Tiêu đề, Sapo', { errors }));
  expect(await ask('/api/x')).toMatchObject({ message: 'Thiếu tiêu đề.\nThiếu sapo.', errors });
});

test('an answer that cannot be read is no success', async () => {
  answers(200, proxyPage, 'text/html');
  const answer = await ask('/api/x');
  expect(answer).toMatchObject({ ok: false, trouble: 'unreadable', status: 200 });
  expect(answer.message).toMatch(/^Không đọc được câu trả lời của máy chủ\. Việc có thể đã xong hoặc chưa/);
});

test('a server that stays silent is given up, and so is a question that the page ends', async () => {
  handle = () => undefined;
  const late = await ask('/api/x', { wait: 50 });
  expect(late).toMatchObject({ ok: false, trouble: 'late', isGivenUp: false });
  expect(late.message).toMatch(/^Máy chủ lâu không trả lời\. Việc có thể đã xong hoặc chưa/);
  const ended = new AbortController();
  handle = () => ended.abort();
  expect(await ask('/api/x', { signal: ended.signal })).toMatchObject({
    ok: false,
    isGivenUp: true,
    message: '',
  });
});

test('no page asks the server past ask()', () => {
  const asking = globSync('cms/**/*.{ts,tsx}', { exclude: (path) => /node_modules|\.next|dist/.test(path) })
    .filter((path) => /\bfetch\(|\bXMLHttpRequest\b/.test(readFileSync(path, 'utf8')))
    .toSorted();
  expect(asking).toEqual([
    // The server itself, which asks the publisher.
    'cms/desk/preview/ask-publisher.ts',
    // A page of its own, without modules; its words are those of ask().
    'cms/desk/preview/frame-page.ts',
    'cms/platform/requests/ask.ts',
  ]);
});
