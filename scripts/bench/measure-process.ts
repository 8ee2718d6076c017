import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  seconds: number;
  /** User and system time of the process and its ended children. */
  cpuSeconds: number;
  /** Highest resident memory. */
  peakMegabytes: number;
}

const POLL_MS = 20;
/** USER_HZ of every Linux that Node runs on. */
const TICKS_A_SECOND = 100;

/** Runs a command to its end and measures it from /proc. @throws when it fails, with what it wrote */
export async function measureCommand(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<Measured> {
  const startedAt = performance.now();
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  let last = { cpuSeconds: 0, peakMegabytes: 0 };
  const timer = setInterval(() => {
    const now = readFamily(child.pid ?? 0);
    const peakMegabytes = Math.max(last.peakMegabytes, now?.peakMegabytes ?? 0);
    last = { cpuSeconds: Math.max(last.cpuSeconds, now?.cpuSeconds ?? 0), peakMegabytes };
  }, POLL_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${output.slice(-2_000)}`);
  return { seconds: (performance.now() - startedAt) / 1000, ...last };
}

/** Processor time and highest memory so far; undefined when the process is gone. */
export function readProcess(pid: number): Omit<Measured, 'seconds'> | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0);
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (peak === undefined) return undefined;
    return { cpuSeconds: ticks / TICKS_A_SECOND, peakMegabytes: Number(peak) / 1024 };
  } catch {
    return undefined;
  }
}

/** The same of a process and of the processes that it has started and that run. */
function readFamily(pid: number): Omit<Measured, 'seconds'> | undefined {
  const own = readProcess(pid);
  if (!own) return undefined;
  const children = listChildren(pid).flatMap((child) => readFamily(child) ?? []);
  return children.reduce(
    (sum, child) => ({
      cpuSeconds: sum.cpuSeconds + child.cpuSeconds,
      peakMegabytes: sum.peakMegabytes + child.peakMegabytes,
    }),
    own,
  );
}

function listChildren(pid: number): number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** Resident memory now, in megabytes. */
export function readMemory(pid: number): number {
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(resident) / 1024;
}
