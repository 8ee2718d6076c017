import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../operator-error.ts';
import { findProcess, isRunning, readCommandLine, type ProcessIdentity } from '../process-identity.ts';

const FAST_SHUTDOWN_MS = 30_000;
const IMMEDIATE_SHUTDOWN_MS = 10_000;

/**
 * Clears what an earlier run left in the cluster. A server that still runs there has lost its parent (the caller
 * holds the folder's lock), so it is stopped: first fast, which ends transactions cleanly, then at once, after which
 * the next start recovers from the log. A postmaster.pid whose process is something else is removed: PostgreSQL
 * itself would refuse to start when that number is in use again by the same user.
 */
export async function clearLeftover(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  const server = Number.isInteger(pid) && isServerOf(cluster, pid) ? findProcess(pid) : undefined;
  if (server) await stopServer(server, cluster);
  rmSync(pidFile, { force: true });
}

/** Stops a PostgreSQL server: SIGINT is its fast shutdown, SIGQUIT its immediate one. */
export async function stopServer(server: ProcessIdentity, cluster: string): Promise<void> {
  if (await signalAndWait(server, 'SIGINT', FAST_SHUTDOWN_MS)) return;
  if (await signalAndWait(server, 'SIGQUIT', IMMEDIATE_SHUTDOWN_MS)) return;
  throw new OperatorError(
    `PostgreSQL (tiến trình ${server.pid}, dữ liệu “${cluster}”) không chịu dừng. Hãy xem tiến trình đó rồi chạy lại.`,
  );
}

async function signalAndWait(
  server: ProcessIdentity,
  signal: 'SIGINT' | 'SIGQUIT',
  milliseconds: number,
): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  if (!isRunning(server)) return true;
  process.kill(server.pid, signal);
  while (Date.now() < deadline) {
    if (!isRunning(server)) return true;
    await sleep(50);
  }
  return false;
}

/** Whether a process is a PostgreSQL server that was started on this cluster. */
export function isServerOf(cluster: string, pid: number): boolean {
  const [program = '', ...args] = readCommandLine(pid);
  return basename(program) === 'postgres' && args[args.indexOf('-D') + 1] === cluster;
}
