/** Draws `illustrations/*.svg` into `media/*.webp`, as uploads take no SVG: `node content/demo/make-illustrations.ts`. */
import sharp from 'sharp';
import { illustrations } from './sources/illustrations.ts';

const width = 1440;
/** Dots per inch at which 480 units of the drawings become `width` pixels. */
const density = (72 * width) / 480;

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadSvg'] });

for (const { slug } of illustrations) {
  await sharp(new URL(`illustrations/${slug}.svg`, import.meta.url).pathname, { density })
    .resize(width)
    .webp({ lossless: true, effort: 6 })
    .toFile(new URL(`media/${slug}.webp`, import.meta.url).pathname);
}
console.log(`${illustrations.length} illustrations drawn.`);
