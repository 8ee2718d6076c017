/** Rows of cells, every row as wide as the widest. */
export type Grid = string[][];

const largest = { rows: 300, columns: 20 };

export function toGrid(value: unknown): Grid {
  const rows = Array.isArray(value) ? value.map((row) => (Array.isArray(row) ? row.map(String) : [])) : [];
  return square(rows.length ? rows : [['']]);
}

export function setCell(grid: Grid, row: number, column: number, value: string): Grid {
  return grid.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells));
}

export function addRow(grid: Grid): Grid {
  return grid.length < largest.rows ? [...grid, (grid[0] ?? ['']).map(() => '')] : grid;
}

export function addColumn(grid: Grid): Grid {
  return (grid[0]?.length ?? 0) < largest.columns ? grid.map((row) => [...row, '']) : grid;
}

export function removeRow(grid: Grid, at: number): Grid {
  return grid.length > 1 ? grid.filter((_, index) => index !== at) : grid;
}

export function removeColumn(grid: Grid, at: number): Grid {
  return (grid[0]?.length ?? 0) > 1 ? grid.map((row) => row.filter((_, index) => index !== at)) : grid;
}

/**
 * Cells copied from a spreadsheet or a word processor (tabs between cells, a line a row), put into the grid from a cell on.
 * @returns undefined when the text is one cell only
 */
export function pasteCells(
  grid: Grid,
  row: number,
  column: number,
  text: string,
  escape: (text: string) => string,
): Grid | undefined {
  const cells = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => escape(cell.trim())));
  if (cells.length === 1 && cells[0]?.length === 1) return undefined;
  const result = grid.map((line) => [...line]);
  cells.forEach((line, r) => {
    line.forEach((cell, c) => {
      if (row + r >= largest.rows || column + c >= largest.columns) return;
      const target = (result[row + r] ??= []);
      target[column + c] = cell;
    });
  });
  return square(result);
}

function square(rows: Grid): Grid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
}
