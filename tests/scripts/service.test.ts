import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { findProcess } from '../../scripts/process-identity.ts';
import { runService, type Service } from '../../scripts/start/service.ts';

const STEADY = 'tests/support/services/steady.ts';
const STUBBORN = 'tests/support/services/stubborn.ts';

describe('a service', () => {
  test('leaves when it is stopped', async () => {
    const { service, lines } = run(STEADY);
    const pid = await pidOf(lines, 0);
    await service.stop();
    expect(findProcess(pid)).toBeUndefined();
    expect(service.deaths()).toBe(0);
  });

  test('is killed when it does not leave in time', async () => {
    const { service, lines } = run(STUBBORN);
    const pid = await pidOf(lines, 0);
    await service.stop();
    expect(findProcess(pid)).toBeUndefined();
  });

  test('that dies is started again, and its death is told', async () => {
    const { service, lines } = run(STEADY);
    const first = await pidOf(lines, 0);
    process.kill(first, 'SIGKILL');
    const second = await pidOf(lines, 1);
    expect(second).not.toBe(first);
    expect(service.deaths()).toBe(1);
    expect(lines.join('\n')).toContain('đã dừng bất ngờ (SIGKILL)');
  });

  test('does not outlive a parent that is killed', async () => {
    const parent = spawn(process.execPath, ['tests/support/services/parent.ts', STEADY], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface(parent.stdout), 'line')) as [string];
    const pid = Number(line.split(' ')[1]);
    parent.kill('SIGKILL');
    await vi.waitFor(() => expect(findProcess(pid)).toBeUndefined(), { timeout: 200_000 });
  });
});

function run(script: string): { service: Service; lines: string[] } {
  const lines: string[] = [];
  const service = runService({
    name: 'thử',
    script: [script],
    environment: { NODE_ENV: 'test' },
    write: (line) => lines.push(line),
    firstDelayMs: 100,
    graceMs: 1000,
  });
  onTestFinished(() => service.stop());
  return { service, lines };
}

/** The process id that the service said when it was launched for the nth time. */
function pidOf(lines: readonly string[], launch: number): Promise<number> {
  return vi.waitFor(
    () => {
      const said = lines.filter((line) => line.startsWith('pid '));
      expect(said.length).toBeGreaterThan(launch);
      return Number(said[launch]?.split(' ')[1]);
    },
    { timeout: 200_000 },
  );
}
