import { readdirSync, readFileSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  findProcess,
  isRunning,
  readCommandLine,
  type ProcessIdentity,
} from '../../scripts/process-identity.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { startWholeSystem, type WholeSystem } from '../support/whole-system.ts';

test('a system killed whole leaves no process behind, and starts again as it was', async () => {
  const dataDir = makeFolderForTest();
  const first = await startWholeSystem({ dataDir });
  const before = await readSite(first);
  const processes = findFamily(first.pid);
  expect(processes.length).toBeGreaterThan(4);
  process.kill(first.pid, 'SIGKILL');
  await vi.waitFor(() => expect(processes.filter(isRunning).map(describe)).toEqual([]), { timeout: 20_000 });

  const second = await startWholeSystem({ dataDir });
  onTestFinished(() => second.stop());
  expect(second.output()).not.toContain('Mật khẩu');
  expect(await readSite(second)).toEqual(before);
});

test('each part that is killed comes back by itself, and the readers notice nothing', async () => {
  const system = await startWholeSystem();
  onTestFinished(() => system.stop());
  const before = await readSite(system);
  const parts = ['postgres', 'scripts/worker.ts', 'next-server'];
  for (const part of parts) {
    const victim = findPart(system.pid, part);
    process.kill(victim.pid, 'SIGKILL');
    expect(await readSite(system)).toEqual(before);
    await vi.waitFor(() => expect(findPart(system.pid, part)).not.toEqual(victim), {
      timeout: 20_000,
      interval: 200,
    });
  }
  const login = `${system.cms}/admin/login`;
  await vi.waitFor(async () => expect((await fetch(login)).status).toBe(200), {
    timeout: 30_000,
    interval: 200,
  });
});

test('a system that is told to stop lets go of everything', async () => {
  const system = await startWholeSystem();
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
