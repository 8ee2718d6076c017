/** What is live, with its version: of the document itself, and of all that the record says. */
export interface LiveRecord {
  address: string;
  own: string;
  /** Begins with `own`. */
  version: string;
}

/** What decides which records the delta holds. */
export interface DeltaGround {
  /** Version of each record of the base. */
  base: ReadonlyMap<string, string>;
  /** Withdrawn since the base was built: what it holds of them does not count. */
  gone: ReadonlySet<string>;
  /** Whether readers find an address now. */
  isFindable(address: string): boolean;
}

export interface DeltaChoice<R> {
  /** In the order of `live`. */
  records: R[];
  /** Live records that neither the base nor this delta holds as they are now. */
  left: number;
  /** Records that the base does not hold as they are now. */
  changed: number;
}

/** How large a delta may grow. */
export interface DeltaLimits {
  /** More than this is left to a new base, save what would be lost. */
  most: number;
  /** Records of which only a name of theirs changed, such as a section's, fill what room is left of this. */
  room: number;
  /** With more changes a new base costs less than a larger delta at every publish. */
  changes: number;
}

export const deltaLimits: DeltaLimits = { most: 2_000, room: 400, changes: 400 };

/**
 * Chooses what the delta holds: what the base lacks, or holds only in an older text or from before a withdrawal; then
 * what the base holds under older names. What readers find now is never left out.
 * @param live terms first, then stories, newest first
 */
export function chooseDelta<R extends LiveRecord>(
  live: readonly R[],
  ground: DeltaGround,
  limits: DeltaLimits,
): DeltaChoice<R> {
  const needed: R[] = [];
  const renamed: R[] = [];
  for (const record of live) {
    const version = ground.base.get(record.address);
    if (version === record.version && !ground.gone.has(record.address)) continue;
    const isOnlyRenamed =
      version !== undefined && version.startsWith(record.own) && !ground.gone.has(record.address);
    (isOnlyRenamed ? renamed : needed).push(record);
  }
  const chosen = new Set(needed.slice(0, limits.most));
  for (const record of needed) {
    const isInBase = ground.base.has(record.address) && !ground.gone.has(record.address);
    if (!isInBase && ground.isFindable(record.address)) chosen.add(record);
  }
  for (const record of renamed.slice(0, Math.max(0, limits.room - chosen.size))) chosen.add(record);
  const changed = needed.length + renamed.length;
  const records = chosen.size ? live.filter((record) => chosen.has(record)) : [];
  return { records, left: changed - chosen.size, changed };
}
