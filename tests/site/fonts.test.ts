import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#contract/languages.ts';
import { makeFaces, type Face } from '../../site/fonts/faces.ts';
import { scripts, type Script } from '#contract/scripts.ts';
import { scriptFonts } from '../../site/fonts/script-fonts.ts';
import { readCharacterMap } from './support/read-character-map.ts';

let faces: Face[];
const characters = new Map<Face, Set<number>>();

beforeAll(async () => {
  faces = await makeFaces();
  for (const face of faces) {
    const font = await subsetFont(face.bytes, scriptFonts[face.script].letters, { targetFormat: 'truetype' });
    characters.set(face, readCharacterMap(font));
  }
});

/** Letters of CLDR set notation: `[a ă {ơ̆} \u0306]`. */
function toLetters(set: string): string {
  return set
    .replace(/\\u([0-9A-F]{4})/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/[[\]{}\s]/g, '');
}

function findMissing(text: string, script: Script): string[] {
  const letters = new Set([...text, ...text.toUpperCase(), ...text.normalize('NFC')]);
  return faces
    .filter((face) => face.script === script)
    .flatMap((face) =>
      [...letters]
        .filter((letter) => !characters.get(face)?.has(letter.codePointAt(0) ?? 0))
        .map((letter) => `${face.family} ${face.weight}: ${letter} U+${letter.codePointAt(0)?.toString(16)}`),
    );
}

/** The fonts have no Han: every system that reads Chinese has its own. */
const drawn = languages.filter((language) => language.script !== 'Hans');

describe('the fonts', () => {
  test.each(drawn.map(({ code, letters }) => [code, letters]))(
    'have every letter of %s',
    (_code, letters) => {
      expect(findMissing(letters.replaceAll(' ', ''), 'Latn')).toEqual([]);
    },
  );

  test.each(drawn.map(({ code, ownName, script }) => [code, ownName, script] as const))(
    'can write the own name of %s: %s',
    (_code, ownName, script) => {
      const own = (['Khmr', 'Laoo', 'Tavt'] as const).find((each) => scripts[each].letter.test(ownName));
      const written = own ?? 'Latn';
      expect(written === 'Latn' || written === script).toBe(true);
      expect(findMissing(ownName, written)).toEqual([]);
    },
  );

  const sets = readFileSync(new URL('data/letters.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const scriptOf: Record<string, Script> = { km: 'Khmr', lo: 'Laoo', blt: 'Tavt' };
  test.each(sets.map((line) => line.split('\t') as [string, string, string]))(
    'have every letter of the published set of %s',
    (code, set) => {
      expect(findMissing(toLetters(set), scriptOf[code] ?? 'Latn')).toEqual([]);
    },
  );

  test('have every Vietnamese vowel with every tone, capital and small', () => {
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
      tones.map((tone) => (vowel + tone).normalize('NFC')),
    );
    expect(vowels.every((vowel) => [...vowel].length === 1)).toBe(true);
    expect(findMissing(`${vowels.join('')}đ“”‘’–—…₫%0123456789`, 'Latn')).toEqual([]);
  });

  test('are small: the three of the first view under 45 kB together, each of the others under 18 kB', () => {
    const size = (chosen: Face[]) => chosen.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(size(faces.filter(({ script }) => script === 'Latn'))).toBeLessThan(45_000);
    for (const face of faces) expect(face.bytes.length, face.address).toBeLessThan(18_000);
  });

  test('come out the same every time', async () => {
    expect((await makeFaces()).map(({ address }) => address)).toEqual(faces.map(({ address }) => address));
  });
});
