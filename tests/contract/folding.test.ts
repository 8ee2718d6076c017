import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLetters, foldMarks, foldSpelling, foldWords, withoutTones } from '#contract/folding/fold.ts';
import { toSyllables, type Syllable } from '#contract/folding/syllables.ts';
import { languages } from '#contract/languages.ts';

/** Letters of all languages: the Vietnamese alphabet, those of the table of languages, and the published sets (CLDR). */
const sets = readFileSync(new URL('../site/data/letters.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t')[1] ?? '')
  .map((set) =>
    set.replace(/\\u([0-9A-F]{4})/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  )
  .flatMap((set) => set.replace(/[[\]{}]/g, ' ').split(/\s+/));
const known = languages.flatMap(({ letters, ownName }) => [...letters.split(' '), ...ownName]);
const letters = [...new Set([...sets, ...known].flatMap((letter) => [letter, letter.toUpperCase()]))].filter(
  Boolean,
);
/** What stands between and on them: signs, marks, figures, spaces, what is not seen, look-alikes. */
const signs = [
  ...' \n.,-&/"“”‘’\'ʼ`0123456789១໑꩑²½ÐðƉﬁＡ𝐁中\u0300\u0301\u0303\u0309\u0323\u0306\u031B\u00AD\u200B\u200D\u200E\u202E\u{1F468}',
];
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...letters, ...signs), maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const runs = { numRuns: 3_000 };
const forms = (text: string) => toSyllables(text).map(({ exact, folded }) => [exact, folded]);
/** As Pagefind takes marks from its words and from those that are asked for. */
const strip = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
const join = (syllables: readonly Syllable[], form: 'exact' | 'folded') =>
  syllables.map((syllable) => syllable[form]).join('');

test('there are letters of every language to fold', () => {
  expect(letters.length).toBeGreaterThan(370);
});

describe.for(Object.entries({ foldLetters, foldSpelling, foldMarks, foldWords, withoutTones }))(
  '%s',
  ([, fold]) => {
    test('of a folded text is that text', () => {
      fc.assert(
        fc.property(anyText, (text) => {
          expect(fold(fold(text))).toBe(fold(text));
        }),
        runs,
      );
    });

    test('is one for composed and decomposed letters', () => {
      fc.assert(
        fc.property(anyText, (text) => {
          expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        }),
        runs,
      );
    });
  },
);

describe.for(Object.entries({ foldMarks, foldWords }))('%s', ([, fold]) => {
  test('knows no capitals', () => {
    const text = fc.string({ unit: fc.constantFrom(...letters, ' '), maxLength: 40 });
    fc.assert(
      fc.property(text, (typed) => {
        expect(fold(typed.toUpperCase())).toBe(fold(typed.toLowerCase()));
      }),
      runs,
    );
  });
});

describe('syllables', () => {
  test('are the same of composed and decomposed letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(forms(text.normalize('NFD'))).toEqual(forms(text.normalize('NFC')));
      }),
      runs,
    );
  });

  test('know no capitals', () => {
    const text = fc.string({ unit: fc.constantFrom(...letters, ' '), maxLength: 40 });
    fc.assert(
      fc.property(text, (typed) => {
        expect(forms(typed.toUpperCase())).toEqual(forms(typed.toLowerCase()));
      }),
      runs,
    );
  });

  test('without their marks, as Pagefind takes them, are what is folded; so are neighbours written as one word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const syllables = toSyllables(text);
        for (const { exact, folded } of syllables) expect(strip(exact)).toBe(folded);
        expect(strip(join(syllables, 'exact'))).toBe(join(syllables, 'folded'));
      }),
      runs,
    );
  });

  test('stand where they say, one behind the other, and are cut alike when they stand alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const syllables = toSyllables(text);
        expect(
          syllables.every(({ start, end }, at) => start < end && start >= (syllables[at - 1]?.end ?? 0)),
        ).toBe(true);
        const alone = syllables.map(({ start, end }) => forms(text.slice(start, end)));
        expect(alone).toEqual(syllables.map(({ exact, folded }) => [[exact, folded]]));
      }),
      runs,
    );
  });

  test('of half a text are those of the whole', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(forms(`${one} ${other}`)).toEqual([...forms(one), ...forms(other)]);
      }),
      runs,
    );
  });

  test('fold as the words that the CMS looks for do', () => {
    const latin = letters.filter((letter) => /^\p{Script=Latin}\p{M}*$/u.test(letter));
    const text = fc.string({ unit: fc.constantFrom(...latin, ' ', '’'), maxLength: 40 });
    fc.assert(
      fc.property(text, (typed) => {
        const plain = typed.replace(/(?<!\p{L}\p{M}*)’|’(?!\p{L})/gu, '');
        expect(join(toSyllables(plain), 'folded')).toBe(foldWords(plain).replaceAll(' ', ''));
      }),
      // An apostrophe parts a letter from its y no more than it does where words are compared: K’Yên.
      { ...runs, examples: [['K’Yên'], ['k’Y']] },
    );
  });

  test('hold nothing that is not seen, and no more letters than are compared', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { exact, folded } of toSyllables(text)) {
          expect(exact).not.toMatch(/[\p{Default_Ignorable_Code_Point}\s]/u);
          expect(folded).not.toBe('');
          expect([...exact].length).toBeLessThanOrEqual(48);
        }
      }),
      runs,
    );
  });
});

const size = 10_000;
const hostile = {
  'a letter': 'a',
  'letters whose tone moves': 'hoà',
  'one mark': '\u0301',
  'marks in turn': '\u0323\u0301',
  'a letter with marks': 'o\u0323\u0301',
  apostrophes: "'",
  'letters and apostrophes': 'k’',
  'qu and y': 'quy',
  Ð: 'Ð',
  'small letters and Ð': 'aÐ',
  figures: '1',
  'numbers with full stops': '1.',
  thousands: '111.',
  spaces: ' ',
  signs: '.*+?^${}()|[]\\',
  markup: '<img src=x onerror=alert(1)>',
  'lone surrogates': '\uD800',
  'lone surrogates the wrong way round': '\uDC00\uD800',
  emoji: '👨‍👩‍👧‍👦',
  'right-to-left marks': 'a\u200F\u202E',
  'what is not seen': '\u200B',
  'letters with what is not seen': 'a\u00AD\u200B',
  Khmer: 'ខ្មែរ',
  coeng: '\u17D2',
  'Khmer with coengs': 'ក\u17D2ត',
  'Khmer vowels': '\u17C1\u17B6',
  Lao: 'ເຂົ້າ',
  'Lao vowels': 'ເ',
  'Tai Viet': 'ꪼꪕ',
  'Tai Viet vowels': 'ꪼ',
  Cham: 'ꨌꩌ',
  Arabic: 'مرحبا',
  Han: '中',
  'mathematical letters': '𝐁',
  ligatures: 'ﬁ',
};

describe.for(Object.entries(hostile))('%s, many', ([, unit]) => {
  const make = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const time = (text: string) => {
    const startedAt = performance.now();
    toSyllables(text);
    return performance.now() - startedAt;
  };

  test('are cut in time that grows as they do, without an error', () => {
    const fastest = (length: number) => Math.min(...Array.from({ length: 5 }, () => time(make(length))));
    // Twenty times as much would take four hundred times as long if time grew with the square of the length.
    expect(fastest(20 * size)).toBeLessThan(100 * Math.max(fastest(size), 5));
  });

  test('are folded in time', () => {
    const text = make(size);
    const startedAt = performance.now();
    for (const fold of [foldLetters, foldSpelling, foldMarks, foldWords]) fold(text);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
