import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { makeEdition } from '../support/memory-edition.ts';
import { drawSite, origin } from './support/draw-site.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');

beforeAll(() => {
  prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer } });
});

test('the code on every printed story leads to that story, in the letters of its language', async () => {
  const pages = [...(await drawSite(makeEdition(makeSampleDocuments())))];
  const stories = pages.filter(([, { kind }]) => kind === 'story');
  expect(stories.length).toBeGreaterThan(5);
  for (const [address, { text }] of stories) {
    const svg = /<aside class="printed"[\s\S]*?(<svg[\s\S]*?<\/svg>)/.exec(text)?.[1];
    const picture = svg?.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"') ?? '';
    const png = await sharp(Buffer.from(picture), { density: 300 })
      .flatten({ background: '#fff' })
      .png()
      .toBuffer();
    const codes = await readBarcodes(png, { formats: ['QRCode'] });
    expect(
      codes.map((code) => code.text),
      address,
    ).toEqual([origin + address]);
  }
});
