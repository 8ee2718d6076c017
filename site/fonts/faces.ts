import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Script } from '#contract/scripts.ts';
import { scriptFonts } from './script-fonts.ts';

/** One font file of the site. */
export interface Face {
  family: 'GS Sans' | 'GS Serif';
  weight: 400 | 700;
  script: Script;
  /** Public address, with a hash of the content in it. */
  address: string;
  bytes: Uint8Array;
}

/** What Latin letters with two marks need; small capitals and their like would make the files half as large again. */
const latinFeatures = ['ccmp', 'locl', 'mark', 'mkmk', 'kern'];
const require = createRequire(import.meta.url);

const sources = (Object.keys(scriptFonts) as Script[]).flatMap((script) =>
  scriptFonts[script].faces.map((face) => ({ ...face, script })),
);

/** Cuts every font to the letters of its script. */
export function makeFaces(): Promise<Face[]> {
  return Promise.all(
    sources.map(async ({ file, ...face }) => {
      const whole = await readFile(require.resolve(`@expo-google-fonts/${file}`));
      const bytes = await subsetFont(whole, scriptFonts[face.script].letters, {
        targetFormat: 'woff2',
        keepFeatures: face.script === 'Latn' ? latinFeatures : undefined,
      });
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      const name = `${face.family.slice(3).toLowerCase()}-${face.script.toLowerCase()}-${face.weight}`;
      return { ...face, bytes, address: `/_assets/${name}.${hash}.woff2` };
    }),
  );
}
