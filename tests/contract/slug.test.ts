import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldMarks } from '#contract/folding/fold.ts';
import { slugSchema, toFreeSlug, toSlug } from '#contract/slug.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 220 });
const ordinary = 'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạộữẫ ƀČĕŏŭơ̆ê̆ñ’'.normalize('NFC');
const vietnamese = fc.string({ unit: fc.constantFrom(...ordinary), minLength: 1, maxLength: 160 });

describe('the address part of a title', () => {
  test.each([
    ['Hàng bơ chắn gió của bà Ka Hiệp', 'hang-bo-chan-gio-cua-ba-ka-hiep'],
    ['Ông K’Brẽl hiến đất', 'ong-k-brel-hien-dat'],
    ['Đường ĐT.725: 50% đã xong!', 'duong-dt-725-50-da-xong'],
    ['ƀòn lơ̆gar čŏ nuĭh', 'bon-logar-co-nuih'],
    ['Thuý và thúy', 'thuy-va-thuy'],
    ['  “Ngoặc” – và … dấu — ', 'ngoac-va-dau'],
  ])('%s → %s', (title, slug) => {
    expect(toSlug(title)).toBe(slug);
  });

  test('is the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(vietnamese, (title) => toSlug(title.normalize('NFD')) === toSlug(title.normalize('NFC'))),
    );
  });

  test('keeps the letters of other scripts, vowel signs included', () => {
    expect(toSlug('គំរូ ល្អ')).toBe('គំរូ-ល្អ');
    expect(toSlug('គំរូ')).not.toBe(toSlug('គ្រូ'));
    expect(toSlug('ꪼꪕ ꪒꪾ')).toBe('ꪼꪕ-ꪒꪾ');
  });

  test('of a Vietnamese title is ASCII', () => {
    fc.assert(fc.property(vietnamese, (title) => /^[a-z0-9-]*$/.test(toSlug(title))));
  });

  test('is cut between words at eighty characters', () => {
    const slug = toSlug('mười hai nhà thay nhau thăm mốc '.repeat(6));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect('muoi-hai-nha-thay-nhau-tham-moc-'.repeat(6)).toContain(`${slug}-`);
  });

  test('is empty or valid, whatever the title', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const slug = toSlug(title);
        return slug === '' || slugSchema.safeParse(slug).success;
      }),
      { numRuns: 500 },
    );
  });

  test('is valid for fancy letters that take two UTF-16 units each', () => {
    expect(slugSchema.safeParse(toSlug('𐐨𐐩'.repeat(90))).success).toBe(true);
    expect(
      slugSchema.safeParse(toFreeSlug('𝓖𝓾𝓸𝓷𝓰 '.repeat(20), (slug) => !slug.endsWith('-9'))).success,
    ).toBe(true);
  });
});

describe('a free address part', () => {
  test('is numbered when it is taken', () => {
    const taken = new Set(['tin-vui', 'tin-vui-2']);
    expect(toFreeSlug('Tin vui', (slug) => taken.has(slug))).toBe('tin-vui-3');
    expect(toFreeSlug('Tin lạ', (slug) => taken.has(slug))).toBe('tin-la');
  });

  test('exists even for a title without letters', () => {
    expect(toFreeSlug('***', () => false)).toBe('bai');
    expect(toFreeSlug('…', (slug) => slug === 'guong', 'guong')).toBe('guong-2');
  });

  test('stays valid with its number, however long the title', () => {
    const long = 'nghiêng '.repeat(40);
    expect(slugSchema.safeParse(toFreeSlug(long, (slug) => !slug.endsWith('-12'))).success).toBe(true);
  });
});

test('folding takes marks off Latin letters only', () => {
  expect(foldMarks('Đắk Nông, Mnông, ƀ Ƀ, ơ̆, ñ')).toBe('dak nong, mnong, b b, o, n');
  expect(foldMarks('គំរូ')).toBe('គំរូ');
});
