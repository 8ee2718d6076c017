import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { repository } from '../config.ts';

/** One long-lived process of the system. */
export interface ServiceOptions {
  readonly name: string;
  /** A script for this Node, with its arguments. */
  readonly script: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Where the lines that it writes go. */
  readonly write: (line: string) => void;
  /** First wait after a death; doubled at each further one. */
  readonly firstDelayMs?: number;
  /** How long it has to leave when asked, before it is killed. */
  readonly graceMs?: number;
}

export interface Service {
  readonly name: string;
  /** How often it died since it was started. */
  deaths(): number;
  /** Of the process that runs now, or ran last. */
  pid(): number | undefined;
  /** Ends the process, by force when it does not leave; it is started again like one that died. */
  restart(): Promise<void>;
  /** Resolves when the process has left for good. */
  stop(): Promise<void>;
  kill(): void;
}

const LONGEST_DELAY_MS = 30_000;
const STEADY_MS = 60_000;
const LEAVE_WITH_PARENT = fileURLToPath(new URL('leave-with-parent.ts', import.meta.url));

/**
 * Keeps a process running: starts it again when it dies, sooner the longer it lived. It has a session of its own, so
 * that a Ctrl-C on the terminal reaches only this process, which stops services in their order.
 */
export function runService(options: ServiceOptions): Service {
  const { firstDelayMs = 1000, graceMs = 10_000, write } = options;
  let child = launch(options);
  let timer: NodeJS.Timeout | undefined;
  let delay = firstDelayMs;
  let deaths = 0;
  let isStopping = false;
  const watch = (launchedAt: number): void => {
    child.once('exit', (code, signal) => {
      if (isStopping) return;
      deaths += 1;
      if (Date.now() - launchedAt > STEADY_MS) delay = firstDelayMs;
      write(`đã dừng bất ngờ (${signal ?? `mã ${code}`}), chạy lại sau ${delay / 1000} giây.`);
      timer = setTimeout(() => {
        child = launch(options);
        watch(Date.now());
      }, delay);
      delay = Math.min(delay * 2, LONGEST_DELAY_MS);
    });
  };
  watch(Date.now());
  return {
    name: options.name,
    deaths: () => deaths,
    pid: () => child.pid,
    restart: () => endChild(child, graceMs),
    stop: async () => {
      isStopping = true;
      clearTimeout(timer);
      await endChild(child, graceMs);
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

function launch({ script, environment, write }: ServiceOptions): ChildProcess {
  const child = spawn(process.execPath, ['--import', LEAVE_WITH_PARENT, ...script], {
    cwd: repository,
    env: { ...process.env, ...environment },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface(stream).on('line', write);
  }
  child.on('error', (error) => write(error.message));
  return child;
}

async function endChild(child: ChildProcess, graceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const left = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
  child.kill('SIGTERM');
  await left;
  clearTimeout(timer);
}
