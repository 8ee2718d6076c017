import { writeFile } from 'node:fs/promises';
import type { PictureExtension } from '#contract/media-formats.ts';
import { openOriginal, PATIENCE } from './open-original.ts';
import { outputName } from './private-folder.ts';

export interface PrintJob {
  extension: PictureExtension;
  /** XMP: what is to be seen, whose it is and under which licence. */
  xmp: string;
}

/** 20 cm at the 300 dots an inch of magazines, 40 cm at those of newspapers. */
const LONGEST = 2400;
const DENSITY = 300;

/** Makes the form of a picture that newspapers print in the present folder. @throws when the picture cannot be read */
export async function makePrint({ extension, xmp }: PrintJob): Promise<void> {
  const original = await openOriginal(extension);
  const form = original
    .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .flatten({ background: '#fff' })
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    // A density alone would keep what the camera wrote: place, device, owner.
    .withExif({})
    .withDensity(DENSITY)
    .withXmp(xmp);
  // Written by Node, so that a full disk is told from a broken picture.
  await writeFile(outputName, await form.timeout({ seconds: PATIENCE }).toBuffer());
}
