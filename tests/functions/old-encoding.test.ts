import { describe, expect, test } from 'vitest';
import {
  decodeHighland as convertOldEncoding,
  findOldWords,
  isLikelyHighland as isLikelyOld,
} from '../../cms/documents/letters/highland.ts';

describe('the old 8-bit encoding of the Central Highlands', () => {
  test.each([
    ['[òn lơgar', 'ƀòn lơgar'],
    ['{òn', 'Ƀòn'],
    [']ư ]ar', 'čư čar'],
    ['}ư', 'Čư'],
    ['u\\ ơ\\ o\\ e\\ a\\', 'ŭ ơ̆ ŏ ĕ ă'],
    ['U\\ Ơ\\ O\\ E\\ A\\', 'Ŭ Ơ̆ Ŏ Ĕ Ă'],
    ['tu\\ do', 'tŭ do'],
    ['ê| ô| nkô| Ê|', 'ê̆ ô̆ nkô̆ Ê̆'],
    ['nu^h t^ng', 'nuĭh tĭng'],
    ['a` kờ`', 'añ kờñ'],
    ['kờ` geh, nu^h [a\\k', 'kờñ geh, nuĭh ƀăk'],
    ['[u\\n [on, wa\\ng ]a\\t.', 'ƀŭn ƀon, wăng čăt.'],
    ['bri dà (a`) [onh', 'bri dà (añ) ƀonh'],
    ['a[ih, ta]', 'aƀih, tač'],
    ['wa\\na\\ [U\\N', 'wănă ƀŬN'],
    ['NU^H KỜ` A`', 'NUĬH KỜÑ Añ'],
  ])('%s means %s', (typed, meant) => {
    expect(convertOldEncoding(typed)).toBe(meant.normalize('NFC'));
  });

  test.each([
    'Xem [phụ lục 2] và [1], [ảnh: Thu Hà].',
    'Mảng a[0], {tên}, {{họ tên}}.',
    'Tệp C:\\Users\\lan\\bai.docx, \\\\may-chu\\chung\\anh, may-chu\\chung\\anh',
    'Năm 2^3 là 8; x^2 + y^2; ^^',
    'Thứ hai | thứ ba | thứ tư',
    'Gõ `npm start` rồi đợi.',
    "K’Ho, K'Brel",
    'https://vi.du/[a]?x=`y`',
    '',
  ])('what is meant as it stands stays: %s', (text) => {
    expect(convertOldEncoding(text)).toBe(text);
    expect(isLikelyOld(text, 'kpm')).toBe(false);
  });

  test('one word is enough where such letters are at home, elsewhere several', () => {
    expect(isLikelyOld('gùng [òn', 'kpm')).toBe(true);
    expect(isLikelyOld('gùng [òn', 'vi')).toBe(false);
    expect(isLikelyOld('[òn tu\\ do nu^h', 'vi')).toBe(true);
    expect(isLikelyOld('Con đường mới của buôn', 'kpm')).toBe(false);
  });

  test('a backquote for an apostrophe is no reason to offer anything', () => {
    expect(isLikelyOld('Người M`nông và người K`Ho', 'mnn')).toBe(false);
  });

  test('conversion changes the old words only, says where they stand, and leaves nothing to convert', () => {
    const text = 'Ông nói: “tu\\ do [òn” [trích], rồi đi.';
    expect(findOldWords(text)).toEqual([
      { typed: 'tu\\', meant: 'tŭ', at: 10 },
      { typed: '[òn', meant: 'ƀòn', at: 17 },
    ]);
    expect(convertOldEncoding(text)).toBe('Ông nói: “tŭ do ƀòn” [trích], rồi đi.');
    expect(findOldWords(convertOldEncoding(text))).toEqual([]);
  });

  test('hostile text takes no longer than other text', () => {
    const started = performance.now();
    for (const piece of ['[', 'a\\', '`', '{a', '^a^', '\\\\', '[a] '])
      convertOldEncoding(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
