import { spawn } from 'node:child_process';
import { limitCommand, type ProgramLimits } from '#contract/limited-command.ts';

export interface LimitedRun {
  command: readonly string[];
  limits: ProgramLimits;
  /** Milliseconds by the clock on the wall. */
  timeoutMs: number;
  /** Where it runs; it knows of no other folder. */
  folder: string;
  signal?: AbortSignal | undefined;
}

export interface LimitedResult {
  /** Absent when it was killed. */
  code: number | null;
  isTimedOut: boolean;
  output: string;
  /** The end of what it complained of. */
  errors: string;
}

const mostOutput = 1_000_000;

/**
 * Runs a program within limits, in a process group of its own that is killed whole after a time or when its work is
 * given up. It gets no secret: of the surroundings it knows the path alone.
 * @throws the signal's reason when it is given up; an error when it cannot be started
 */
export async function runLimited(run: LimitedRun): Promise<LimitedResult> {
  const { command, limits, timeoutMs, folder, signal } = run;
  signal?.throwIfAborted();
  const [program, args] = limitCommand(command, limits);
  const child = spawn(program, args, {
    cwd: folder,
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      LANG: 'C.UTF-8',
      TMPDIR: folder,
      // One file, one thread: the processors are for those who write and read.
      VIPS_CONCURRENCY: '1',
      UV_THREADPOOL_SIZE: '2',
      MALLOC_ARENA_MAX: '2',
    },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => killGroup(child.pid);
  let isTimedOut = false;
  const timer = setTimeout(() => {
    isTimedOut = true;
    kill();
  }, timeoutMs);
  signal?.addEventListener('abort', kill, { once: true });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part;
    if (output.length > mostOutput) kill();
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => (errors = (errors + part).slice(-2_000)));
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    signal?.throwIfAborted();
    return { code, isTimedOut, output, errors };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', kill);
  }
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
