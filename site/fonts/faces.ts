import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { scripts, type FontScript } from './letters.ts';

/** One font file of the site. */
export interface Face {
  family: 'GS Sans' | 'GS Serif';
  weight: 400 | 700;
  script: FontScript;
  /** Public address, with a hash of the content in it. */
  address: string;
  bytes: Uint8Array;
}

/** Headlines in the serif; everything else, and every other script, in the sans. */
const sources = [
  { family: 'GS Sans', weight: 400, script: 'Latn', file: 'noto-sans/400Regular/NotoSans_400Regular.ttf' },
  { family: 'GS Sans', weight: 700, script: 'Latn', file: 'noto-sans/700Bold/NotoSans_700Bold.ttf' },
  { family: 'GS Serif', weight: 700, script: 'Latn', file: 'noto-serif/700Bold/NotoSerif_700Bold.ttf' },
  {
    family: 'GS Sans',
    weight: 400,
    script: 'Khmr',
    file: 'noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf',
  },
  {
    family: 'GS Sans',
    weight: 700,
    script: 'Khmr',
    file: 'noto-sans-khmer/700Bold/NotoSansKhmer_700Bold.ttf',
  },
  {
    family: 'GS Sans',
    weight: 400,
    script: 'Tavt',
    file: 'noto-sans-tai-viet/400Regular/NotoSansTaiViet_400Regular.ttf',
  },
  {
    family: 'GS Sans',
    weight: 400,
    script: 'Cham',
    file: 'noto-sans-cham/400Regular/NotoSansCham_400Regular.ttf',
  },
  { family: 'GS Sans', weight: 700, script: 'Cham', file: 'noto-sans-cham/700Bold/NotoSansCham_700Bold.ttf' },
] as const satisfies (Omit<Face, 'address' | 'bytes'> & { file: string })[];

/** What Latin letters with two marks need; small capitals and their like would make the files half as large again. */
const latinFeatures = ['ccmp', 'locl', 'mark', 'mkmk', 'kern'];
const require = createRequire(import.meta.url);

/** Cuts every font to the letters of its script. */
export function makeFaces(): Promise<Face[]> {
  return Promise.all(
    sources.map(async ({ file, ...face }) => {
      const whole = await readFile(require.resolve(`@expo-google-fonts/${file}`));
      const bytes = await subsetFont(whole, scripts[face.script].letters, {
        targetFormat: 'woff2',
        keepFeatures: face.script === 'Latn' ? latinFeatures : undefined,
      });
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
      const name = `${face.family.slice(3).toLowerCase()}-${face.script.toLowerCase()}-${face.weight}`;
      return { ...face, bytes, address: `/_assets/${name}.${hash}.woff2` };
    }),
  );
}
