/** Pagefind needs about 265 kB of memory a full text: so many keep it under a gigabyte. */
const FULL = 3_000;

/**
 * First months of the shards, oldest first; a shard reaches to the next one's first month. Shards that exist keep their
 * first month, so that an old one is built once; one that has grown too large is cut between two months.
 * @param counts records a month (yyyy-mm; '' for records without a date)
 * @example divideIntoShards(new Map([['2026-01', 2000], ['2026-02', 2000]]), []) // ['', '2026-02']
 */
export function divideIntoShards(
  counts: ReadonlyMap<string, number>,
  existing: readonly string[],
  full = FULL,
): string[] {
  const starts = new Set(['', ...existing]);
  let size = 0;
  for (const month of [...counts.keys()].sort()) {
    const count = counts.get(month) ?? 0;
    if (starts.has(month)) size = 0;
    else if (size > 0 && size + count > full) {
      starts.add(month);
      size = 0;
    }
    size += count;
  }
  return [...starts].sort();
}

/** First month of the shard that a month falls in. `starts` is sorted. */
export function findShard(starts: readonly string[], month: string): string {
  return starts.findLast((start) => start <= month) ?? '';
}
