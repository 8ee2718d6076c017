import { readdirSync, readFileSync } from 'node:fs';
import { findProcess, readCommandLine, type ProcessIdentity } from '../../scripts/process-identity.ts';

/** A process and everything that it started, however deep; database servers and services have sessions of their own. */
export function findFamily(root: number): ProcessIdentity[] {
  const parents = new Map(listProcesses().map((pid) => [pid, readParent(pid)]));
  const isOfFamily = (pid: number): boolean => pid === root || (pid > 1 && isOfFamily(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isOfFamily).flatMap((pid) => findProcess(pid) ?? []);
}

/** The direct child whose command line names a part of the system. */
export function findPart(root: number, part: string): ProcessIdentity {
  const found = findFamily(root).find(
    ({ pid }) => readParent(pid) === root && describeProcess({ pid }).includes(part),
  );
  if (!found) throw new Error(`no ${part} below process ${root}`);
  return found;
}

function listProcesses(): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid));
}

function readParent(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

export function describeProcess({ pid }: { pid: number }): string {
  return readCommandLine(pid).join(' ');
}
