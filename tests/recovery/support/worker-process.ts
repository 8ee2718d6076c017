import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../../scripts/worker.ts', import.meta.url));

export const origin = 'https://guong.example';

/** The real worker, in a process that can be killed at any moment. */
export class WorkerProcess {
  readonly #environment: NodeJS.ProcessEnv;
  #child: ChildProcess | undefined;
  /** What it wrote to stderr, for the message of a failed test. */
  errors = '';

  constructor({ databaseUrl, dataDir }: { databaseUrl: string; dataDir: string }) {
    this.#environment = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PUBLIC_URL: origin };
  }

  /** Does nothing while it runs. */
  start(): void {
    if (this.#child) return;
    this.#child = spawn(process.execPath, [script], {
      env: this.#environment,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#child.stderr?.on('data', (text: Buffer) => (this.errors += text.toString()));
  }

  /** SIGKILL: it gets no chance to finish anything. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const left = once(child, 'exit');
    child.kill(signal);
    await left;
  }
}
