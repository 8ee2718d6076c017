import { readFile, writeFile } from 'node:fs/promises';
import { APIError, type PayloadRequest } from 'payload';
import sharp from 'sharp';

/** Longer side in pixels of the picture that is made. */
const side = 1024;
/** Bytes: a drawing of a logo is far smaller; a larger one would keep the machine busy. */
const maxBytes = 1_000_000;
/** Pixels a inch at which one unit of a drawing is one pixel, and the most that the library takes. */
const [baseDensity, maxDensity] = [72, 2_400];

/** True for the first bytes of an SVG drawing. */
export function isSvg(head: Uint8Array): boolean {
  const text = Buffer.from(head)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  return /^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>|\s)*<svg[\s>]/.test(text);
}

/**
 * Makes a PNG picture of an uploaded drawing, in its place: a drawing can carry scripts and addresses of others, a
 * picture cannot. @throws APIError when it cannot be drawn
 */
export async function drawSvg(file: NonNullable<PayloadRequest['file']>): Promise<void> {
  if (file.size > maxBytes) throw refuse(`Hình vẽ “${file.name}” lớn hơn 1 MB. Hãy xuất thành ảnh PNG.`);
  const source = file.tempFilePath ? await readFile(file.tempFilePath) : file.data;
  const picture = await draw(source, file.name);
  file.size = picture.length;
  if (file.tempFilePath) await writeFile(file.tempFilePath, picture);
  else file.data = picture;
}

async function draw(source: Buffer, name: string): Promise<Buffer> {
  try {
    const { width, height } = await sharp(source).metadata();
    const density = Math.min(maxDensity, Math.max(1, (baseDensity * side) / Math.max(width, height)));
    return await sharp(source, { density })
      .resize({ width: side, height: side, fit: 'inside' })
      .png()
      .toBuffer();
  } catch {
    throw refuse(`Không vẽ được hình “${name}”. Hãy xuất thành ảnh PNG rồi tải lên.`);
  }
}

function refuse(message: string): APIError {
  return new APIError(message, 400, null, true);
}
