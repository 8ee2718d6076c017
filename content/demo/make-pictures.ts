/**
 * Makes the pictures of `media/` from their originals: `node content/demo/make-pictures.ts <folder>`, where the folder
 * holds one folder an origin (lomiri, budgie, plasma, mate) with the originals at the paths of `sources/pictures.ts`.
 */
import { join } from 'node:path';
import sharp from 'sharp';
import { type Picture, pictures } from './sources/pictures.ts';

const longestSide = 1600;
const quality = 76;

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });

async function makePicture(picture: Picture, originals: string): Promise<void> {
  const input = sharp(join(originals, picture.origin, picture.path)).rotate();
  const { width = 0, height = 0 } = await input.metadata();
  const [left, top, wide, high] = picture.crop ?? [0, 0, 1, 1];
  const part = {
    left: Math.round(left * width),
    top: Math.round(top * height),
    width: Math.floor(wide * width),
    height: Math.floor(high * height),
  };
  await input
    .extract(part)
    .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality, progressive: true, mozjpeg: true })
    .toFile(new URL(`media/${picture.slug}.jpg`, import.meta.url).pathname);
}

const [originals] = process.argv.slice(2);
if (!originals) throw new Error('Say where the originals are: node content/demo/make-pictures.ts <folder>');
for (const picture of pictures) await makePicture(picture, originals);
console.log(`${pictures.length} pictures written.`);
