import type { Table } from 'docx';
import type { Report } from '../../../payload-types.ts';
import { centred, left, toLines, trimEnd } from './paragraphs.ts';
import { sideBySide } from './tables.ts';

const widths = [4_400, 4_954];

type Signed = Pick<Report, 'layout' | 'addressees' | 'recipients' | 'authority' | 'office' | 'signer'>;

/** Who gets the paper left, who signs it right; between office and name is the room for signature and seal. */
export function drawFoot(report: Signed): Table {
  const { authority, office, signer } = report;
  const heads = [...toLines(authority), ...(office ?? '').split(',')]
    .map((part) => part.trim())
    .filter(Boolean);
  return sideBySide(widths, [
    [
      [
        left('Nơi nhận:', { size: 24, bold: true, italics: true }),
        ...listRecipients(report).map((line) => left(line, { size: 22 })),
      ],
      [
        ...heads.map((head) => centred(head.toLocaleUpperCase('vi'), { size: 28, bold: true })),
        ...Array.from({ length: 5 }, () => centred('', { size: 28 })),
        centred(signer ?? '', { size: 28, bold: true }),
      ],
    ],
  ]);
}

/**
 * Who gets a paper, line by line.
 * @example ['- Như trên;', '- Sở Nội vụ;', '- Lưu: VT.']
 */
export function listRecipients({
  layout,
  addressees,
  recipients,
}: Pick<Report, 'layout' | 'addressees' | 'recipients'>): string[] {
  const first = toLines(addressees).length > 0 ? ['Như trên'] : [];
  const own = toLines(recipients).map((line) => trimEnd(line.replace(/^[-–]\s*/u, '')));
  const last = layout === 'party' ? 'Lưu Văn phòng' : 'Lưu: VT';
  return [...first, ...own].map((line) => `- ${line};`).concat(`- ${last}.`);
}
