import { rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPicture } from '#contract/media-formats.ts';
import {
  fallbackAddress,
  getRenditionWidths,
  renditionAddress,
  renditionFormats,
} from '../edition/media-addresses.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { RenditionJob } from './outside/make-forms.ts';
import { inPrivateFolder } from './outside/private-folder.ts';
import { runLimited } from './outside/run-limited.ts';

const program = fileURLToPath(new URL('outside/renditions-program.ts', import.meta.url));

/** A photograph of 100 megapixels takes a slow processor about a minute and 1 GB. */
export const pictureLimits = {
  limits: { cpuSeconds: 300, memoryMegabytes: 4_000, fileMegabytes: 500 },
  timeoutMs: 600_000,
};

/** Public names (last part of the address) of all forms of a picture. */
export function getRenditionNames({ file, width = 1 }: Pick<MediaDocument, 'file' | 'width'>): string[] {
  const forms = getRenditionWidths(width).flatMap((w) =>
    renditionFormats.map((format) => renditionAddress(file, w, format)),
  );
  return [...forms, fallbackAddress(file)].map((address) => basename(address));
}

/**
 * Makes all forms of a picture in a folder, in a limited process of its own.
 * @param half folder on the same disk for what is not finished @throws when the picture cannot be read
 */
export async function makeRenditions(
  picture: string,
  { file, width = 1 }: Pick<MediaDocument, 'file' | 'width'>,
  { folder, half }: { folder: string; half: string },
): Promise<void> {
  const { sha256, extension } = file;
  if (!isPicture(extension)) throw new Error(`không phải loại ảnh được nhận (“.${extension}”)`);
  const job: RenditionJob = { sha256, extension, width };
  await inPrivateFolder(join(half, `anh-${sha256.slice(0, 16)}`), picture, async (own) => {
    const command = [process.execPath, '--max-old-space-size=512', program, JSON.stringify(job)];
    readFailure(await runLimited({ command, ...pictureLimits, folder: own }));
    for (const name of getRenditionNames({ file, width })) await rename(join(own, name), join(folder, name));
  });
}

/** @throws what a program of ours complained of, with the code of the system where it has one */
export function readFailure(output: string): void {
  if (output === '') return;
  const { code, message } = JSON.parse(output) as { code?: string; message: string };
  throw Object.assign(new Error(message), code === undefined ? {} : { code });
}
