import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';

const statusShape = z.object({
  moved: z.record(z.string(), z.string()),
  withdrawn: z.array(z.string()),
});

/** What became of addresses that no longer answer with a page of their own. */
export interface AddressStatus {
  readonly moved: ReadonlyMap<string, string>;
  readonly withdrawn: ReadonlySet<string>;
}

/** Nothing moved, nothing was withdrawn. */
export const noStatus: AddressStatus = { moved: new Map(), withdrawn: new Set() };

/** Reads `status.json` of a release again whenever the file is another one. @returns undefined when there is none */
export function makeStatusReader(): (path: string) => AddressStatus | undefined {
  let known = { stamp: '', status: noStatus };
  return (path) => {
    const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
    if (!stats) return undefined;
    const stamp = `${stats.dev}:${stats.ino}:${stats.mtimeNs}:${stats.size}`;
    if (stamp !== known.stamp) known = { stamp, status: readStatus(path) };
    return known.status;
  };
}

function readStatus(path: string): AddressStatus {
  const { moved, withdrawn } = statusShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  return { moved: new Map(Object.entries(moved)), withdrawn: new Set(withdrawn) };
}
