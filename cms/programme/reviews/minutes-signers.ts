import type { Paragraph } from 'docx';
import type { Report, Review } from '../../payload-types.ts';
import { listRecipients } from '../reports/paper/foot.ts';
import { centred, left } from '../reports/paper/paragraphs.ts';
import { sideBySide } from '../reports/paper/tables.ts';
import type { Blocks } from '../reports/paper/document.ts';
import type { Seat } from './review-states.ts';

const widths = [4_677, 4_677];

/** The secretary left, the chair right, with room for their hands; who gets the minutes stands below. */
export function drawSigners({ council, meeting }: Review, layout: Report['layout']): Blocks {
  const nameOf = (seat: Seat): string => council?.find((each) => each.seat === seat)?.name ?? '';
  const sign = (title: string, name: string): Paragraph[] => [
    centred(title, { size: 28, bold: true }),
    ...Array.from({ length: 5 }, () => centred('', { size: 28 })),
    centred(name, { size: 28, bold: true }),
  ];
  return [
    sideBySide(widths, [[sign('THƯ KÝ', nameOf('secretary')), sign('CHỦ TỌA', nameOf('chair'))]]),
    left('', { size: 28 }),
    left('Nơi nhận:', { size: 24, bold: true, italics: true }),
    ...listRecipients({ layout, addressees: '', recipients: meeting?.recipients ?? '' }).map((line) =>
      left(line, { size: 22 }),
    ),
  ];
}
