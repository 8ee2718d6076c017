import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClaims } from '../../cms/checks/verification/claims/claims.ts';
import { findEthnicMentions } from '../../cms/checks/consent/ethnicity/mentions.ts';
import { foldLetters, foldMarks, foldSpelling, foldWords, isSameWords } from '#contract/folding/fold.ts';
import { compareNames } from '../../site/i18n/name-order.ts';
import { toSlug } from '#contract/slug.ts';
import { alignFolded } from '../../cms/documents/letters/aligned.ts';
import { toSyllables } from '#contract/folding/syllables.ts';
import { toAsciiDigits } from '#contract/folding/digits.ts';
import { cleanText } from '#contract/text.ts';

const read = (name: string) => readFileSync(new URL(`data/inputs/${name}`, import.meta.url), 'utf8').trim();

const vietnamese =
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ';
const signs = [
  ...vietnamese,
  ...vietnamese.toUpperCase(),
  ..."ƀɃčŏ\u0306Ðð\u0189\u0256ﬁＡａ𝐁𝟏०១៥ ’'`\u00AD\u200B\u17D2ដតរេា\u17B8ី๓.,-",
];
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...signs), maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const foldings = { foldLetters, foldSpelling, foldMarks, foldWords };

describe.for(Object.entries(foldings))('%s', ([, fold]) => {
  test('folded twice is as folded once', () => {
    fc.assert(
      fc.property(anyText, (text) => fold(fold(text)) === fold(text)),
      { numRuns: 2_000 },
    );
  });

  test('is the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(anyText, (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC'))),
      { numRuns: 2_000 },
    );
  });
});

describe('one spelling', () => {
  test.each([
    ['hoà', 'hòa'],
    ['HOÀ', 'HÒA'],
    ['khoẻ', 'khỏe'],
    ['uỷ ban', 'ủy ban'],
    ['Thuỵ', 'Thụy'],
    ['loè xoè', 'lòe xòe'],
    ['kỹ', 'kĩ'],
    ['quý', 'quí'],
    ['Lý', 'Lí'],
    ['tỷ lệ', 'tỉ lệ'],
    ['hy vọng', 'hi vọng'],
    ['Mỹ', 'Mĩ'],
    ['bác sỹ', 'bác sĩ'],
    ['Ðà Lạt', 'Đà Lạt'],
    ['Ɖắk Nông', 'Đắk Nông'],
    ['ðường', 'đường'],
    ["K'Ho", 'K’Ho'],
    ['KʼHo', 'K’Ho'],
    ['ﬁlm', 'film'],
    ['Ｘã', 'Xã'],
    ['𝐁𝐨𝐥𝐝', 'Bold'],
    ['nh\u00ADất', 'nhất'],
    ['12', '១២'],
    // Coeng da and coeng ta are drawn alike; ro among subscripts; a vowel in two pieces.
    ['ស្ដី', 'ស្តី'],
    ['ស្រ្តី', 'ស្ត្រី'],
    ['កេា', 'កោ'],
  ])('%s is %s', (one, other) => {
    expect(isSameWords(one, other)).toBe(true);
  });

  test.each([
    ['hoàn', 'hòan'],
    ['quả', 'của'],
    ['máy', 'mái'],
    ['bay', 'bai'],
    ['dà', 'đà'],
    ['ba', 'bà'],
    ['គំរូ', 'គ្រូ'],
  ])('%s is not %s', (one, other) => {
    expect(isSameWords(one, other)).toBe(false);
  });

  test('either spelling of a pair is found by every query for it', () => {
    const {
      old,
      new: now,
      queries,
    } = JSON.parse(read('hoa-pair.json')) as Record<'old' | 'new', { title: string; summary: string }> & {
      queries: string[];
    };
    const texts = [old, now].map(({ title, summary }) => `${title} ${summary}`);
    for (const query of queries) {
      for (const text of texts) {
        expect(foldWords(text)).toContain(foldWords(query));
        expect(foldSpelling(text)).toContain(foldSpelling(query));
      }
      expect(toSyllables(query).map(({ exact }) => exact)).not.toContainEqual(
        expect.stringMatching(/[\u2061\u2062]/),
      );
    }
  });

  test('half a word of a search narrows to the whole one', () => {
    for (const word of ['kỹ thuật', 'Kyoto', 'quyển', 'lý lịch', 'huyện', 'tỷ phú']) {
      for (let end = 1; end <= word.length; end += 1) {
        expect(foldWords(word).startsWith(foldWords(word.slice(0, end)).trim())).toBe(true);
      }
    }
  });

  test('addresses keep their spelling and are plain', () => {
    expect(toSlug('Ðà Lạt: kỹ thuật ﬁlm 𝐁𝐨𝐥𝐝, th\u00ADương')).toBe('da-lat-ky-thuat-film-bold-thuong');
  });
});

describe('a folded text', () => {
  test('knows where its words stand in the text as it was written', () => {
    const text = 'Tổ hoà gi\u00ADải, ﬁn Ðà'.normalize('NFD');
    const { folded, slice } = alignFolded(text, foldSpelling);
    const cut = (words: string) => slice(folded.indexOf(words), folded.indexOf(words) + words.length);
    expect(['hòa', 'giải', 'Đà'].map(cut)).toEqual(['hoà', 'gi\u00ADải', 'Ðà']);
  });

  test('is the folding of the whole, and its places rise', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, toPlace } = alignFolded(text, foldLetters);
        const places = Array.from({ length: folded.length + 1 }, (_, at) => toPlace(at));
        return places.every((place, at) => place >= (places[at - 1] ?? 0)) && places.at(-1) === text.length;
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('letters on save', () => {
  test.each([
    ['Ðà Lạt, TỈNH LÂM ÐỒNG, NÐ-CP', 'Đà Lạt, TỈNH LÂM ĐỒNG, NĐ-CP'],
    ['\u0189ắk, \u0256ường, ðường', 'Đắk, đường, đường'],
    ['ﬁ ﬂ Ｘã ｘ 𝓖ương 𝟭𝟮 ℋ', 'fi fl Xã x Gương 12 H'],
  ])('%s are stored as plain letters', (typed, stored) => {
    expect(cleanText(typed)).toBe(stored);
  });

  test.each(['m² ½ ™ № ㎡ 1ª nº µm ①', 'គំរូ ១២', 'ꪼꪕ ꪒꪾ', 'ꨌꩌ', 'ຈຳນວນ ນ້ຳ ໜ', '中文', 'ƀ č ơ̆'])(
    '%s stay as they are',
    (typed) => {
      expect(cleanText(typed)).toBe(typed.normalize('NFC'));
    },
  );

  test('a soft hyphen is not taken out unseen, and hides no word', () => {
    expect(cleanText('nh\u00ADất')).toBe('nh\u00ADất');
    expect(foldWords('nh\u00ADất')).toBe('nhat');
    expect(toSlug('nh\u00ADất')).toBe('nhat');
  });
});

describe('claims', () => {
  test('are figures in the digits of every script', () => {
    const found = findClaims(read('khmer-digits.txt'), 'km').map(({ kind, text }) => `${kind}: ${text}`);
    expect(found).toEqual(['figure: ១២', 'percent: ៥០%']);
  });

  test.each([
    ['ដី១២ហិកតា', 'km', '១២'],
    ['ຈຳນວນ໑໒ຄອບຄົວ', 'zh', '໑໒'],
    ['种植12公顷', 'zh', '12'],
    ['१२ खेत', 'en', '१२'],
    ['١٢ هكتار', 'en', '١٢'],
    ['Trồng １２ ha', 'vi', '１２ ha'],
    ['Trồng 𝟏𝟐 ha', 'vi', '𝟏𝟐 ha'],
    ['๕๐ %', 'en', '๕๐ %'],
  ] as const)('of %s (%s) are read, also where a script has no spaces', (text, language, figure) => {
    const [claim] = findClaims(text, language);
    expect(claim?.text).toBe(figure);
    expect(text.slice(claim?.start, claim?.end)).toBe(figure);
  });

  test.each([
    ['Kỉ lục của tỉnh', 'Kỷ lục của tỉnh'],
    ['Chi bộ ba khoá liền', 'Chi bộ ba khóa liền'],
    ['Được yêu quí nhất trường', 'Được yêu quý nhất trường'],
    ['Vườn lớn nh\u00ADất tỉnh', 'Vườn lớn nhất tỉnh'],
    ['Xã dẫn Ðầu cả nước', 'Xã dẫn đầu cả nước'],
  ])('“%s” claims what “%s” claims', (one, other) => {
    const kinds = (text: string) => findClaims(text).map(({ kind, start }) => [kind, start]);
    expect(kinds(one)).toEqual(kinds(other));
    expect(kinds(one)).not.toEqual([]);
  });
});

test.each(['người K\u00AD’Ho', 'ngư\u00ADời K’Ho', 'nghệ sỹ K`Ho', 'nghệ sĩ KʼHo', 'người Ｋ’Ho'])(
  '“%s” names the group',
  (words) => {
    expect(findEthnicMentions(`Bà là ${words}.`).map(({ group }) => group)).toEqual(['Cơ Ho']);
  },
);

test('“người Ê Ðê” names the group, whatever Đ it was typed with', () => {
  expect(findEthnicMentions('Bà là người Ê Ðê.')[0]).toMatchObject({ group: 'Ê Đê', text: 'người Ê Ðê' });
});

test('names stand in Vietnamese order', () => {
  const order = ['An', 'Ân', 'Ấn', 'bà', 'Bài 9', 'Bài 10', 'Dân', 'Đà', 'On', 'Ông', 'Ơn', 'Zổ'];
  expect(order.toReversed().toSorted(compareNames)).toEqual(order);
  // Word by word, and without what is before the first letter.
  expect(['Bạc Liêu', 'Ba Na', '“An'].toSorted(compareNames)).toEqual(['“An', 'Ba Na', 'Bạc Liêu']);
});

test('every decimal digit of Unicode has its value', () => {
  const digits = Array.from({ length: 0x110000 - 0x800 }, (_, at) =>
    String.fromCodePoint(at < 0xd800 ? at : at + 0x800),
  ).filter((sign) => /^\p{Nd}$/u.test(sign));
  expect(digits.length % 10).toBe(0);
  expect(toAsciiDigits(digits.join(''))).toBe('0123456789'.repeat(digits.length / 10));
});
