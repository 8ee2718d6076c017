import { z } from 'zod';
import { languageSchema } from '#contract/identity.ts';
import { defaultLanguage, type LanguageCode } from '#contract/languages.ts';
import { cleanLine } from '#contract/text.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** Interface texts as pages use them: by name, some in groups. */
export type Texts = {
  [K in keyof typeof vi]: (typeof vi)[K] extends string ? string : { [L in keyof (typeof vi)[K]]: string };
};

/** Interface texts as they are edited and published: by key, a group's with a dot, for example `kinds.section`. */
export type FlatTexts = Readonly<Record<string, string>>;

/** Every text in Vietnamese, in the order of the master. */
export const vietnameseTexts: FlatTexts = flatten(vi);
export const interfaceKeys: readonly string[] = Object.keys(vietnameseTexts);

const builtIn: Partial<Record<LanguageCode, FlatTexts>> = { vi: vietnameseTexts, en: flatten(en) };
const longest = 500;

/** Texts of one language as its desk wrote them; what is missing falls back. One document a language. */
export const interfaceSchema = z.object({
  kind: z.literal('interface'),
  id: languageSchema,
  texts: z.record(z.string().max(80), z.string().transform(cleanLine).pipe(z.string().min(1).max(longest))),
});

export type InterfaceDocument = z.infer<typeof interfaceSchema>;

/** Texts that the system brings along for a language; none for those that nobody here can vouch for. */
export function getBuiltInTexts(language: LanguageCode): FlatTexts {
  return builtIn[language] ?? {};
}

/** What is wrong with a text, in Vietnamese; undefined when it can be shown. */
export function findTextProblem(key: string, text: string): string | undefined {
  const master = Object.hasOwn(vietnameseTexts, key) ? vietnameseTexts[key] : undefined;
  if (master === undefined) return `Không có chữ nào tên “${key}”.`;
  if (text.length > longest) return `“${master}”: dài quá ${longest} ký tự.`;
  const [wanted, found] = [getPlaceholders(master), getPlaceholders(text)];
  if (wanted.join() === found.join()) return undefined;
  return wanted.length
    ? `“${master}”: phải có đúng ${wanted.join(', ')}, mỗi chỗ một lần.`
    : `“${master}”: không dùng dấu ngoặc nhọn {…} ở đây.`;
}

/** Texts of a language that can be shown: its desk's, else those that the system brings along. */
export function getOwnTexts(language: LanguageCode, written: FlatTexts = {}): FlatTexts {
  const usable = Object.entries(written).filter(
    ([key, text]) => text.trim() && findTextProblem(key, text) === undefined,
  );
  return { ...getBuiltInTexts(language), ...Object.fromEntries(usable) };
}

/** Keys that a language has no text for, and for which Vietnamese stands in. */
export function getMissingKeys(language: LanguageCode, written: FlatTexts = {}): string[] {
  if (language === defaultLanguage) return [];
  const own = getOwnTexts(language, written);
  return interfaceKeys.filter((key) => own[key] === undefined);
}

/**
 * Puts values into a text.
 * @example fillText('{count} phút đọc', { count: 3 }) === '3 phút đọc'
 */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The texts by name from all of them by key. */
export function nestTexts(flat: FlatTexts): Texts {
  const entries = Object.entries(vi).map(([name, master]) => [
    name,
    typeof master === 'string'
      ? flat[name]
      : Object.fromEntries(Object.keys(master).map((part) => [part, flat[`${name}.${part}`]])),
  ]);
  return Object.fromEntries(entries) as Texts;
}

function flatten(texts: Texts): FlatTexts {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) =>
      typeof text === 'string'
        ? [[name, text]]
        : Object.entries(text).map(([part, each]) => [`${name}.${part}`, each]),
    ),
  );
}

/** Sorted, so that a language may put them in its own order. */
function getPlaceholders(text: string): string[] {
  return (text.match(/\{[^{}]*\}|[{}]/g) ?? []).toSorted();
}
