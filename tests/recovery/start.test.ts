import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isRunning } from '../../scripts/process-identity.ts';
import { copyDemoData } from '../support/demo-data.ts';
import { describeProcess, findFamily, findPart } from '../support/family.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startWholeSystem, unhurried, type WholeSystem } from '../support/whole-system.ts';

const SOON = { timeout: 60_000, interval: 200 };

// The tests go on with one system's data, one after the other.
const data = makeTemporaryFolder();
let system: WholeSystem;
let before: string[];

beforeAll(async () => {
  await copyDemoData(data.path);
  system = await startWholeSystem({ dataDir: data.path, surroundings: unhurried });
  before = await readSite(system);
});

afterAll(async () => {
  await system.stop();
  data.remove();
});

test('a system killed whole leaves no process behind, and starts again as it was', async () => {
  const processes = findFamily(system.pid);
  expect(processes.length).toBeGreaterThan(4);
  process.kill(system.pid, 'SIGKILL');
  await vi.waitFor(() => expect(processes.filter(isRunning).map(describeProcess)).toEqual([]), {
    timeout: 60_000,
  });
  system = await startWholeSystem({ dataDir: data.path, surroundings: unhurried });
  expect(system.output()).not.toContain('Mật khẩu');
  expect(await readSite(system)).toEqual(before);
});

test.each(['postgres', 'scripts/worker.ts', 'next-server'])(
  '%s, killed, comes back by itself',
  async (part) => {
    const victim = findPart(system.pid, part);
    process.kill(victim.pid, 'SIGKILL');
    expect(await readSite(system)).toEqual(before);
    await vi.waitFor(() => expect(findPart(system.pid, part)).not.toEqual(victim), SOON);
    await vi.waitFor(async () => expect((await fetch(`${system.cms}/admin/login`)).status).toBe(200), SOON);
  },
);

test('a system that is told to stop lets go of everything', async () => {
  const processes = findFamily(system.pid);
  await system.stop();
  expect(processes.filter(isRunning).map(describeProcess)).toEqual([]);
  await expect(fetch(`${system.site}/vi/`)).rejects.toThrow('fetch failed');
});

/** What a reader sees on the addresses that every reader uses. */
async function readSite({ site }: WholeSystem): Promise<string[]> {
  const addresses = ['/vi/', '/vi/rss.xml', '/sitemap.xml', '/vi/tim-kiem/'];
  return Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(`${site}${address}`);
      const text = await response.text();
      return `${address} ${response.status} ${text.replaceAll(site, '')}`;
    }),
  );
}
