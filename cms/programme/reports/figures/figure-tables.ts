import { figureGroupIds, getFigureGroup } from './figure-groups.ts';
import { countGroup, linesOf, type FigureLine } from './figure-lines.ts';

/** A table of figures, for screen and papers alike: numbers are numbers, everything else is words. */
export interface FigureTable {
  title: string;
  head: string[];
  rows: (string | number)[][];
  /** The sum, where there is more than one line to add up. */
  foot: (string | number)[] | undefined;
}

/** The figures as tables, in the order of the paper; a kind of which there is none has a table without rows. */
export function toTables(lines: readonly FigureLine[]): FigureTable[] {
  return figureGroupIds.map((id) => {
    const { title, columns, counted, isShare } = getFigureGroup(id);
    const own = linesOf(id, lines);
    const whole = countGroup(id, lines);
    const rows = own.map(({ of, count }, index) => [
      ...of,
      count,
      ...(isShare ? [index === 0 ? '' : describeShare(count, whole)] : []),
    ]);
    const foot = !isShare && own.length > 1 ? ['Cộng', ...columns.slice(1).map(() => ''), whole] : undefined;
    return { title, head: [...columns, counted, ...(isShare ? ['Tỉ lệ'] : [])], rows, foot };
  });
}

/** Rounded down, so that what is not whole never reads as 100 %. */
function describeShare(count: number, whole: number): string {
  return whole > 0 ? `${Math.floor((100 * count) / whole)} %` : '';
}
