import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import type { Report } from '../../../payload-types.ts';
import { figureGroupIds, getFigureGroup } from '../figures/figure-groups.ts';
import { toTables } from '../figures/figure-tables.ts';
import type { ReportFigures } from '../figures/find-figures.ts';
import { describeNumber } from '../terms/document-number.ts';

type Cell = { value: string | number; fontWeight?: 'bold'; wrap?: boolean } | null;

/** The figures of a report as a workbook: one sheet of all tables, one of the units that are in the sum. */
export async function toXlsx(report: Report, unit: string, figures: ReportFigures): Promise<Uint8Array> {
  const sheets = [
    { sheet: 'Số liệu', data: drawFigures(report, figures), columns: [46, 30, 18, 14, 10].map(toColumn) },
    {
      sheet: 'Theo đơn vị',
      data: drawUnits(unit, figures),
      columns: [36, 16, ...figureGroupIds.map(() => 18)].map(toColumn),
    },
  ];
  return writeWorkbook(
    sheets.map(({ data, ...sheet }) => ({ ...sheet, data: data as SheetData })),
  ).toBuffer();
}

function drawFigures(report: Report, { lines, asOf }: ReportFigures): Cell[][] {
  const state = report.state === 'signed' ? `Số ${describeNumber(report)}, đã ký` : 'Bản đang soạn, chưa ký';
  return [
    [bold(report.name ?? '')],
    [plain(`${state}. Số liệu lúc ${asOf}`)],
    ...toTables(lines).flatMap(({ title, head, rows, foot }) => [
      [null],
      [bold(title)],
      head.map(bold),
      ...rows.map((row) => row.map(plain)),
      ...(foot ? [foot.map(bold)] : []),
    ]),
  ];
}

function drawUnits(unit: string, { own, parts, missing }: ReportFigures): Cell[][] {
  const head = ['Đơn vị', 'Số báo cáo', ...figureGroupIds.map((id) => getFigureGroup(id).title)];
  const numbers = (counts: ReportFigures['own']): Cell[] => figureGroupIds.map((id) => plain(counts[id]));
  return [
    head.map((title) => ({ ...bold(title), wrap: true })),
    [plain(unit), plain('riêng đơn vị'), ...numbers(own)],
    ...parts.map((part) => [plain(part.unit), plain(part.number), ...numbers(part.counts)]),
    ...missing.map((name) => [plain(name), plain('chưa có')]),
  ];
}

function bold(value: string | number) {
  return { value, fontWeight: 'bold' } as const;
}

function plain(value: string | number) {
  return { value };
}

function toColumn(width: number): { width: number } {
  return { width };
}
