import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { getContrast } from '#contract/colours.ts';
import { parseRecipe, recipes } from '#contract/weave/bands.ts';
import { dyes, dyesNames, getDyesName } from '#contract/weave/dyes.ts';
import { getInitials } from '#contract/weave/initials.ts';
import { weave } from '#contract/weave/weave.ts';

const getDyes = (index: number) => dyes[dyesNames[index % dyesNames.length] ?? 'madder'];
const ids = Array.from({ length: 1_000 }, (_, index) => `nguoi-${index}`);
/** The cloth alone: letters and marks left out. */
const toPattern = (svg: string) => svg.replaceAll(/<text.*<\/text>|(?:id|href)="[^"]*"/g, '');

async function toPixels(svg: string, side: number) {
  const image = sharp(Buffer.from(svg), { density: (72 * side) / 48 }).resize(side, side);
  return (await image.removeAlpha().raw().toBuffer({ resolveWithObject: true })).data;
}

describe('the woven picture of somebody without a portrait', () => {
  it('is the same for the same exemplar, and never larger than 2 kB', () => {
    for (const [index, id] of ids.entries()) {
      const source = { id, initials: 'ỘẾ', dyes: getDyes(index) };
      expect(weave(source)).toBe(weave(source));
      expect(Buffer.byteLength(weave(source))).toBeLessThanOrEqual(2_000);
    }
  });

  it('has bands that add up to the reach of their layout', () => {
    const count = (recipe: string) => parseRecipe(recipe).reduce((sum, { size }) => sum + size, 0);
    for (const [reach, { inner, outer }] of Object.entries(recipes)) {
      const sums = inner.flatMap((one) => outer.map((other) => count(one) + count(other)));
      expect(new Set(sums)).toEqual(new Set([Number(reach)]));
    }
  });

  it('is another one for every exemplar of the demo edition, and seldom the same among thousands', () => {
    const folder = 'content/demo/documents/exemplar';
    const demo = readdirSync(folder).map((file) => {
      const { id } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as { id: string };
      return toPattern(weave({ id, initials: '', dyes: dyes.indigo }));
    });
    expect(new Set(demo).size).toBe(demo.length);
    const many = new Set(ids.map((id) => toPattern(weave({ id, initials: '', dyes: dyes.indigo }))));
    expect(many.size).toBeGreaterThan(850);
  });

  it('is symmetrical both ways, and thread for thread the same at 48 and 480 pixels', async () => {
    for (const [index, id] of ids.slice(0, 40).entries()) {
      const svg = weave({ id, initials: '', dyes: getDyes(index) });
      const small = await toPixels(svg, 48);
      const large = await toPixels(svg, 480);
      const at = (pixels: Buffer, side: number, x: number, y: number) =>
        pixels.subarray((y * side + x) * 3, (y * side + x) * 3 + 3);
      for (const [x, y] of [
        [3, 5],
        [12, 9],
        [20, 2],
        [23, 23],
        [8, 17],
      ] as const) {
        const thread = at(large, 480, x * 10 + 5, y * 10 + 5);
        expect(at(large, 480, 479 - (x * 10 + 5), y * 10 + 5).equals(thread), id).toBe(true);
        expect(at(large, 480, x * 10 + 5, 479 - (y * 10 + 5)).equals(thread), id).toBe(true);
        // At 48 pixels a tenth of a thread shows the base, no more.
        const pixel = at(small, 48, x, y);
        for (const part of [0, 1, 2])
          expect(Math.abs((pixel[part] ?? 0) - (thread[part] ?? 0)), id).toBeLessThanOrEqual(40);
      }
    }
  });

  it('keeps letters within the field: wide ones are smaller, and marks have room above and below', () => {
    for (const [index, id] of ids.slice(0, 500).entries()) {
      const size = (initials: string) =>
        Number(/font-size="([\d.]+)"/.exec(weave({ id, initials, dyes: getDyes(index) }))?.[1]);
      expect(size('MW')).toBeLessThanOrEqual(size('ĐS'));
      expect(size('I')).toBeLessThanOrEqual(19);
      // Ộ with circumflex and dot reaches from 1.05 em above the line to 0.3 em below; the field is 22 threads high.
      expect(size('ỘỰ') * 1.35).toBeLessThanOrEqual(22);
    }
  });

  it('escapes what a name brings along, and has ids of its own where it stands twice on a page', () => {
    const source = { id: 'a', initials: '<&', dyes: dyes.blue };
    expect(weave(source)).toContain('>&lt;&amp;</text>');
    const getIds = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const both = [...getIds(weave(source)), ...getIds(weave({ ...source, copy: 1 }))];
    expect(new Set(both).size).toBe(4);
  });
});

describe('dyes of a province', () => {
  it('carry words: the light on the ground contrasts 7:1, the cool thread 4.5:1', () => {
    for (const { ground, light, cool } of Object.values(dyes)) {
      expect(getContrast(ground, light)).toBeGreaterThanOrEqual(7);
      expect(getContrast(ground, cool)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('are those that editors chose, else those of the table, else the house’s own', () => {
    expect(getDyesName({ slug: 'lam-dong', dyes: 'blue' })).toBe('blue');
    expect(getDyesName({ slug: 'lam-dong' })).toBe('indigo');
    expect(getDyesName({ slug: 'ca-mau' })).toBe('madder');
    expect(getDyesName(undefined)).toBe('madder');
  });
});

describe('initials', () => {
  it.each([
    ['Bà Ka Hiệp', 'person', 'KH'],
    ['Già làng Điểu Sang', 'person', 'ĐS'],
    ['Gia đình ông K’Tưng', 'household', 'KT'],
    ['Hợp tác xã rau Suối Xanh', 'collective', 'SX'],
    ['Câu lạc bộ tiếng trống Ý Yên', 'collective', 'ÝY'],
    ['Mô hình “Loa thôn nói ba thứ tiếng”', 'model', 'LT'],
    ['Vườn ươm của những người về quê', 'model', 'VƯ'],
    ['Y Ŏ̆r', 'person', 'YŎ̆'],
    ['', 'person', ''],
  ] as const)('of “%s” (%s) are %s', (name, type, initials) => {
    expect(getInitials(name, type)).toBe(initials.normalize('NFC'));
  });
});
