import { expect, onTestFinished, test, vi } from 'vitest';
import { findProcess } from '../../scripts/process-identity.ts';
import { runService } from '../../scripts/start/service.ts';
import { watchHealth } from '../../scripts/start/watch-health.ts';
import { findFreePort } from '../../scripts/free-port.ts';

interface Options {
  findOutage?: () => Promise<string | undefined>;
}

/** A service that answers over HTTP, watched as the CMS is, only more often. */
async function watch({ findOutage = () => Promise.resolve(undefined) }: Options = {}) {
  const port = await findFreePort();
  const lines: string[] = [];
  const service = runService({
    name: 'thử',
    script: ['tests/support/services/answering.ts', `${port}`],
    environment: { NODE_ENV: 'test' },
    write: (line) => lines.push(line),
    firstDelayMs: 100,
    graceMs: 500,
  });
  const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  await vi.waitFor(async () => expect((await ask('/')).status).toBe(200), 60_000);
  const watched = watchHealth({
    service,
    check: async (signal) => {
      const { status } = await fetch(`http://127.0.0.1:${port}/health`, { signal });
      return status === 200 ? undefined : `trả lời mã ${status}`;
    },
    findOutage,
    write: (line) => lines.push(line),
    everyMs: 200,
    patienceMs: 2_000,
  });
  onTestFinished(async () => {
    await watched.stop();
    await service.stop();
  });
  return { service, lines, ask };
}

const SOON = { timeout: 120_000, interval: 200 };

test('a service that stands still is restarted, and the log says why', async () => {
  const { service, lines } = await watch();
  const first = service.pid() ?? 0;
  process.kill(first, 'SIGSTOP');
  await vi.waitFor(() => expect(service.pid()).not.toBe(first), SOON);
  expect(findProcess(first)).toBeUndefined();
  const said = lines.join('\n');
  expect(said).toContain('không qua phép thử sức khỏe, lần 1 trong 3: không trả lời trong 2 giây');
  expect(said).toContain('khởi động lại vì 3 lần liền không qua phép thử sức khỏe');
});

test('a service that answers everything but its health is restarted, and is well after it', async () => {
  const { service, lines, ask } = await watch();
  const first = service.pid();
  await ask('/fall-ill');
  expect((await ask('/')).status).toBe(200);
  await vi.waitFor(() => expect(service.pid()).not.toBe(first), SOON);
  await vi.waitFor(async () => expect((await ask('/health')).status).toBe(200), SOON);
  expect(lines.join('\n')).toContain('trả lời mã 503');
  expect(service.deaths()).toBe(1);
});

test('a service is not blamed for a fault that everybody has', async () => {
  const { service, lines, ask } = await watch({
    findOutage: () => Promise.resolve('cơ sở dữ liệu không trả lời'),
  });
  const first = service.pid();
  await ask('/fall-ill');
  await vi.waitFor(() => expect(lines.join('\n')).toContain('không khởi động lại, vì lỗi ở chỗ khác'), SOON);
  expect(service.pid()).toBe(first);
});
