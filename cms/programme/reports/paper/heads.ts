import type { Paragraph, Table } from 'docx';
import type { Report } from '../../../payload-types.ts';
import { describeNumber } from '../terms/document-number.ts';
import { centred, rule } from './paragraphs.ts';
import { sideBySide } from './tables.ts';

/** The right one holds the name of the state in bold capitals of 13 points on one line. */
const widths = [3_700, 5_654];

type Headed = Pick<Report, 'layout' | 'parentBody' | 'issuer' | 'number' | 'symbol'>;

/**
 * Parent body and issuer left, the name of the state or the Party right, number and day below them.
 * @param place and day as `describeDay` writes them; minutes have neither in their head
 */
export function drawHead(headed: Headed, unit: string, place = ''): Table {
  const { layout, parentBody, issuer } = headed;
  const capitals = (text: string): string => text.toLocaleUpperCase('vi');
  const parent = parentBody ? [centred(capitals(parentBody), { size: 26 })] : [];
  const own = centred(capitals(issuer || unit), { size: 26, bold: true });
  const day = centred(place, { size: 28, italics: true });
  const number = describeNumber(headed);
  if (layout === 'party')
    return sideBySide(widths, [
      [
        [...parent, own, centred('*', { size: 28 })],
        [centred('ĐẢNG CỘNG SẢN VIỆT NAM', { size: 30, bold: true }), rule(760)],
      ],
      [[centred(`Số ${number}`, { size: 28 })], [day]],
    ]);
  return sideBySide(widths, [
    [[...parent, own, rule(1_200)], drawStateName()],
    [[centred(`Số: ${number}`, { size: 26 })], [day]],
  ]);
}

/** Quốc hiệu, tiêu ngữ, and a rule as long as the second. */
function drawStateName(): Paragraph[] {
  return [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 26, bold: true }),
    centred('Độc lập - Tự do - Hạnh phúc', { size: 28, bold: true }),
    rule(1_120),
  ];
}
