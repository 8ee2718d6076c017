import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { request as httpRequest, Agent, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPublicServer } from '../../site/server/public-server.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { requestRaw } from './support/request-raw.ts';

const folder = makeTemporaryFolder();
const tree = join(folder.path, 'current');
const agent = new Agent({ keepAlive: true, maxSockets: 12 });
const errors: unknown[] = [];
let server: Server;

beforeAll(async () => {
  server = createPublicServer({ tree, onError: (error) => errors.push(error) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  agent.destroy();
  await new Promise((resolve) => server.close(resolve));
  folder.remove();
});

/** As the publisher writes: beside it, then renamed over it. */
function put(path: string, content: string | Uint8Array): void {
  const target = join(tree, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.new`, content);
  renameSync(`${target}.new`, target);
}

interface Reply {
  status: number;
  headers: IncomingMessage['headers'];
  bytes: Buffer;
  isWhole: boolean;
}

function get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      const finish = (): void =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: Buffer.concat(chunks),
          isWhole: response.complete,
        });
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('close', finish);
      response.on('error', () => undefined);
    });
    request.setTimeout(20_000, () => request.destroy(new Error('No answer in 20 s.')));
    request.once('error', (error: NodeJS.ErrnoException) => {
      // The server had closed the idle connection when the request came: asked again, as every client does.
      if (request.reusedSocket && error.code === 'ECONNRESET') resolve(get(path, headers));
      else reject(error);
    });
    request.end();
  });
}

/** A page of another length each time, all of whose lines carry its number. */
function makePage(version: number): string {
  return `<main>${`<p>bản ${version} của trang</p>\n`.repeat(4_000 + (version % 7) * 900)}</main>`;
}

describe('a page that is replaced while readers read it', () => {
  const open = {
    identity: (bytes: Buffer) => bytes,
    br: (bytes: Buffer) => brotliDecompressSync(bytes),
    gzip: (bytes: Buffer) => gunzipSync(bytes),
  };

  /** Asks again and again, of twelve readers at once, while `write` puts one version after another in place. */
  async function readWhile(
    write: (version: number) => void,
    ask: () => Promise<Reply>,
    count: number,
  ): Promise<Reply[]> {
    let isReading = true;
    let version = 1;
    write(version);
    const writing = (async () => {
      while (isReading) {
        write((version += 1));
        await breathe();
      }
    })();
    const replies: Reply[] = [];
    const read = async (): Promise<void> => {
      while (replies.length < count) replies.push(await ask());
    };
    await Promise.all(Array.from({ length: 12 }, read));
    isReading = false;
    await writing;
    return replies;
  }

  function judge(replies: readonly Reply[], coding: keyof typeof open): void {
    const hashes = new Map<string, Set<string>>();
    for (const { status, headers, bytes, isWhole } of replies) {
      expect([status, isWhole, Number(headers['content-length'])]).toEqual([200, true, bytes.length]);
      expect(headers['content-encoding']).toBe(coding === 'identity' ? undefined : coding);
      const text = open[coding](bytes).toString();
      const [, number = ''] = /bản (\d+) của/.exec(text) ?? [];
      expect(text === makePage(Number(number))).toBe(true);
      const known = hashes.get(headers.etag ?? '') ?? new Set();
      hashes.set(headers.etag ?? '', known.add(createHash('sha256').update(bytes).digest('hex')));
    }
    expect([...hashes.values()].filter(({ size }) => size > 1)).toEqual([]);
    // The writer was really at work meanwhile.
    expect(hashes.size).toBeGreaterThan(20);
  }

  test.each([
    ['as it is', 'identity', {}],
    ['compressed on request', 'br', { 'accept-encoding': 'br' }],
    ['compressed on request', 'gzip', { 'accept-encoding': 'gzip' }],
  ] as const)(
    'arrives whole, as one version, with the tag of that version: %s, %s',
    async (_, coding, headers) => {
      const write = (version: number): void => put('vi/bai/nong/index.html', makePage(version));
      judge(await readWhile(write, () => get('/vi/bai/nong/', headers), 1_500), coding);
    },
  );

  test.each(['br', 'gzip'] as const)('arrives whole in the %s form that lies beside it', async (coding) => {
    const compress = { br: brotliCompressSync, gzip: gzipSync }[coding];
    const ending = { br: '.br', gzip: '.gz' }[coding];
    const forms = Array.from({ length: 24 }, (_, version) => compress(makePage(version), { level: 1 }));
    const write = (version: number): void => {
      rmSync(join(tree, `vi/bai/nen/index.html${ending}`), { force: true });
      put('vi/bai/nen/index.html', makePage(version % 24));
      put(`vi/bai/nen/index.html${ending}`, forms[version % 24] ?? '');
    };
    judge(await readWhile(write, () => get('/vi/bai/nen/', { 'accept-encoding': coding }), 1_200), coding);
  });

  test('a part of a film is a part of the film whose tag it carries', async () => {
    const film = (version: number): Buffer =>
      Buffer.alloc(200_000 + (version % 5) * 30_000, String.fromCharCode(65 + (version % 26)));
    const write = (version: number): void => put('tep/phim.mp4', film(version));
    const replies = await readWhile(write, () => get('/tep/phim.mp4', { range: 'bytes=150000-' }), 1_200);
    const totals = new Map<string, string>();
    for (const { status, headers, bytes, isWhole } of replies) {
      expect([status, isWhole]).toEqual([206, true]);
      const total = Number(headers['content-range']?.split('/')[1]);
      expect(bytes.length).toBe(total - 150_000);
      expect(new Set(bytes).size).toBe(1);
      const told = `${total} ${bytes[0]}`;
      expect(totals.get(headers.etag ?? '') ?? told).toBe(told);
      totals.set(headers.etag ?? '', told);
    }
    expect(totals.size).toBeGreaterThan(20);
  });
});

test('a file that somebody cuts in place is cut for the reader too, who does not wait for the rest', async () => {
  put('tep/dai.mp4', Buffer.alloc(60_000_000, 'a'));
  const { port } = server.address() as AddressInfo;
  const reply = await new Promise<{ isWhole: boolean; length: number }>((resolve, reject) => {
    let length = 0;
    const request = httpRequest(
      { host: '127.0.0.1', port, path: '/tep/dai.mp4', agent: false },
      (response) => {
        response.once('data', (chunk: Buffer) => {
          length = chunk.length;
          truncateSync(join(tree, 'tep/dai.mp4'), 30_000_000);
          response.on('data', (more: Buffer) => (length += more.length));
          response.on('error', () => undefined);
          response.once('close', () => resolve({ isWhole: response.complete, length }));
        });
      },
    );
    request.once('error', reject);
    request.end();
  });
  expect(reply.isWhole).toBe(false);
  expect(reply.length).toBeLessThan(60_000_000);
});

describe('a release that is deleted while it is public', () => {
  const release = join(folder.path, 'releases/mot');
  let lost: Server;

  beforeAll(async () => {
    for (const [path, content] of [
      ['vi/index.html', `<h1>Trang nhất</h1>${'<p>chữ</p>'.repeat(200)}`],
      ['vi/bai/da-go/index.html', '<h1>Bài đã được gỡ</h1>'],
      ['vi/bai/chua-doc/index.html', '<h1>Chưa ai đọc</h1>'],
      ['status.json', JSON.stringify({ moved: { '/vi/cu/': '/vi/' }, withdrawn: ['/vi/bai/da-go/'] })],
    ] as const) {
      mkdirSync(dirname(join(release, path)), { recursive: true });
      writeFileSync(join(release, path), content);
    }
    symlinkSync('releases/mot', join(folder.path, 'dang-dung'));
    lost = createPublicServer({ tree: join(folder.path, 'dang-dung') });
    await new Promise<void>((resolve) => lost.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => lost.close(resolve)));

  test.each([
    ['its folder', () => rmSync(release, { recursive: true })],
    ['one file after another', () => rmSync(join(release, 'status.json'))],
  ])('goes on being read where it was read before: %s', async (_, remove) => {
    mkdirSync(join(release, 'vi'), { recursive: true });
    writeFileSync(join(release, 'vi/index.html'), `<h1>Trang nhất</h1>${'<p>chữ</p>'.repeat(200)}`);
    writeFileSync(
      join(release, 'status.json'),
      JSON.stringify({ moved: { '/vi/cu/': '/vi/' }, withdrawn: ['/vi/bai/da-go/'] }),
    );
    const before = await requestRaw(lost, '/vi/');
    await requestRaw(lost, '/vi/bai/da-go/');
    remove();
    const after = await requestRaw(lost, '/vi/');
    expect([after.status, after.body]).toEqual([200, before.body]);
    expect((await requestRaw(lost, '/vi/', {}, 'HEAD')).headers['content-length']).toBe(
      before.headers['content-length'],
    );
    expect((await requestRaw(lost, '/vi/bai/da-go/')).status).toBe(410);
    expect((await requestRaw(lost, '/vi/cu/')).headers.location).toBe('/vi/');
    const unread = await requestRaw(lost, '/vi/bai/chua-doc/');
    expect([unread.status, unread.headers['retry-after']]).toEqual([503, '5']);
  });
});

test('none of this surprised the server, save the file that was cut', () => {
  expect(errors.map(String)).toEqual([]);
});
