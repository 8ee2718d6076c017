import { languages } from '#contract/languages.ts';
import type { Script } from '#contract/scripts.ts';

/** A font file of the site: headlines in the serif; everything else, and every other script, in the sans. */
interface FaceSource {
  family: 'GS Sans' | 'GS Serif';
  weight: 400 | 700;
  /** Below `@expo-google-fonts/`. */
  file: string;
}

/** What the site draws a writing system with. */
interface ScriptFonts {
  /** Letters that the subset has. */
  letters: string;
  /** For which a page asks for it; undefined: at once. */
  range: string | undefined;
  /** None: the reader's device has its own. */
  faces: readonly FaceSource[];
  /** Of titles of share images: name and file of the font. */
  share: { font: string; file: string };
}

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

const noto = (family: string, style: string) =>
  `noto-${family.toLowerCase().replaceAll(' ', '-')}/${style}/Noto${family.replaceAll(' ', '')}_${style}.ttf`;
const regular = (family: string): FaceSource => ({
  family: 'GS Sans',
  weight: 400,
  file: noto(family, '400Regular'),
});
const bold = (family: string): FaceSource => ({
  family: 'GS Sans',
  weight: 700,
  file: noto(family, '700Bold'),
});

/** Han has no font of its own here: the machine's stands in. */
export const sansBold = { font: 'Noto Sans Bold', file: noto('Sans', '700Bold') };
const serifBold = noto('Serif', '700Bold');

/** The fonts of every writing system. */
export const scriptFonts = {
  Latn: {
    letters: [...new Set(latin)].join(''),
    range: undefined,
    faces: [regular('Sans'), bold('Sans'), { family: 'GS Serif', weight: 700, file: serifBold }],
    share: { font: 'Noto Serif Bold', file: serifBold },
  },
  Khmr: {
    letters:
      range(0x1780, 0x17dd) + range(0x17e0, 0x17e9) + range(0x17f0, 0x17f9) + '\u200B\u200C\u200D\u25CC',
    range: 'U+1780-17FF',
    faces: [regular('Sans Khmer'), bold('Sans Khmer')],
    share: { font: 'Noto Sans Khmer Bold', file: noto('Sans Khmer', '700Bold') },
  },
  Laoo: {
    letters:
      ['\u0E81\u0E82\u0E84', range(0xe86, 0xe8a), range(0xe8c, 0xea3), '\u0EA5', range(0xea7, 0xebd)].join(
        '',
      ) +
      [range(0xec0, 0xec4), '\u0EC6', range(0xec8, 0xece), range(0xed0, 0xed9), range(0xedc, 0xedf)].join(
        '',
      ) +
      '\u200B\u25CC',
    range: 'U+0E80-0EFF',
    faces: [regular('Sans Lao'), bold('Sans Lao')],
    share: { font: 'Noto Sans Lao Bold', file: noto('Sans Lao', '700Bold') },
  },
  Tavt: {
    letters: range(0xaa80, 0xaac2) + range(0xaadb, 0xaadf) + '\u25CC',
    range: 'U+AA80-AADF',
    faces: [regular('Sans Tai Viet')],
    share: { font: 'Noto Sans Tai Viet', file: noto('Sans Tai Viet', '400Regular') },
  },
  Cham: {
    letters:
      range(0xaa00, 0xaa36) +
      range(0xaa40, 0xaa4d) +
      range(0xaa50, 0xaa59) +
      range(0xaa5c, 0xaa5f) +
      '\u25CC',
    range: 'U+AA00-AA5F',
    faces: [regular('Sans Cham'), bold('Sans Cham')],
    share: { font: 'Noto Sans Cham Bold', file: noto('Sans Cham', '700Bold') },
  },
  Hans: { letters: '', range: undefined, faces: [], share: sansBold },
} as const satisfies Record<Script, ScriptFonts>;
