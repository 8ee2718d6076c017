import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { findProcess, isRunning, type ProcessIdentity } from './process-identity.ts';

const holderShape = z.object({ pid: z.number().int(), startTime: z.string() });

/**
 * Takes a lock file for this process. A lock left by a dead process is taken over, and a process may take its own
 * lock again. Returns the living process that holds it, or undefined when the lock is now ours.
 */
export function takeLock(path: string): ProcessIdentity | undefined {
  const self = findProcess(process.pid);
  if (!self) throw new Error(`/proc/${process.pid}/stat cannot be read: this system has no /proc.`);
  for (;;) {
    try {
      writeFileSync(path, JSON.stringify(self), { flag: 'wx', mode: 0o600 });
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(path);
    if (holder && holder.pid === self.pid && holder.startTime === self.startTime) return undefined;
    if (holder && isRunning(holder)) return holder;
    rmSync(path, { force: true });
  }
}

export function giveLock(path: string): void {
  rmSync(path, { force: true });
}

/** A file cut short by a full disk or a kill names nobody, so it holds nothing. */
function readHolder(path: string): ProcessIdentity | undefined {
  try {
    return holderShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}
