import type { Report } from '../../../payload-types.ts';
import { toTables } from '../figures/figure-tables.ts';
import { readPeriod, type ReportFigures } from '../figures/find-figures.ts';
import { describePeriod } from '../terms/periods.ts';
import { narrativeNames, type NarrativeName } from '../terms/narrative.ts';
import { drawAddressees } from './addressees.ts';
import { drawBases } from './bases.ts';
import { packPaper, type Blocks } from './document.ts';
import { drawFoot } from './foot.ts';
import { drawHead } from './heads.ts';
import { describeDay } from './official-days.ts';
import { centred, prose, rule, toLines, trimEnd } from './paragraphs.ts';
import { drawTable } from './tables.ts';

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;

/**
 * A report as the offices' document systems take it: Nghị định 30/2020/NĐ-CP, Phụ lục I, or for Party bodies Hướng dẫn
 * 36-HD/VPTW. No seal and no signature are drawn.
 */
export async function toDocx(report: Report, unit: string, figures: ReportFigures): Promise<Uint8Array> {
  return packPaper({
    title: report.name ?? '',
    unit,
    blocks: [
      drawHead(report, unit, describeDay(report.signedAt, report.signedOn)),
      ...drawTitle(report),
      ...drawAddressees(report.addressees),
      ...drawBases(report.bases),
      ...drawBody(report, figures),
      prose(''),
      drawFoot(report),
    ],
  });
}

function drawTitle(report: Report): Blocks {
  const period = describePeriod(report.period, readPeriod(report));
  return [
    centred('', { size: 28 }),
    centred('BÁO CÁO', { size: 28, bold: true }),
    centred(`Công tác phát hiện, bồi dưỡng, tổng kết, nhân rộng điển hình tiên tiến ${period}`, {
      size: 28,
      bold: true,
    }),
    rule(3_100),
  ];
}

/** What was written, chapter by chapter, with the figures after the second; the last sentence ends “./.”. */
function drawBody(report: Report, figures: ReportFigures): Blocks {
  const names = (Object.keys(narrativeNames) as NarrativeName[]).filter(
    (name) => name === 'results' || toLines(report[name]).length > 0,
  );
  const blocks = names.flatMap((name, index): Blocks => {
    const lines = toLines(report[name]);
    const isLast = index === names.length - 1 && name !== 'results';
    return [
      prose(`${numerals[index]}. ${narrativeNames[name].toLocaleUpperCase('vi')}`, { bold: true }),
      ...lines.map((line, at) => prose(isLast && at === lines.length - 1 ? `${trimEnd(line)}./.` : line)),
      ...(name === 'results' ? drawFigures(figures) : []),
    ];
  });
  return names.at(-1) === 'results' ? [...blocks, prose('Trên đây là báo cáo của đơn vị./.')] : blocks;
}

function drawFigures({ lines, parts, missing }: ReportFigures): Blocks {
  const sum =
    parts.length > 0 ? [prose(`Số liệu gồm báo cáo đã ký của ${parts.length} đơn vị trực thuộc.`)] : [];
  const gap =
    missing.length > 0
      ? [
          prose(
            `Chưa có báo cáo của ${missing.length} đơn vị, không có trong số liệu: ${missing.join(', ')}.`,
          ),
        ]
      : [];
  const tables = toTables(lines).flatMap((table, index): Blocks => [
    prose(`${index + 1}. ${table.title}${table.rows.length > 0 ? '' : ': không có.'}`, { bold: true }),
    ...(table.rows.length > 0 ? [drawTable(table), prose('')] : []),
  ]);
  return [...sum, ...gap, ...tables];
}
