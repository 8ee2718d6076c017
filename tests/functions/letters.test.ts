import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '#contract/languages.ts';
import { findOddLetters } from '../../cms/documents/letters/odd-letters.ts';

const find = (text: string, language: string) =>
  findOddLetters(text, language).map(({ letter, kind }) => `${letter} ${kind}`);

describe('letters outside the alphabet of a language', () => {
  test('are pointed out with their word and place', () => {
    expect(findOddLetters('Bà con ƀòn Đạ Nghịt', 'vi')).toEqual([
      { letter: 'ƀ', word: 'ƀòn', at: 7, kind: 'outside' },
    ]);
    expect(find('gùng ƀòn, añ kờñ, ơ̆ Ŏ', 'kpm')).toEqual([]);
    expect(find('straße', 'vi')).toEqual(['ß outside']);
  });

  test('of another script among Latin ones are look-alikes', () => {
    expect(find('Đà Lаt', 'vi')).toEqual(['а lookalike']);
    expect(find('Hοà', 'kpm')).toEqual(['ο lookalike']);
    expect(find('Москва', 'vi')[0]).toBe('М outside');
  });

  test('drawn by one old font only are named', () => {
    expect(find('b\uE101n', 'rad')).toEqual(['\uE101 private']);
  });

  test('of names and of tones are expected, composed or not', () => {
    expect(find('Facebook, Wi-Fi, Jean ở TP HCM năm 2026; Nguyễn Thị Hẩư, slì', 'vi')).toEqual([]);
    expect(find('Nguyễn Đình Thuỷ ƯỚC'.normalize('NFD'), 'vi')).toEqual([]);
    expect(find('ơ̆ŏ̀ê̆', 'mnn')).toEqual([]);
  });

  test('a script of its own expects its letters, and Latin names beside them', () => {
    expect(find('ខ្ញុំស្រលាញ់ K’Ho ភាសាខ្មែរ', 'km')).toEqual([]);
    expect(find('中文 Việt', 'zh')).toEqual([]);
    expect(find('ខ្មែរ', 'vi').length).toBeGreaterThan(0);
  });

  test('no language finds its own letters odd', () => {
    for (const { code, letters, ownName } of languages)
      expect(find(`${letters} ${ownName}`, code), code).toEqual([]);
  });

  test('the published Vietnamese alphabet is at home', () => {
    const rows = readFileSync('tests/site/data/letters.tsv', 'utf8')
      .split('\n')
      .map((row) => row.split('\t'));
    const vi = rows.find(([code]) => code === 'vi') ?? [];
    expect(vi.length).toBeGreaterThan(1);
    expect(find(vi.slice(1).join(' '), 'vi')).toEqual([]);
  });
});
