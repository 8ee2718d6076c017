import { formatClock } from '#contract/clock.ts';
import { describe, expect, test } from 'vitest';
import { languages } from '#contract/languages.ts';
import { toLocalTime } from '#contract/newsroom-clock.ts';
import { formatDay, formatMonth, formatTime, toIsoDuration } from '../../site/i18n/dates.ts';
import { en } from '#contract/interface/en.ts';
import { getInterface, getLabel } from '../../site/i18n/interface.ts';
import { vi } from '#contract/interface/vi.ts';
import { toLetterGroups } from '../../site/components/letter-groups.ts';
import { makeExemplar, toId } from '../support/make-documents.ts';

function readLeaves(part: object, path = ''): [string, string][] {
  return Object.entries(part).flatMap(([key, value]: [string, string | object]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    return readLeaves(value, `${path}${key}.`);
  });
}

describe('interface texts', () => {
  test('exist, each of them, in Vietnamese and in English', () => {
    const [vietnamese, english] = [readLeaves(vi), new Map(readLeaves(en))];
    expect([...english.keys()].sort()).toEqual(vietnamese.map(([key]) => key).sort());
    for (const [key, text] of [...vietnamese, ...english]) expect(text.trim(), key).not.toBe('');
  });

  test('differ between the two, save for words that are the same', () => {
    const english = new Map(readLeaves(en));
    const same = readLeaves(vi).filter(([key, text]) => english.get(key) === text);
    expect(same.map(([key]) => key)).toEqual(['fromTo', 'formats.video']);
  });

  test('use the same values and placeholders in both', () => {
    const english = new Map(readLeaves(en));
    for (const [key, text] of readLeaves(vi)) {
      const signs = (one: string) => (one.match(/\{\w+\}/g) ?? []).sort();
      expect(signs(english.get(key) ?? ''), key).toEqual(signs(text));
    }
  });

  test('of all other languages are the Vietnamese ones, and say so', () => {
    for (const { code } of languages.filter((language) => language.code !== 'vi' && language.code !== 'en')) {
      expect(getInterface(code)).toEqual({ texts: vi, language: 'vi', mark: 'vi' });
    }
    expect(getInterface('vi').mark).toBeUndefined();
    expect(getInterface('en')).toEqual({ texts: en, language: 'en', mark: undefined });
  });

  test('labels fall back to Vietnamese, and say so', () => {
    expect(getLabel({ vi: 'Giáo dục', en: 'Education' }, 'en')).toEqual({
      text: 'Education',
      mark: undefined,
    });
    expect(getLabel({ vi: 'Giáo dục' }, 'kpm')).toEqual({ text: 'Giáo dục', mark: 'vi' });
  });
});

describe('dates and lengths', () => {
  const time = '2026-11-21T18:30:00Z';

  test('are those of Việt Nam, in the words of the language', () => {
    expect(formatDay(time, 'vi')).toBe('22/11/2026');
    expect(formatDay(time, 'en')).toBe('22 Nov 2026');
    expect(formatTime(time, 'vi')).toBe('Chủ nhật, 22/11/2026, 01:30');
    expect(formatTime(time, 'en')).toBe('Sunday, 22 November 2026, 01:30');
    expect(formatMonth('2026-11', 'vi')).toBe('Tháng 11/2026');
    expect(formatMonth('2026-11', 'en')).toBe('November 2026');
    expect(toLocalTime(time)).toBe('2026-11-22T01:30:00+07:00');
  });

  test('of recordings are read by people and by machines', () => {
    expect([formatClock(65), formatClock(3_729), formatClock(0)]).toEqual(['1:05', '1:02:09', '0:00']);
    expect(toIsoDuration(245)).toBe('PT4M5S');
  });
});

describe('names of exemplars', () => {
  test('stand under their first letter, tones aside, with Vietnamese letters of their own', () => {
    const names = ['Ánh Tuyết', 'Bà Ka Hiệp', 'Đặng Minh', 'Ông K’Brẽl', 'Ồ Ô'];
    const terms = names.map((vi) => makeExemplar({ id: toId(vi), name: { vi } }));
    expect(toLetterGroups(terms, 'vi').map(({ letter }) => letter)).toEqual(['A', 'B', 'Đ', 'Ô']);
  });

  test('stand in Vietnamese order, whatever comes before the first letter', () => {
    const names = [
      'Út Mười',
      '“Ánh sáng” vùng biên',
      '5 không, 3 sạch',
      'Ưng',
      'Ơn',
      '“Dân vận khéo”',
      'Đa',
      'K’Brẽl',
      'Ka',
    ];
    const terms = names.map((vi) => makeExemplar({ id: toId(vi), name: { vi } }));
    const groups = toLetterGroups(terms, 'vi');
    expect(groups.map(({ letter }) => letter).join(' ')).toBe('0–9 A D Đ K Ơ U Ư');
    expect(groups[4]?.terms.map(({ name }) => name.vi)).toEqual(['Ka', 'K’Brẽl']);
  });
});
