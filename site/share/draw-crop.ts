import type { Crop } from './crops.ts';
import { openForm } from './open-form.ts';

/** Cuts a picture where most is to be seen. @param path of its JPEG */
export async function drawCrop(path: string, { width, height }: Crop): Promise<Buffer> {
  const picture = await openForm(path);
  return picture
    .resize({ width, height, fit: 'cover', position: 'attention' })
    .jpeg({ quality: 78, progressive: true })
    .toBuffer();
}
