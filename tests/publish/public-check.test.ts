import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { PublicCheck } from '../../site/publisher/after/public-check.ts';
import { makePublisher } from './support/make-publisher.ts';
import { makeFixtureSite } from './support/fixture-site.ts';
import { takeTime } from '../support/take-time.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';

const handOvers = Array.from({ length: 200 }, (_, id) => ({ id, address: `/vi/bai/${id}/` }));
let server: Server | undefined;

afterEach(() => server?.close());

/** Checks all hand-overs against a public address that answers in this way. */
async function checkAll(
  answer: RequestListener,
): Promise<{ stamps: Map<number, string>; check: PublicCheck }> {
  server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stamps = new Map<number, string>();
  const check = new PublicCheck({
    origin: `http://127.0.0.1:${port}`,
    publisher: makePublisher({ dataDir: makeFolderForTest(), site: makeFixtureSite() }),
    receipts: {
      stampLive: ([id = -1], checked) => Promise.resolve(void stamps.set(id, checked)),
      stampUnseen: () => Promise.resolve(),
    },
  });
  check.request(handOvers);
  return { stamps, check };
}

test('however much was published at once, the public address is asked for few pages at a time', async () => {
  let now = 0;
  let most = 0;
  const { stamps, check } = await checkAll((_, response) => {
    most = Math.max(most, (now += 1));
    void takeTime(2).then(() => {
      now -= 1;
      response.end();
    });
  });
  await vi.waitFor(() => expect(stamps.size).toBe(handOvers.length), { timeout: 200_000 });
  expect(new Set(stamps.values())).toEqual(new Set(['http']));
  expect(most).toBeLessThanOrEqual(2);
  await check.close();
});

test('a public address that does not answer is not asked for every page, and the receipts say so', async () => {
  let questions = 0;
  const { stamps, check } = await checkAll((request) => {
    questions += 1;
    request.socket.destroy();
  });
  await vi.waitFor(() => expect(stamps.size).toBe(handOvers.length), { timeout: 200_000 });
  expect(new Set(stamps.values())).toEqual(new Set(['tree']));
  expect(questions).toBeLessThan(10);
  await check.close();
});
