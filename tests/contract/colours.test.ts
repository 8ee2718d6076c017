import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  builtInAccent,
  darkAccentSchema,
  getContrast,
  getPalette,
  grounds,
  lightAccentSchema,
} from '#contract/colours.ts';

const read = (schema: typeof lightAccentSchema, value: string) => {
  const { success, data, error } = schema.safeParse(value);
  return success ? data : error?.issues[0]?.message;
};

describe('the accent of a deployment', () => {
  test('has the contrast that WCAG defines', () => {
    expect(getContrast('#000000', '#ffffff')).toBe(21);
    expect(getContrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(getContrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  });

  test('is taken where it can be read, in small letters', () => {
    expect(read(lightAccentSchema, ' #0B4F8A ')).toBe('#0b4f8a');
    expect(read(darkAccentSchema, '#8ec5ff')).toBe('#8ec5ff');
    expect(read(lightAccentSchema, builtInAccent.light)).toBe(builtInAccent.light);
    expect(read(darkAccentSchema, builtInAccent.dark)).toBe(builtInAccent.dark);
  });

  test('is refused with its ratio where it cannot', () => {
    expect(read(lightAccentSchema, '#ffcc00')).toBe(
      'Chữ màu #ffcc00 trên nền sáng chỉ tương phản 1,34:1; WCAG mức AA đòi hỏi ít nhất 4,5:1. Hãy chọn màu đậm hơn.',
    );
    expect(read(darkAccentSchema, '#8e1b1f')).toMatch(/trên nền tối chỉ tương phản 1,\d\d:1/);
    expect(read(lightAccentSchema, '#737373')).toMatch(/4,\d\d:1/);
  });

  test.each(['red', '#fff', 'rgb(0 0 0)', '#8e1b1f;}body{display:none}', '#8e1b1f00'])(
    'is refused when it is no colour of ours: %s',
    (value) => expect(read(lightAccentSchema, value)).toMatch(/sáu chữ số thập lục phân/),
  );

  test.each(['#0b4f8a', '#1b5e20', '#000000', '#4a148c'])('is readable in the dark too: %s', (accent) => {
    const { dark, band } = getPalette({ accent });
    expect(read(darkAccentSchema, dark)).toBe(dark);
    expect(getContrast(band.dark, grounds.cream)).toBeGreaterThan(4.5);
  });

  test('stands on the grounds of the style sheet', () => {
    const css = readFileSync(new URL('../../site/styles/base.css', import.meta.url), 'utf8');
    const { band } = getPalette({});
    const wanted = [
      ['paper', grounds.light[0]],
      ['tint', grounds.light[1]],
      ['paper', grounds.dark[0]],
      ['tint', grounds.dark[1]],
      ['cream', grounds.cream],
      ['brand', builtInAccent.light],
      ['brand', builtInAccent.dark],
      ['band', band.light],
      ['band', band.dark],
    ] as const;
    for (const [name, value] of wanted) expect(css).toContain(`--${name}: ${value};`);
  });
});
