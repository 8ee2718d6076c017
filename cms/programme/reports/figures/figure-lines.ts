import { figureGroupIds, getFigureGroup, type FigureGroupId } from './figure-groups.ts';

/** One number, told in the words that the paper shows: a report that was signed keeps them when names change. */
export interface FigureLine {
  group: FigureGroupId;
  /** A word for each column of the group. */
  of: readonly string[];
  count: number;
}

/** A later number beside that of a signed report. */
export interface FigureChange {
  title: string;
  of: readonly string[];
  before: number;
  now: number;
}

/** The lines of several units added up, in the order of the paper. */
export function sumLines(parts: readonly (readonly FigureLine[])[]): FigureLine[] {
  const sums = new Map<string, FigureLine>();
  for (const line of parts.flat()) {
    const known = sums.get(keyOf(line));
    sums.set(keyOf(line), { ...line, count: line.count + (known?.count ?? 0) });
  }
  return figureGroupIds.flatMap((group) => sortLines(group, linesOf(group, [...sums.values()])));
}

export function linesOf(group: FigureGroupId, lines: readonly FigureLine[]): FigureLine[] {
  return lines.filter((line) => line.group === group);
}

/** What a group comes to: its sum, or the whole that the others are shares of. */
export function countGroup(group: FigureGroupId, lines: readonly FigureLine[]): number {
  const own = linesOf(group, lines);
  return getFigureGroup(group).isShare
    ? (own[0]?.count ?? 0)
    : own.reduce((sum, { count }) => sum + count, 0);
}

/** Numbers that differ between two states of the same report. */
export function compareLines(before: readonly FigureLine[], now: readonly FigureLine[]): FigureChange[] {
  const [old, current] = [toCounts(before), toCounts(now)];
  return sumLines([before, now])
    .map((line) => ({
      title: getFigureGroup(line.group).title,
      of: line.of,
      before: old.get(keyOf(line)) ?? 0,
      now: current.get(keyOf(line)) ?? 0,
    }))
    .filter((change) => change.before !== change.now);
}

function toCounts(lines: readonly FigureLine[]): Map<string, number> {
  return new Map(lines.map((line) => [keyOf(line), line.count]));
}

function keyOf({ group, of }: FigureLine): string {
  return JSON.stringify([group, ...of]);
}

function sortLines(group: FigureGroupId, lines: FigureLine[]): FigureLine[] {
  const { isShare, order = [] } = getFigureGroup(group);
  if (isShare) return lines;
  const place = ({ of }: FigureLine): number => order.indexOf(of[0] ?? '') + 1 || order.length + 1;
  return lines.toSorted((a, b) => place(a) - place(b) || a.of.join(' ').localeCompare(b.of.join(' '), 'vi'));
}
