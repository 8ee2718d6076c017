import type { Paragraph } from 'docx';
import { centred, left, toLines, trimEnd } from './paragraphs.ts';

/** To whom a paper goes up: one on a line, several below each other. */
export function drawAddressees(addressees: string | null | undefined): Paragraph[] {
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
