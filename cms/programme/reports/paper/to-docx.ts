import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun, type Table } from 'docx';
import type { Report } from '../../../payload-types.ts';
import { toTables } from '../figures/figure-tables.ts';
import { readPeriod, type ReportFigures } from '../figures/find-figures.ts';
import { describePeriod } from '../terms/periods.ts';
import { narrativeNames, type NarrativeName } from '../terms/narrative.ts';
import { drawFoot } from './foot.ts';
import { drawHead } from './heads.ts';
import { centred, left, prose, rule, toLines, trimEnd } from './paragraphs.ts';
import { drawTable } from './tables.ts';

type Blocks = (Paragraph | Table)[];

/** A4, margins of 20 mm above and below, 30 mm left, 15 mm right, in twentieths of a point. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_134, bottom: 1_134, left: 1_701, right: 851, header: 567 },
};
const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;

/**
 * A report as the offices' document systems take it: Nghị định 30/2020/NĐ-CP, Phụ lục I, or for Party bodies Hướng dẫn
 * 36-HD/VPTW. No seal and no signature are drawn.
 */
export async function toDocx(report: Report, unit: string, figures: ReportFigures): Promise<Uint8Array> {
  const document = new Document({
    title: report.name ?? '',
    creator: unit,
    lastModifiedBy: unit,
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28, color: '000000' } } } },
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { first: new Header({ children: [new Paragraph('')] }), default: drawPageNumber() },
        children: [
          drawHead(report, unit),
          ...drawTitle(report),
          ...drawAddressees(report),
          ...drawBases(report),
          ...drawBody(report, figures),
          prose(''),
          drawFoot(report),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** In the middle of the upper margin; the first page has none. */
function drawPageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 28 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
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

function drawAddressees({ addressees }: Report): Blocks {
  const all = toLines(addressees).map(trimEnd);
  const style = { size: 28 };
  if (all.length === 0) return [];
  if (all.length === 1) return [centred(`Kính gửi: ${all[0]}`, style, 120)];
  const listed = all.map((each, index) => `- ${each}${index === all.length - 1 ? '.' : ';'}`);
  return [
    left('Kính gửi:', style, { left: 1_700 }),
    ...listed.map((each) => left(each, style, { left: 2_600 })),
    left('', style),
  ];
}

function drawBases({ bases }: Report): Blocks {
  const all = toLines(bases).map(trimEnd);
  return all.map((each, index) => prose(`${each}${index === all.length - 1 ? '.' : ';'}`, { italics: true }));
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
