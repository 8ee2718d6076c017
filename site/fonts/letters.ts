import { languages, type Script } from '#contract/languages.ts';

/** First to last letter, both included. */
function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

const bothCases = (letters: string) => letters + letters.toUpperCase();

const signs = '–—‘’“”„«»…•·†°±×÷≤≥½¼¾²³%‰€₫₭§©®™→←↑↓−\u00A0\u2011\u202F\u200B\u2060';
const vietnamese = bothCases('ăâđêôơưàáãèéìíĩòóõùúũý') + range(0x1ea0, 0x1ef9);
/** Letters of the published sets for neighbours of our languages that the table's hints leave out (SIL locale repository). */
const neighbours = bothCases('äëïöüçñčćłŋøœæšžåŏŭĕĭŏṍēōūāī') + 'ꞌꞋʼ';
/** Marks that stand beside their letter where Unicode has no composed form, as in ơ̆. */
const marks = '\u0300\u0301\u0302\u0303\u0306\u0309\u030C\u031B\u0323';

const latin =
  range(0x20, 0x7e) +
  signs +
  vietnamese +
  neighbours +
  marks +
  bothCases(languages.map((l) => l.letters).join(''));

/** Letters that the subset of a script has, and the range for which a page asks for it. */
export const scripts = {
  Latn: { letters: [...new Set(latin)].join(''), range: undefined },
  Khmr: {
    letters:
      range(0x1780, 0x17dd) + range(0x17e0, 0x17e9) + range(0x17f0, 0x17f9) + '\u200B\u200C\u200D\u25CC',
    range: 'U+1780-17FF',
  },
  Tavt: { letters: range(0xaa80, 0xaac2) + range(0xaadb, 0xaadf) + '\u25CC', range: 'U+AA80-AADF' },
  Cham: {
    letters:
      range(0xaa00, 0xaa36) +
      range(0xaa40, 0xaa4d) +
      range(0xaa50, 0xaa59) +
      range(0xaa5c, 0xaa5f) +
      '\u25CC',
    range: 'U+AA00-AA5F',
  },
} as const satisfies Partial<Record<Script, { letters: string; range: string | undefined }>>;

export type FontScript = keyof typeof scripts;
