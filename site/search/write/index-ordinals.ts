import type { IndexPart } from '../format/start.ts';
import type { PartRecord } from './part-record.ts';

const versions = new WeakMap<PartRecord, ReadonlyMap<string, string>>();
const none: ReadonlyMap<string, string> = new Map();

/** Version of each address of a part, which is never changed once it is written. */
export function listVersions(part: PartRecord | undefined): ReadonlyMap<string, string> {
  if (!part) return none;
  const known = versions.get(part) ?? new Map(part.records);
  versions.set(part, known);
  return known;
}

/** Ordinals of addresses in a part. */
export function findOrdinals({ records }: PartRecord, addresses: ReadonlySet<string>): number[] {
  return records.flatMap(([address], ordinal) => (addresses.has(address) ? [ordinal] : []));
}

/** A part as the start file tells it. @param counts whether a record of it is what readers should find */
export function toIndexPart(
  { name, table, records }: PartRecord,
  counts: (address: string) => boolean,
): IndexPart {
  const hidden: number[] = [];
  for (const [ordinal, [address]] of records.entries()) if (!counts(address)) hidden.push(ordinal);
  return { ...table, name, hidden };
}

/** What of a part does not count once these do not, either. */
export function hideAlso(
  hidden: readonly number[],
  part: PartRecord,
  addresses: ReadonlySet<string>,
): number[] {
  return [...new Set([...hidden, ...findOrdinals(part, addresses)])].sort((a, b) => a - b);
}
