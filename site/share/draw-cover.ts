import sharp from 'sharp';
import { drawShareImage, type ShareFiles } from './draw-share-image.ts';
import type { ShareCard } from './share-card.ts';

/** Directories of podcasts take covers from 1400 to 3000 pixels square. */
export const COVER_SIDE = 1400;

/** Draws the cover of a podcast: the share image of its programme in a square of the site's colour, as JPEG. */
export async function drawCover(card: ShareCard, files: ShareFiles): Promise<Buffer> {
  const image = await sharp(await drawShareImage(card, files))
    .resize({ width: COVER_SIDE })
    .toBuffer();
  return sharp({
    create: { width: COVER_SIDE, height: COVER_SIDE, channels: 3, background: card.brand.band },
  })
    .composite([{ input: image, gravity: 'centre' }])
    .jpeg({ quality: 82, progressive: true })
    .toBuffer();
}
