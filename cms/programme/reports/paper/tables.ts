import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import type { FigureTable } from '../figures/figure-tables.ts';

/** Width of the text of an A4 page with margins of 30 and 15 mm, in twentieths of a point. */
export const textWidth = 9_354;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none };

/** Blocks side by side without lines, as head and foot of a paper have them. @param widths of the columns */
export function sideBySide(widths: readonly number[], rows: readonly (readonly Paragraph[])[][]): Table {
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                borders: noBorders,
                margins: { left: 0, right: 0 },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}

/** A table of figures with all its lines; its head is repeated on each page. */
export function drawTable({
  head,
  rows,
  foot,
}: Pick<FigureTable, 'head' | 'rows'> & Partial<FigureTable>): Table {
  const widths = divide(head.length);
  const toRow = (cells: readonly (string | number)[], style: IRunOptions, isHead = false): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((cell, index) => drawCell(cell, widths[index] ?? 0, style, isHead)),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      toRow(head, { bold: true }, true),
      ...rows.map((row) => toRow(row, {})),
      ...(foot ? [toRow(foot, { bold: true })] : []),
    ],
  });
}

function drawCell(cell: string | number, width: number, style: IRunOptions, isHead: boolean): TableCell {
  const alignment = isHead
    ? AlignmentType.CENTER
    : typeof cell === 'number'
      ? AlignmentType.RIGHT
      : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    children: [
      new Paragraph({ alignment, children: [new TextRun({ text: String(cell), size: 26, ...style })] }),
    ],
  });
}

/** The first column takes what the others, of equal width, leave. */
function divide(columns: number): number[] {
  const most = Math.floor((textWidth * 0.64) / (columns - 1));
  const other = Math.min(columns > 3 ? 1_900 : 2_200, most);
  return [textWidth - other * (columns - 1), ...Array.from({ length: columns - 1 }, () => other)];
}
