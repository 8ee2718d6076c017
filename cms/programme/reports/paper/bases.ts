import type { Paragraph } from 'docx';
import { prose, toLines, trimEnd } from './paragraphs.ts';

/** By what a paper is made: one line each, in italics, the last one with a full stop. */
export function drawBases(bases: string | null | undefined): Paragraph[] {
  const all = toLines(bases).map(trimEnd);
  return all.map((each, index) => prose(`${each}${index === all.length - 1 ? '.' : ';'}`, { italics: true }));
}
