import { scripts, type Script } from './scripts.ts';

/** One language that the system knows; a deployment turns languages on and off in its settings. */
export interface Language {
  /** BCP 47 code, used in addresses, `lang`, hreflang and feeds. */
  code: string;
  /** Name in Vietnamese, for editors. */
  name: string;
  /** Name in the language itself, for the public language switch. */
  ownName: string;
  script: Script;
  /** Lower-case letters beyond the Vietnamese alphabet, seen in public texts; a hint for editors, never a refusal. */
  letters: string;
  /** Locale for dates, numbers and collation, where `Intl` has one; else Vietnamese. */
  locale: string;
}

const highland = 'ă ĕ ĭ ŏ ŭ ơ̆ ê̆ ô̆ ư̆ ƀ č ñ';

/** The one table of languages; everything else derives from it. Source: design notes, SIL locale repository. */
export const languages = [
  { code: 'vi', name: 'Tiếng Việt', ownName: 'Tiếng Việt', script: 'Latn', letters: '', locale: 'vi-VN' },
  { code: 'en', name: 'Tiếng Anh', ownName: 'English', script: 'Latn', letters: 'f j w z', locale: 'en-GB' },
  { code: 'kpm', name: 'K’Ho', ownName: 'K’Ho', script: 'Latn', letters: highland, locale: 'vi-VN' },
  { code: 'cma', name: 'Mạ', ownName: 'Mạ', script: 'Latn', letters: highland, locale: 'vi-VN' },
  { code: 'cje', name: 'Chu Ru', ownName: 'Chru', script: 'Latn', letters: highland, locale: 'vi-VN' },
  { code: 'mnn', name: 'Mnông', ownName: 'Bunong', script: 'Latn', letters: highland, locale: 'vi-VN' },
  { code: 'rog', name: 'Ra-glai', ownName: 'Raglai', script: 'Latn', letters: highland, locale: 'vi-VN' },
  { code: 'cjm', name: 'Chăm', ownName: 'Cham', script: 'Cham', letters: highland, locale: 'vi-VN' },
  { code: 'sti', name: 'Xtiêng', ownName: 'Sơđiêng', script: 'Latn', letters: highland, locale: 'vi-VN' },
  { code: 'km', name: 'Khmer', ownName: 'ភាសាខ្មែរ', script: 'Khmr', letters: '', locale: 'km-KH' },
  { code: 'tyz', name: 'Tày', ownName: 'Tày', script: 'Latn', letters: 'f j w z', locale: 'vi-VN' },
  { code: 'nut', name: 'Nùng', ownName: 'Nùng', script: 'Latn', letters: 'f j w z', locale: 'vi-VN' },
  {
    code: 'ium',
    name: 'Dao (Ưu Miền)',
    ownName: 'Iu Mienh',
    script: 'Latn',
    letters: 'f j w z',
    locale: 'vi-VN',
  },
  {
    code: 'mji',
    name: 'Dao (Kìm Mùn)',
    ownName: 'Kim Mun',
    script: 'Latn',
    letters: 'f j w z',
    locale: 'vi-VN',
  },
  { code: 'hmn', name: 'Mông', ownName: 'Hmoob', script: 'Latn', letters: 'f j w z', locale: 'vi-VN' },
  { code: 'blt', name: 'Thái Đen', ownName: 'ꪼꪕꪒꪾ', script: 'Tavt', letters: '', locale: 'vi-VN' },
  { code: 'hni', name: 'Hà Nhì', ownName: 'Haqniqdoq', script: 'Latn', letters: 'f j w z', locale: 'vi-VN' },
  { code: 'lo', name: 'Lào', ownName: 'ພາສາລາວ', script: 'Laoo', letters: '', locale: 'lo-LA' },
  { code: 'jra', name: 'Gia-rai', ownName: 'Jrai', script: 'Latn', letters: highland, locale: 'vi-VN' },
  { code: 'rad', name: 'Ê-đê', ownName: 'Rađê', script: 'Latn', letters: highland, locale: 'vi-VN' },
  { code: 'bdq', name: 'Ba-na', ownName: 'Bahnar', script: 'Latn', letters: highland, locale: 'vi-VN' },
  { code: 'sed', name: 'Xơ-đăng', ownName: 'Rơteang', script: 'Latn', letters: highland, locale: 'vi-VN' },
  { code: 'zh', name: 'Tiếng Trung', ownName: '中文', script: 'Hans', letters: '', locale: 'zh-CN' },
] as const satisfies readonly Language[];

export type LanguageCode = (typeof languages)[number]['code'];

export const languageCodes = languages.map((language) => language.code) as [LanguageCode, ...LanguageCode[]];

/** The language of most originals, and of every notice that a text is missing in another one. */
export const defaultLanguage = 'vi' satisfies LanguageCode;

const byCode = new Map<string, Language & { code: LanguageCode }>(languages.map((l) => [l.code, l]));

export function isLanguageCode(code: string): code is LanguageCode {
  return byCode.has(code);
}

/** The table's entry of a code. @throws when the code is not in the table. */
export function getLanguage(code: string): Language & { code: LanguageCode } {
  const language = byCode.get(code);
  if (!language)
    throw new Error(
      `Language ‘${code}’ is not in the table of languages. Known: ${languageCodes.join(', ')}.`,
    );
  return language;
}

/** Its Vietnamese name within a Vietnamese sentence. @example nameInSentence('km') === 'tiếng Khmer' */
export function nameInSentence(code: string): string {
  return `tiếng ${getLanguage(code).name.replace(/^Tiếng /u, '')}`;
}

/** How the script of a language is written. @throws when the code is not in the table */
export function getScript(code: string) {
  return scripts[getLanguage(code).script];
}
