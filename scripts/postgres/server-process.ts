import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { OperatorError } from '../operator-error.ts';
import { bareEnvironment } from './bare-environment.ts';
import { makeUrl } from './database.ts';
import { rotateLog, watchLog } from './server-log.ts';

const READY_MS = 120_000;
const OLD_PROCESSES_MS = 60_000;

interface ServerOptions {
  /** The command prefix, the program and its arguments. */
  readonly command: readonly string[];
  readonly port: number;
  readonly logFile: string;
  readonly superuserPassword: string;
}

export interface ServerProcess {
  readonly pid: number;
  readonly exited: Promise<string>;
}

/**
 * Runs the server in a session of its own, so that a Ctrl-C on the terminal reaches only the parent, which stops the
 * programs that use the database before the database. Resolves when it answers queries. After a server was killed, its
 * own processes may hold its memory for a moment longer, so that start is tried again.
 */
export async function runServer(options: ServerOptions): Promise<ServerProcess> {
  const deadline = Date.now() + OLD_PROCESSES_MS;
  for (;;) {
    const logStart = rotateLog(options.logFile);
    const server = await launch(options);
    if (typeof server !== 'string') {
      void server.exited.then(watchLog(options.logFile));
      return server;
    }
    const log = readFileSync(options.logFile).subarray(logStart).toString().trim();
    if (!log.includes('pre-existing shared memory block') || Date.now() > deadline) {
      const tail = log.split('\n').slice(-8).join('\n');
      throw new OperatorError(
        `PostgreSQL không khởi động được (${server}). Nhật ký ${options.logFile}:\n${tail}`,
      );
    }
    await sleep(300);
  }
}

/** The server, or the reason why it does not answer. */
async function launch(options: ServerOptions): Promise<ServerProcess | string> {
  const [command = '', ...args] = options.command;
  const log = openSync(options.logFile, 'a', 0o600);
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', log, log],
    env: bareEnvironment(),
  });
  closeSync(log);
  const exited = waitForExit(child);
  let outcome: string | undefined;
  void exited.then((reason) => (outcome = reason));
  const deadline = Date.now() + READY_MS;
  while (outcome === undefined && Date.now() < deadline) {
    if (await answers(options)) return { pid: child.pid ?? 0, exited };
    await sleep(60);
  }
  child.kill('SIGQUIT');
  return outcome ?? `quá ${READY_MS / 1000} giây`;
}

function waitForExit(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `mã ${code}`));
  });
}

async function answers({ superuserPassword, port }: ServerOptions): Promise<boolean> {
  const client = new pg.Client({
    connectionString: makeUrl('postgres', superuserPassword, port, 'postgres'),
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
