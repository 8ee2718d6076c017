import {
  findTextProblem,
  interfaceKeys,
  vietnameseTexts,
  type FlatTexts,
} from '#contract/interface/texts.ts';
import { defaultLanguage, getLanguage } from '#contract/languages.ts';
import { cleanLine } from '#contract/text.ts';
import type { InterfaceText } from '../../../payload-types.ts';
import { refusal } from '../../../platform/refusals/refusal.ts';
import { readXliff } from './read-xliff.ts';
import { hashString, toUnit, wrapUnits } from './write-xliff.ts';

/** Words of a translator's file for a list of interface texts. */
export interface InterfaceImport {
  /** Words that the file has and the list has not, by key. */
  texts: Record<string, string>;
  /** What was left out, a sentence each. */
  problems: string[];
}

/** The words of the interface in one language as an XLIFF 2.0 file: a unit a word, in the order of the form. */
export function writeInterfaceXliff({ id, language, texts }: InterfaceText): string {
  const own = (texts ?? {}) as FlatTexts;
  return wrapUnits({
    id,
    languages: [defaultLanguage, language],
    notes: {},
    units: interfaceKeys.map((key) => toUnit(key, false, vietnameseTexts[key] ?? '', own[key] ?? '')),
  });
}

/**
 * Reads a translator's file for a list. Words that were changed here after the file was made stay as they are.
 * @throws APIError 400 for what is no XLIFF, 409 for a file of another list or language
 */
export function readInterfaceXliff({ id, language, texts }: InterfaceText, xliff: string): InterfaceImport {
  const file = readXliff(xliff);
  if (file.target !== language)
    throw refusal(409, `Tệp dịch sang “${file.target}”, danh sách này là ${getLanguage(language).name}.`);
  if (file.id !== id) throw refusal(409, 'Tệp này của danh sách khác. Hãy xuất tệp từ chính danh sách này.');
  const own = (texts ?? {}) as FlatTexts;
  const taken: Record<string, string> = {};
  const problems: string[] = [];
  for (const { id: key, text = '', state } of file.units) {
    const next = cleanLine(text);
    const now = own[key] ?? '';
    if (!next || next === now) continue;
    const problem = state === hashString(now) ? findTextProblem(key, next) : getNewer(key, now);
    if (problem) problems.push(problem);
    else taken[key] = next;
  }
  return { texts: taken, problems };
}

/** A word that the file does not know in its present form. */
function getNewer(key: string, now: string): string {
  const master = Object.hasOwn(vietnameseTexts, key) ? vietnameseTexts[key] : key;
  return `“${master}”: ở đây đã sửa thành “${now}” sau khi xuất tệp, nên giữ nguyên.`;
}
