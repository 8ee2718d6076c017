import { APIError } from 'payload';
import sharp from 'sharp';

/** 100 megapixels: more than any press camera, less than a picture made to fill the memory. */
const maxPixels = 100_000_000;

/**
 * A picture without metadata and turned upright, in the same format.
 * @returns undefined when it is clean as it is, so that its bytes stay
 * @throws APIError when it is no picture, or larger than `maxPixels`; its header is read before its pixels
 */
export async function cleanImage(source: string | Buffer, name: string): Promise<Buffer | undefined> {
  const metadata = await readMetadata(source, name);
  const { width = 0, height = 0, format } = metadata;
  if (width * height > maxPixels) {
    throw refuse(`Ảnh “${name}” có ${width} × ${height} điểm ảnh, lớn quá mức nhận (100 triệu điểm ảnh).`);
  }
  const isDirty =
    metadata.exif ||
    metadata.xmp ||
    metadata.iptc ||
    metadata.comments?.length ||
    (metadata.orientation ?? 1) > 1;
  if (!isDirty) return undefined;
  const picture = sharp(source, { limitInputPixels: maxPixels, failOn: 'error' }).rotate().keepIccProfile();
  try {
    if (format === 'png') return await picture.png({ compressionLevel: 9 }).toBuffer();
    if (format === 'webp') return await picture.webp({ quality: 92 }).toBuffer();
    if (format === 'heif') return await picture.avif({ quality: 75, effort: 2 }).toBuffer();
    return await picture.jpeg({ quality: 94, mozjpeg: false }).toBuffer();
  } catch {
    throw refuse(`Ảnh “${name}” bị hỏng, không đọc được hết. Hãy xuất lại ảnh rồi tải lên.`);
  }
}

async function readMetadata(source: string | Buffer, name: string) {
  try {
    return await sharp(source, { limitInputPixels: false }).metadata();
  } catch {
    throw refuse(`Ảnh “${name}” bị hỏng, không mở được. Hãy xuất lại ảnh rồi tải lên.`);
  }
}

function refuse(message: string): APIError {
  return new APIError(message, 400, null, true);
}
