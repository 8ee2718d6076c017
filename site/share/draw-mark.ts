import sharp from 'sharp';
import type { Brand } from './brand.ts';
import { openForm } from './open-form.ts';

/** The built-in mark: a bronze mirror whose rim is not closed. */
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="480" height="480" fill="none" stroke-linecap="round">
<circle cx="23" cy="25" r="20" fill="#fff" fill-opacity=".13"/><path d="M31.5 8.2A18.9 18.9 0 1 0 40 16.7" stroke="#f0c566" stroke-width="3.6"/>
<path d="M12.2 28.5A11.4 11.4 0 0 1 20 15.6" stroke="#fff2d0" stroke-width="2.6"/>
<path d="M37.5 1c1 6.4 3.1 8.5 9.5 9.5-6.4 1-8.5 3.1-9.5 9.5-1-6.4-3.1-8.5-9.5-9.5 6.4-1 8.5-3.1 9.5-9.5z" fill="#fff8e6"/></svg>`;
const clear = { r: 0, g: 0, b: 0, alpha: 0 };

/** A square of this share lies in the circle that no phone cuts off. Source: W3C Web App Manifest, maskable icons. */
const SAFE = 0.56;

/**
 * A deployment's logo, or the built-in mark, as large as a box in pixels allows.
 * @param logo file of the logo @throws when it cannot be read
 */
export async function drawMark(logo: string | undefined, width: number, height: number) {
  const drawn = logo === undefined ? sharp(Buffer.from(mark)) : await openForm(logo);
  const { data, info } = await drawn
    .resize(width, height, { fit: 'inside', background: clear })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** A square icon as PNG: the mark on the deployment's own colour. @throws when the logo cannot be read */
export async function drawIcon({ band }: Brand, logo: string | undefined, side: number): Promise<Buffer> {
  const room = Math.round(side * SAFE);
  const { data } = await drawMark(logo, room, room);
  return sharp({ create: { width: side, height: side, channels: 3, background: band } })
    .composite([{ input: data, gravity: 'centre' }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}
