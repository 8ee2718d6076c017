import { spawn } from 'node:child_process';
import { limitCommand, type ProgramLimits } from '#contract/limited-command.ts';

interface LimitedRun {
  command: readonly string[];
  limits: ProgramLimits;
  /** Milliseconds by the clock on the wall. */
  timeoutMs: number;
  /** A private folder: what the program reads and writes lies there, under names that we give. */
  folder: string;
  signal?: AbortSignal;
}

/** A program that works on strangers' files did not do its work. */
export class LimitedError extends Error {
  override readonly name = 'LimitedError';
}

const mostOutput = 1_000_000;

/**
 * Runs a program within limits, in a process group of its own, which is killed whole after a time or by the signal. Of
 * the surroundings it knows the path alone.
 * @returns what it wrote @throws LimitedError with what it complained of, or that it took too long or too much
 */
export async function runLimited({
  command,
  limits,
  timeoutMs,
  folder,
  signal,
}: LimitedRun): Promise<string> {
  signal?.throwIfAborted();
  const [program, args] = limitCommand(command, limits);
  const child = spawn(program, args, {
    cwd: folder,
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      LANG: 'C.UTF-8',
      TMPDIR: folder,
      VIPS_CONCURRENCY: '1',
      UV_THREADPOOL_SIZE: '2',
      MALLOC_ARENA_MAX: '2',
    },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => killGroup(child.pid);
  const timer = setTimeout(kill, timeoutMs);
  signal?.addEventListener('abort', kill, { once: true });
  let output = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part;
    if (output.length > mostOutput) kill();
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => (complaint = (complaint + part).slice(-500)));
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    signal?.throwIfAborted();
    if (code === 0) return output;
    throw new LimitedError(describeEnd(code, complaint));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', kill);
  }
}

/** A shell adds 128 to the signal that ended its program. */
function describeEnd(code: number | null, complaint: string): string {
  if (code === null || code > 128) return 'quá lâu hoặc quá nhiều bộ nhớ, đã bị dừng';
  return complaint.trim() || `mã ${code}`;
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
