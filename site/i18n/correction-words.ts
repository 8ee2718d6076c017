import type { Correction } from '#contract/correction.ts';
import type { Texts } from '#contract/interface/texts.ts';
import { toPlain } from './fallback-marks.ts';

/** Interface texts with which a correction says what was false and what is right. */
export type CorrectionWords = Pick<Texts, 'correctionWrong' | 'correctionRight'>;

/**
 * A correction in one line, for whatever takes words alone.
 * @example tellCorrection({ at, note: 'Ghi nhầm.', wrong: '3 km', right: '2 km' }, texts) === 'Ghi nhầm. Đã viết: “3 km”. Nay sửa: “2 km”.'
 */
export function tellCorrection({ note, wrong, right }: Correction, words: CorrectionWords): string {
  if (wrong === undefined || right === undefined) return note;
  return `${note} ${toPlain(words.correctionWrong)}: “${wrong}”. ${toPlain(words.correctionRight)}: “${right}”.`;
}
