import { z } from 'zod';

/** Grounds that words stand on, and the light words of coloured bands; the site's style sheet has the same values. */
export const grounds = {
  light: ['#fffdf9', '#f7f1e6'],
  dark: ['#161210', '#211b17'],
  cream: '#fbf3e2',
} as const;

/** The colour of words and bands where a deployment has chosen none. */
export const builtInAccent = { light: '#8e1b1f', dark: '#ffa598' } as const;

/** WCAG 2.2 AA for text of normal size. */
const enough = 4.5;

/** Shade of the band of the masthead on dark pages, as a share of the accent's light. */
const bandShade = 0.67;

/** The accent on light pages; it is also the ground of the masthead, under cream words. */
export const lightAccentSchema = colour(
  [...grounds.light, grounds.cream],
  'nền sáng',
  'Hãy chọn màu đậm hơn.',
);
/** The accent on dark pages. */
export const darkAccentSchema = colour(grounds.dark, 'nền tối', 'Hãy chọn màu nhạt hơn.');

function colour(against: readonly string[], name: string, advice: string) {
  return z
    .string()
    .transform((value) => value.trim().toLowerCase())
    .pipe(z.string().regex(/^#[0-9a-f]{6}$/, 'Màu viết bằng # và sáu chữ số thập lục phân, ví dụ #8e1b1f.'))
    .superRefine((value, context) => {
      const ratio = Math.min(...against.map((ground) => getContrast(value, ground)));
      if (ratio >= enough) return;
      // Rounded down: a ratio that fails must not read as one that passes.
      const written = (Math.floor(ratio * 100) / 100).toFixed(2).replace('.', ',');
      context.addIssue({
        code: 'custom',
        message: `Chữ màu ${value} trên ${name} chỉ tương phản ${written}:1; WCAG mức AA đòi hỏi ít nhất 4,5:1. ${advice}`,
      });
    });
}

export interface Palette {
  /** Accent of words on light and on dark pages, and of the masthead's band on each. */
  light: string;
  dark: string;
  band: { light: string; dark: string };
}

/** Colours of the pages of a deployment; the accent on dark pages follows the light one unless it is given. */
export function getPalette({ accent, accentDark }: { accent?: string; accentDark?: string }): Palette {
  const light = accent ?? builtInAccent.light;
  const own = accent === undefined ? builtInAccent.dark : lighten(accent);
  return { light, dark: accentDark ?? own, band: { light, dark: mix(light, 0, 1 - bandShade) } };
}

/** Contrast of two colours after WCAG, 1 to 21. @example getContrast('#000000', '#ffffff') === 21 */
export function getContrast(a: string, b: string): number {
  const [lighter, darker] = [getLuminance(a), getLuminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function getLuminance(value: string): number {
  const [red = 0, green = 0, blue = 0] = toParts(value).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The same hue, as light as words on dark pages must be. */
function lighten(value: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const lighter = mix(value, 255, share);
    if (grounds.dark.every((ground) => getContrast(lighter, ground) >= enough + 1)) return lighter;
  }
  return '#ffffff';
}

function mix(value: string, target: number, share: number): string {
  const parts = toParts(value).map((part) => Math.round(part + (target - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function toParts(value: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16));
}
