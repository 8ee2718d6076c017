import { spawn } from 'node:child_process';
import { repository } from './config.ts';

export interface StepOptions {
  /** A script for this Node, with its arguments. */
  readonly script: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
  /** Ends the step when the whole start is given up. */
  readonly signal?: AbortSignal | undefined;
}

export class StepError extends Error {
  override readonly name = 'StepError';
  readonly output: string;

  constructor(script: readonly string[], outcome: string, output: string) {
    // Further arguments may be passwords.
    super(`“node ${script.slice(0, 2).join(' ')}” ended with ${outcome}:\n${output.trim()}`);
    this.output = output;
  }
}

/** Runs a script of ours to its end and returns what it wrote; nothing is shown unless it fails. */
export function runStep({ script, environment, signal }: StepOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, script, {
      cwd: repository,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal && { signal }),
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.once('error', reject);
    child.once('close', (code, endedBy) => {
      const written = Buffer.concat(output).toString();
      if (code === 0) resolve(written);
      else
        reject(
          new StepError(script, endedBy ?? `exit code ${code}`, written + Buffer.concat(errors).toString()),
        );
    });
  });
}
