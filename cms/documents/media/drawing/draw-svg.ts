import { readFile, stat } from 'node:fs/promises';
import sharp from 'sharp';
import { FileRefusal } from '../reading/file-refusal.ts';
import { allowLoader } from '../picture/open-picture.ts';
import { toPlainDrawing } from './plain-drawing.ts';

/** Longer side in pixels of the picture that is made. */
const side = 1024;
/** Bytes: a drawing of a logo is far smaller; a larger one would keep the machine busy. */
const maxBytes = 1_000_000;
/** Pixels a inch at which one unit of a drawing is one pixel, and the most that the library takes. */
const [baseDensity, maxDensity] = [72, 2_400];
/** Seconds. */
const patience = 20;

interface DrawSvgOptions {
  input: string;
  output: string;
  name: string;
}

/**
 * Makes a PNG picture of an uploaded drawing: a drawing can carry scripts and addresses of others, a picture cannot.
 * @throws FileRefusal when it cannot be drawn, or holds what keeps a machine busy
 */
export async function drawSvg({ input, output, name }: DrawSvgOptions): Promise<void> {
  if ((await stat(input)).size > maxBytes) {
    throw new FileRefusal(`Hình vẽ “${name}” lớn hơn 1 MB. Hãy xuất thành ảnh PNG.`);
  }
  const drawing = Buffer.from(toPlainDrawing(await readFile(input), name));
  allowLoader('VipsForeignLoadSvg');
  try {
    const { width, height } = await sharp(drawing).metadata();
    const density = Math.min(maxDensity, Math.max(1, (baseDensity * side) / Math.max(width, height)));
    await sharp(drawing, { density })
      .resize({ width: side, height: side, fit: 'inside' })
      .png()
      .timeout({ seconds: patience })
      .toFile(output);
  } catch {
    throw new FileRefusal(`Không vẽ được hình “${name}”. Hãy xuất thành ảnh PNG rồi tải lên.`);
  }
}
