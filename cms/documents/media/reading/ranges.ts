import type { Piece } from './pieces.ts';

/** Bytes of the file from a place to before another. */
export interface Range {
  from: number;
  to: number;
}

/** In order, and those that touch or overlap made one. */
export function mergeRanges(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (to <= from) continue;
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** Whether every range lies within one of the wholes. Both are merged. */
export function areWithin(ranges: readonly Range[], wholes: readonly Range[]): boolean {
  let index = 0;
  return ranges.every(({ from, to }) => {
    while (index < wholes.length && (wholes[index]?.to ?? 0) < to) index += 1;
    const whole = wholes[index];
    return whole !== undefined && whole.from <= from;
  });
}

/** A stretch of a file of which only these ranges stay; what lies between them becomes zeros. `kept` is merged. */
export function keepRanges({ from, to }: Range, kept: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const range of findWithin(kept, from, to)) {
    const start = Math.max(range.from, from);
    if (start > at) pieces.push({ zeros: start - at });
    pieces.push({ from: start, to: Math.min(range.to, to) });
    at = Math.min(range.to, to);
  }
  if (to > at) pieces.push({ zeros: to - at });
  return pieces;
}

function findWithin(ranges: readonly Range[], from: number, to: number): Range[] {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < ranges.length && (ranges[end]?.from ?? 0) < to) end += 1;
  return ranges.slice(low, end);
}
