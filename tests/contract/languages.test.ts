import { describe, expect, test } from 'vitest';
import {
  defaultLanguage,
  getLanguage,
  isLanguageCode,
  languageCodes,
  languages,
} from '#contract/languages.ts';

describe('the table of languages', () => {
  test('begins with Vietnamese, the language of most originals', () => {
    expect(languages[0].code).toBe('vi');
    expect(defaultLanguage).toBe('vi');
  });

  test('names each language once, with a BCP 47 code', () => {
    expect(new Set(languageCodes).size).toBe(languageCodes.length);
    for (const code of languageCodes) expect(Intl.getCanonicalLocales(code)).toEqual([code]);
  });

  test.each([
    'kpm',
    'cma',
    'cje',
    'mnn',
    'rog',
    'cjm',
    'sti',
    'km',
    'tyz',
    'nut',
    'ium',
    'hmn',
    'blt',
    'zh',
    'en',
  ])('knows %s of the five plans', (code) => {
    expect(isLanguageCode(code)).toBe(true);
    expect(getLanguage(code).name).not.toBe('');
  });

  test('says which languages there are when one is unknown', () => {
    expect(isLanguageCode('xx')).toBe(false);
    expect(() => getLanguage('xx')).toThrow(/Known: vi, en/);
  });

  test('is written in NFC, K’Ho with U+2019', () => {
    const table = JSON.stringify(languages);
    expect(table).toBe(table.normalize('NFC'));
    expect(getLanguage('kpm').name).toBe('K\u2019Ho');
  });

  test('has a locale that can format dates and sort for every language', () => {
    for (const { locale } of languages)
      expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
  });

  test('writes each language’s own name in its script', () => {
    const ranges = {
      Khmr: /^\p{Script=Khmer}+$/u,
      Laoo: /^\p{Script=Lao}+$/u,
      Tavt: /^\p{Script=Tai_Viet}+$/u,
      Hans: /^\p{Script=Han}+$/u,
    };
    expect(getLanguage('km').ownName).toMatch(ranges.Khmr);
    expect(getLanguage('lo').ownName).toMatch(ranges.Laoo);
    expect(getLanguage('blt').ownName).toMatch(ranges.Tavt);
    expect(getLanguage('zh').ownName).toMatch(ranges.Hans);
  });

  test('lists extra letters in lower case, apart by one space', () => {
    for (const { letters } of languages) expect(letters).toMatch(/^(?:\p{Ll}\p{M}*(?: \p{Ll}\p{M}*)*)?$/u);
  });
});
