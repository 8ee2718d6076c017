import { cleanInline } from '../inline/clean-inline.ts';
import type { PastedBlock } from './clean-html.ts';

/** Sizes that the contract takes. */
const mostRows = 300;
const mostColumns = 20;

/** A table as blocks of at most the contract's size; a cell that spans several keeps its words in the first. */
export function readTable(table: Element): PastedBlock[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const grid = rows.map(readRow).filter((row) => row.some(Boolean));
  const first = grid[0];
  if (!first) return [];
  // A table of one cell is a frame that a page drew around its text.
  if (grid.length === 1 && first.length === 1) return [{ type: 'paragraph', html: first[0] ?? '' }];
  const width = Math.min(mostColumns, Math.max(...grid.map((row) => row.length)));
  const square = grid.map((row) => fit(row, width));
  const header = Boolean(table.querySelector('th, thead'));
  const parts: string[][][] = [];
  for (let from = 0; from < square.length; from += mostRows) parts.push(square.slice(from, from + mostRows));
  return parts.map((part, index) => ({ type: 'table', rows: part, header: header && index === 0 }));
}

function readRow(row: Element): string[] {
  return [...row.children].flatMap((cell) => {
    if (cell.tagName !== 'TD' && cell.tagName !== 'TH') return [];
    const span = Math.min(mostColumns, Number(cell.getAttribute('colspan') ?? 1) || 1);
    return [cleanInline([...cell.childNodes]), ...Array.from({ length: span - 1 }, () => '')];
  });
}

/** What is beyond the last column joins it, so that no word is lost. */
function fit(row: readonly string[], width: number): string[] {
  const kept = Array.from({ length: width }, (_, index) => row[index] ?? '');
  const beyond = row.slice(width).filter(Boolean);
  if (beyond.length) kept[width - 1] = [kept[width - 1], ...beyond].filter(Boolean).join(' · ');
  return kept;
}
