import { describe, expect, test } from 'vitest';
import {
  fillText,
  findTextProblem,
  getMissingKeys,
  getOwnTexts,
  interfaceKeys,
  interfaceSchema,
  nestTexts,
  vietnameseTexts,
} from '#contract/interface/texts.ts';
import { vi } from '#contract/interface/vi.ts';

describe('interface texts of a language', () => {
  test('are the Vietnamese ones by key and by name alike', () => {
    expect(vietnameseTexts['kinds.section']).toBe(vi.kinds.section);
    expect(nestTexts(vietnameseTexts)).toEqual(vi);
  });

  test('are missing one by one; Vietnamese and English are whole', () => {
    expect(getMissingKeys('vi')).toEqual([]);
    expect(getMissingKeys('en')).toEqual([]);
    expect(getMissingKeys('kpm')).toEqual(interfaceKeys);
    expect(getMissingKeys('kpm', { home: 'Hìu', 'formats.audio': 'Ờ' })).toHaveLength(
      interfaceKeys.length - 2,
    );
  });

  test('keep the places for values, each once, in any order', () => {
    expect(findTextProblem('find.count', '“{query}”: {count}')).toBeUndefined();
    expect(findTextProblem('find.count', '{count} kết quả')).toContain('{query}');
    expect(findTextProblem('find.count', '{count} {count} {query}')).toContain('mỗi chỗ một lần');
    expect(findTextProblem('home', 'Trang {name}')).toContain('ngoặc nhọn');
    expect(findTextProblem('home', 'Trang {')).toContain('ngoặc nhọn');
    expect(findTextProblem('khong-co', 'x')).toContain('khong-co');
    expect(findTextProblem('toString', 'x')).toContain('toString');
    expect(findTextProblem('home', 'x'.repeat(501))).toContain('500');
  });

  test('that cannot be shown count as missing, so that a page never shows a broken one', () => {
    const written = { home: ' ', 'find.count': 'không có chỗ', menu: 'Menu', khong: 'x' };
    expect(getOwnTexts('kpm', written)).toEqual({ menu: 'Menu' });
    expect(getMissingKeys('kpm', written)).toContain('home');
  });

  test('are published as clean lines', () => {
    const parsed = interfaceSchema.parse({
      kind: 'interface',
      id: 'kpm',
      texts: { home: ` K'Ho\u0000 \uFDD0a\uFDD1 ${'e\u0306'} ` },
    });
    expect(parsed.texts).toEqual({ home: 'K’Ho a ĕ' });
    expect(interfaceSchema.safeParse({ kind: 'interface', id: 'xx', texts: {} }).success).toBe(false);
  });

  test('are filled with values, which are not filled again', () => {
    expect(fillText('{from} – {to}', { from: '{to}', to: 2 })).toBe('{to} – 2');
    expect(fillText('Còn {khong}', {})).toBe('Còn {khong}');
  });
});
