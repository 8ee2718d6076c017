import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFile } from '../../site/server/open-file.ts';
import { createPublicServer } from '../../site/server/public-server.ts';
import { streamFile } from '../../site/server/send-file.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { requestRaw, type RawReply } from './support/request-raw.ts';

const folder = makeTemporaryFolder();
const errors: unknown[] = [];
const taken: string[] = [];
let server: Server;

beforeAll(async () => {
  writeRelease('mot', {
    'vi/index.html': '<h1>Trang nhất</h1>',
    'vi/bai/ong-k-brel/index.html': '<h1>Ông K’Brel</h1>',
    'vi/bai/da-go/index.html': '<h1>Bài đã được gỡ</h1>',
    'vi/404.html': '<h1>Không có trang này</h1>',
    'en/404.html': '<h1>No such page</h1>',
    'vi/rss.xml': '<rss/>',
    'vi/opensearch.xml': '<OpenSearchDescription/>',
    'sitemap.xml': '<urlset/>',
    'site.webmanifest': '{}',
    'tep/aa.mp4': '0123456789',
    'tep/aa.avif': 'avif',
    'tep/aa.vtt': 'WEBVTT',
    '_assets/page.abc.css': 'body{}',
    '_assets/page.abc.css.br': 'brotli',
    '_assets/page.abc.css.gz': 'gzip',
    'vi/tim/base-a1b2/p/12': 'bytes',
    'vi/tim/base-a1b2/c/7.json': '{}',
    'vi/tim/start.bin': 'start',
    'status.json': JSON.stringify({
      moved: { '/vi/bai/ten-cu/': '/vi/bai/ong-k-brel/' },
      withdrawn: ['/vi/bai/da-go/'],
    }),
  });
  switchTo('mot');
  server = createPublicServer({
    tree: join(folder.path, 'current'),
    onError: (error) => errors.push(error),
    takers: { note: (_request, path) => taken.push(path) },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  folder.remove();
});

describe('who takes what', () => {
  test('is counted of what is there and of what was withdrawn, not of what never was or moved', async () => {
    taken.length = 0;
    for (const path of [
      '/vi/bai/ong-k-brel/',
      '/vi/bai/da-go/',
      '/vi/bai/khong-co/',
      '/vi/bai/ten-cu/',
      '/%',
    ])
      await get(path);
    expect(taken).toEqual(['/vi/bai/ong-k-brel/', '/vi/bai/da-go/']);
  });
});

describe('pages', () => {
  test('an address with its slash answers with its page, to be asked for again', async () => {
    const reply = await get('/vi/bai/ong-k-brel/');
    expect(reply).toMatchObject({ status: 200, body: '<h1>Ông K’Brel</h1>' });
    expect(reply.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    expect(reply.headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(reply.headers['permissions-policy']).toContain('camera=(), microphone=(self)');
  });

  test.each([
    ['/', 302, '/vi/'],
    ['/vi', 301, '/vi/'],
    ['/vi/bai/ong-k-brel?tu=zalo', 301, '/vi/bai/ong-k-brel/?tu=zalo'],
    ['/vi/index.html', 301, '/vi/'],
    ['/vi/bai/ten-cu/', 301, '/vi/bai/ong-k-brel/'],
    ['/vi/bai/ten-cu?tu=zalo', 301, '/vi/bai/ong-k-brel/?tu=zalo'],
  ])('%s leads with %i to %s', async (path, status, location) => {
    const reply = await get(path);
    expect(reply).toMatchObject({ status, headers: { location } });
  });

  test.each([
    ['km, en;q=0.5', '/km/'],
    ['en-GB,en;q=0.9,vi;q=0.1', '/en/'],
    // French is not spoken here, and Jrai has nothing to read yet.
    ['fr-CH, jra;q=0.9, en;q=0.4', '/en/'],
    ['en;q=0, *', '/vi/'],
    ['', '/vi/'],
    [';;;,,\u0001', '/vi/'],
    ['x'.repeat(5_000), '/vi/'],
  ])('/ leads a reader of ‘%s’ to %s', async (language, home) => {
    for (const name of ['vi', 'en', 'km']) writeFile('mot', `${name}/sitemap.xml`, '<urlset/>');
    const reply = await get('/', { 'accept-language': language.replace('\u0001', '\t') });
    expect(reply).toMatchObject({ status: 302, headers: { location: home, vary: 'Accept-Language' } });
  });

  test.each([
    ['/vi/khong-co/', 404],
    ['/vi/bai/dai-da-go/', 410],
  ])('the notice at %s is sent compressed', async (path, status) => {
    const notice = `<h1>Không có trang này</h1>${'<p>Xin xem những bài khác.</p>'.repeat(60)}`;
    writeRelease('ba', {
      'vi/404.html': notice,
      'vi/bai/dai-da-go/index.html': notice,
      'status.json': JSON.stringify({ moved: {}, withdrawn: ['/vi/bai/dai-da-go/'] }),
    });
    switchTo('ba');
    const reply = await get(path, { 'accept-encoding': 'gzip, br' });
    const plain = await get(path, { 'accept-encoding': 'identity' });
    switchTo('mot');
    expect(reply.status).toBe(status);
    expect(reply.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(Number(reply.headers['content-length'])).toBeLessThan(300);
    expect(plain.body).toBe(notice);
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  test.each([
    ['/vi/khong-co/', 'Không có trang này'],
    ['/en/nothing/here.html', 'No such page'],
    ['/kpm/khong-co/', 'Không có trang này'],
    ['/status.json', 'Không có trang này'],
    ['/vi/404.html', 'Không có trang này'],
  ])('%s is not found, in the language of its address', async (path, words) => {
    const reply = await get(path);
    expect(reply.status).toBe(404);
    expect(reply.body).toContain(words);
  });

  test.each(['/vi/bai/da-go/', '/vi/bai/da-go'])('a withdrawn story says so with 410: %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 410, body: '<h1>Bài đã được gỡ</h1>' });
  });

  test('a release switched in is seen by the next request, with what it moved and withdrew', async () => {
    writeRelease('hai', {
      'vi/index.html': '<h1>Trang nhất mới</h1>',
      'vi/bai/da-go/index.html': '<h1>Đã đăng lại</h1>',
      'status.json': JSON.stringify({ moved: {}, withdrawn: [] }),
    });
    switchTo('hai');
    expect((await get('/vi/')).body).toBe('<h1>Trang nhất mới</h1>');
    expect((await get('/vi/bai/da-go/')).status).toBe(200);
    writeFile('hai', 'status.json', JSON.stringify({ moved: {}, withdrawn: ['/vi/bai/da-go/'] }));
    expect((await get('/vi/bai/da-go/')).status).toBe(410);
    switchTo('mot');
  });

  test('before the first release the reader is asked to come back', async () => {
    const early = createPublicServer({ tree: join(folder.path, 'chua-co') });
    await new Promise<void>((resolve) => early.listen(0, '127.0.0.1', resolve));
    const reply = await get('/vi/', {}, 'GET', early);
    early.close();
    expect(reply).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
  });
});

describe('files', () => {
  test.each([
    ['/vi/rss.xml', 'application/rss+xml; charset=utf-8', 'no-cache'],
    ['/vi/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8', 'no-cache'],
    ['/sitemap.xml', 'application/xml; charset=utf-8', 'no-cache'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
    ['/tep/aa.vtt', 'text/vtt; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/tep/aa.avif', 'image/avif', 'public, max-age=31536000, immutable'],
    ['/tep/aa.mp4', 'video/mp4', 'public, max-age=31536000, immutable'],
    ['/_assets/page.abc.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/vi/tim/base-a1b2/p/12', 'application/octet-stream', 'public, max-age=31536000, immutable'],
    ['/vi/tim/base-a1b2/c/7.json', 'application/json; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/vi/tim/start.bin', 'application/octet-stream', 'no-cache'],
  ])('%s has the type %s and is kept as “%s”', async (path, type, cache) => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': type, 'cache-control': cache });
  });

  test.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=20-30', 416, 'Không có đoạn được yêu cầu.\n', 'bytes */10'],
  ])(
    'a video is sent in the part that the player asks for: %s',
    async (range, status, body, contentRange) => {
      const reply = await get('/tep/aa.mp4', { range });
      expect(reply).toMatchObject({ status, body, headers: { 'content-range': contentRange } });
    },
  );

  test('what the reader has already is not sent again', async () => {
    const first = await get('/vi/');
    const again = await get('/vi/', { 'if-none-match': first.headers.etag ?? '' });
    const since = await get('/vi/', { 'if-modified-since': first.headers['last-modified'] ?? '' });
    expect([again.status, again.body, since.status]).toEqual([304, '', 304]);
  });

  test.each([
    ['br, gzip', 'br', 'brotli'],
    ['gzip, br;q=0', 'gzip', 'gzip'],
    ['identity', undefined, 'body{}'],
  ])(
    'a file compressed beforehand is sent to a reader who accepts “%s”',
    async (accepted, encoding, body) => {
      const reply = await get('/_assets/page.abc.css', { 'accept-encoding': accepted });
      expect(reply).toMatchObject({ status: 200, body, headers: { vary: 'Accept-Encoding' } });
      expect(reply.headers['content-encoding']).toBe(encoding);
      expect(reply.headers['content-type']).toBe('text/css; charset=utf-8');
    },
  );

  test('HEAD answers as GET, without the body', async () => {
    const whole = await get('/vi/');
    const head = await get('/vi/', {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
    expect((await get('/vi/khong-co/', {}, 'HEAD')).status).toBe(404);
  });
});

test('a reader who leaves while the file is opened leaves no file open', async () => {
  const path = join(folder.path, 'current', 'tep/aa.mp4');
  const sent = new Promise<void>((resolve, reject) => {
    const leaving = createServer((request, response) => {
      response.once('close', () => {
        const send = async (): Promise<void> => {
          const opened = await openFile(path);
          if (!opened) throw new Error(`${path} is missing.`);
          await streamFile(request, response, opened);
          await opened.close();
        };
        send()
          .then(resolve, reject)
          .finally(() => leaving.close());
      });
      request.socket.destroy();
    });
    leaving.listen(0, '127.0.0.1', () => {
      const { port } = leaving.address() as AddressInfo;
      fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    });
  });
  await expect(sent).resolves.toBeUndefined();
}, 20_000);

describe('bad requests', () => {
  test.each([
    ['/%', 400],
    ['/%ff', 400],
    ['/vi/%00', 404],
    ['/../../etc/passwd', 404],
    ['/..%2f..%2fetc/passwd', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/vi/..%5c..%5cwindows', 404],
    ['//example.com/', 404],
    ['/vi//bai/', 404],
    ['/.env', 404],
    [`/${'a'.repeat(5000)}/`, 404],
    ['/vi/index.html/', 404],
    ['/tep/', 404],
    ['*', 400],
  ])('%s is refused with %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  test('pages of other sites may read data and media, also after asking, and no page', async () => {
    for (const path of ['/vi/rss.xml', '/sitemap.xml', '/tep/aa.vtt', '/tep/aa.mp4']) {
      const origin = { origin: 'https://doi-tac.example' };
      expect((await get(path, origin)).headers, path).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'ETag',
      });
      const asked = { ...origin, 'access-control-request-headers': 'if-none-match' };
      expect(await get(path, asked, 'OPTIONS'), path).toMatchObject({
        status: 204,
        headers: {
          allow: 'GET, HEAD, OPTIONS',
          'access-control-allow-origin': '*',
          'access-control-allow-headers': expect.stringContaining('If-None-Match'),
        },
      });
    }
    expect((await get('/vi/')).headers).not.toHaveProperty('access-control-allow-origin');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])(
    '%s is not for a site that is only read',
    async (method) => {
      expect(await get('/vi/', {}, method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    },
  );
});

test('none of these requests surprised the server', () => {
  expect(errors).toEqual([]);
});

function writeRelease(name: string, files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) writeFile(name, path, content);
}

/** As the publisher writes: beside it, then renamed over it. */
function writeFile(release: string, path: string, content: string): void {
  const target = join(folder.path, 'releases', release, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.new`, content);
  renameSync(`${target}.new`, target);
}

function switchTo(release: string): void {
  const link = join(folder.path, 'current');
  symlinkSync(join('releases', release), `${link}.new`);
  renameSync(`${link}.new`, link);
}

function get(path: string, headers = {}, method = 'GET', from = server): Promise<RawReply> {
  return requestRaw(from, path, headers, method);
}
