import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CompressedForms } from '../../site/server/compressed-forms.ts';
import { createPublicServer } from '../../site/server/public-server.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { requestRaw } from './support/request-raw.ts';

const folder = makeTemporaryFolder();
let server: Server;

beforeAll(async () => {
  server = createPublicServer({ tree: folder.path });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  folder.remove();
});

/** As the publisher writes: beside it, then renamed over it. */
function publish(path: string, content: string): void {
  const target = join(folder.path, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.new`, content);
  renameSync(`${target}.new`, target);
}

describe('compressed answers', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)(
    'a page is compressed for a reader who accepts %s, and is not sent twice',
    async (coding, open) => {
      const long = `<h1>Bài dài</h1>${'<p>Bà con trong buôn cùng làm.</p>'.repeat(100)}`;
      publish('vi/bai/dai/index.html', long);
      const first = await requestRaw(server, '/vi/bai/dai/', { 'accept-encoding': coding });
      expect(first.headers).toMatchObject({
        'content-encoding': coding,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        vary: 'Accept-Encoding, Save-Data, Cookie',
        'content-length': String(first.bytes.length),
      });
      expect(first.bytes.length).toBeLessThan(long.length / 10);
      expect(open(first.bytes).toString()).toBe(long);
      const head = await requestRaw(server, '/vi/bai/dai/', { 'accept-encoding': coding }, 'HEAD');
      expect([head.headers['content-length'], head.body]).toEqual([String(first.bytes.length), '']);
      const again = await requestRaw(server, '/vi/bai/dai/', {
        'accept-encoding': coding,
        'if-none-match': `"khac", W/${first.headers.etag ?? ''}`,
      });
      expect([again.status, again.body]).toEqual([304, '']);
      expect((await requestRaw(server, '/vi/bai/dai/')).body).toBe(long);
    },
  );

  test('a page that was published anew is never answered with the compressed form of the old one', async () => {
    const page = (words: string) => `<p>${words}</p>`.repeat(200);
    for (const words of ['Bản một', 'Bản hai', 'Bản hay']) {
      publish('vi/bai/sua/index.html', page(words));
      const { bytes } = await requestRaw(server, '/vi/bai/sua/', { 'accept-encoding': 'br' });
      expect(brotliDecompressSync(bytes).toString()).toBe(page(words));
    }
  });

  test('compressed forms take no more room than they are given, and the oldest make place', async () => {
    const forms = new CompressedForms(900);
    const paths = Array.from({ length: 8 }, (_, index) => join(folder.path, `dang-${index}`));
    for (const path of paths) {
      writeFileSync(path, randomBytes(300));
      await forms.find({ path, tag: path, size: 300 }, 'gzip');
    }
    expect(forms.usedBytes).toBeGreaterThan(300);
    expect(forms.usedBytes).toBeLessThanOrEqual(900);
  });
});
