import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText, escapeMarkup, line, text } from '#contract/text.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('text as it is stored', () => {
  test('is in Unicode NFC, also where a letter has no composed form', () => {
    expect(cleanText('Lâm Đồng'.normalize('NFD'))).toBe('Lâm Đồng');
    expect(cleanText('bơ\u0306n ê\u0306')).toBe('bơ\u0306n ê\u0306');
  });

  test.each(['K\u0027Ho', 'K\u2019Ho', 'K\u2018Ho', 'K\u02BCHo', 'K\u0060Ho'])(
    'spells %s with U+2019',
    (typed) => {
      expect(cleanText(typed)).toBe('K\u2019Ho');
    },
  );

  test('keeps quotation marks that stand beside a word', () => {
    expect(cleanText("nói: 'Được' rồi đi")).toBe("nói: 'Được' rồi đi");
    expect(cleanText('mã `npm start` để chạy')).toBe('mã `npm start` để chạy');
  });

  test('has no control, override or half characters', () => {
    expect(cleanText('a\u0000b\u202Ec\uFEFFd\u2066e\u0007')).toBe('abcde');
    expect(cleanText('tên \uD800 lạ')).toBe('tên \uFFFD lạ');
  });

  test('keeps tabs, and has one kind of line end', () => {
    expect(cleanText('một\r\nhai\rba\n\tbốn')).toBe('một\nhai\nba\n\tbốn');
  });

  test('keeps what Khmer needs to break lines', () => {
    expect(cleanText('ភាសា\u200Bខ្មែរ')).toBe('ភាសា\u200Bខ្មែរ');
  });

  test('hides nothing inside a Latin word or number', () => {
    expect(cleanText('K\u200B’Ho\u200BHo, 3\u20600\u200D0 c\u200Câ\u0300y')).toBe('K’HoHo, 300 cầy');
    expect(cleanText('👩\u200D🌾 ខ្មែរ\u200B១')).toBe('👩\u200D🌾 ខ្មែរ\u200B១');
  });

  test('cleaned twice is as cleaned once, whatever was typed', () => {
    fc.assert(fc.property(anyText, (typed) => cleanText(cleanText(typed)) === cleanText(typed)));
    fc.assert(fc.property(anyText, (typed) => cleanLine(cleanLine(typed)) === cleanLine(typed)));
  });

  test('is always NFC and well formed, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const stored = cleanText(typed);
        return (
          stored === stored.normalize('NFC') &&
          stored.isWellFormed() &&
          !['\u0000', '\u202E', '\r'].some((sign) => stored.includes(sign))
        );
      }),
    );
  });
});

describe('a line', () => {
  test('is one line with single spaces', () => {
    expect(line(40).parse('  Gương \n\t sáng\u00A0 nhé ')).toBe('Gương sáng nhé');
  });

  test('may not be empty or too long', () => {
    expect(line(5).safeParse(' \n ').error?.issues[0]?.message).toBe('Không được để trống.');
    expect(line(5).safeParse('sáu chữ').error?.issues[0]?.message).toBe('Dài quá 5 ký tự.');
  });

  test('is measured after cleaning', () => {
    expect(line(4).parse('a\u0000b\u0000c\u0000d')).toBe('abcd');
    expect(line(2).parse('ộ'.normalize('NFD') + 'i')).toBe('ội');
  });
});

test('longer text keeps its line breaks and may be empty', () => {
  expect(text(20).parse(' một\r\nhai ')).toBe('một\nhai');
  expect(text(20).parse('  ')).toBe('');
});

test('escaped text can stand in markup', () => {
  expect(escapeMarkup('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
  fc.assert(fc.property(anyText, (typed) => !/[<>"]/.test(escapeMarkup(typed))));
});
