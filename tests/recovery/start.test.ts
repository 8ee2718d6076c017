import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  findProcess,
  isRunning,
  readCommandLine,
  type ProcessIdentity,
} from '../../scripts/process-identity.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startWholeSystem, type WholeSystem } from '../support/whole-system.ts';

const SOON = { timeout: 60_000, interval: 200 };

// The first start renders the whole demo edition; the tests go on with its data, one after the other.
const data = makeTemporaryFolder();
let system: WholeSystem;
let before: string[];

beforeAll(async () => {
  system = await startWholeSystem({ dataDir: data.path });
  before = await readSite(system);
}, 900_000);

afterAll(async () => {
  await system.stop();
  data.remove();
});

test('a system killed whole leaves no process behind, and starts again as it was', async () => {
  const processes = findFamily(system.pid);
  expect(processes.length).toBeGreaterThan(4);
  process.kill(system.pid, 'SIGKILL');
  await vi.waitFor(() => expect(processes.filter(isRunning).map(describe)).toEqual([]), { timeout: 20_000 });
  system = await startWholeSystem({ dataDir: data.path });
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
  expect(processes.filter(isRunning).map(describe)).toEqual([]);
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

/** A process and everything that it started, however deep; database servers and services have sessions of their own. */
function findFamily(root: number): ProcessIdentity[] {
  const parents = new Map(listProcesses().map((pid) => [pid, readParent(pid)]));
  const isOfFamily = (pid: number): boolean => pid === root || (pid > 1 && isOfFamily(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isOfFamily).flatMap((pid) => findProcess(pid) ?? []);
}

function findPart(root: number, part: string): ProcessIdentity {
  const found = findFamily(root).find(
    ({ pid }) => readParent(pid) === root && describe({ pid }).includes(part),
  );
  if (!found) throw new Error(`no ${part} below process ${root}`);
  return found;
}

function listProcesses(): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid));
}

function readParent(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

function describe({ pid }: { pid: number }): string {
  return readCommandLine(pid).join(' ');
}
