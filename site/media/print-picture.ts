import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPicture } from '#contract/media-formats.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { PrintJob } from './outside/make-print.ts';
import { inPrivateFolder, outputName } from './outside/private-folder.ts';
import { runLimited } from './outside/run-limited.ts';
import { pictureLimits, readFailure } from './renditions.ts';

const program = fileURLToPath(new URL('outside/print-program.ts', import.meta.url));

/**
 * The form of a picture that newspapers print: a JPEG of at most 2400 pixels, made of the upload in a limited process of its
 * own. @param half folder for what is not finished @throws when the picture cannot be read
 */
export async function makePrintPicture(
  upload: string,
  { file }: Pick<MediaDocument, 'file'>,
  { xmp, half, signal }: { xmp: string; half: string; signal: AbortSignal },
): Promise<Buffer> {
  const { sha256, extension } = file;
  if (!isPicture(extension)) throw new Error(`không phải loại ảnh được nhận (“.${extension}”)`);
  const job: PrintJob = { extension, xmp };
  return inPrivateFolder(join(half, `in-${sha256.slice(0, 16)}`), upload, async (folder) => {
    const command = [process.execPath, '--max-old-space-size=512', program, JSON.stringify(job)];
    readFailure(await runLimited({ command, ...pictureLimits, folder, signal }));
    return readFile(join(folder, outputName));
  });
}
