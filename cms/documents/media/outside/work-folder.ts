import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PayloadRequest } from 'payload';
import { readEnvironment } from '../../../platform/environment/environment.ts';
import { halfUploadsFolder } from '../../../platform/storage/half-uploads.ts';

/** A private folder that holds one uploaded file, and what is made of it. */
export interface WorkFolder {
  path: string;
  /** Path of a file that a task left. */
  pathOf(name: string): string;
}

/** Name of the uploaded file in its folder: nothing in a name can mislead a program. */
export const inputName = 'goc';

/** Works on an uploaded file in a folder of its own, which is gone afterwards, however the work ends. */
export async function inWorkFolder<T>(
  file: NonNullable<PayloadRequest['file']>,
  work: (folder: WorkFolder) => Promise<T>,
): Promise<T> {
  const path = join(halfUploadsFolder(readEnvironment().dataDir), `viec-${randomUUID()}`);
  await mkdir(path, { recursive: true, mode: 0o700 });
  try {
    await putInput(file, join(path, inputName));
    return await work({ path, pathOf: (name) => join(path, name) });
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

/** Puts a file that a task made in the place of the uploaded one. */
export async function replaceUpload(file: NonNullable<PayloadRequest['file']>, made: string): Promise<void> {
  file.size = (await stat(made)).size;
  if (file.tempFilePath) await copyFile(made, file.tempFilePath);
  else file.data = await readFile(made);
}

async function putInput({ tempFilePath, data }: NonNullable<PayloadRequest['file']>, path: string) {
  if (!tempFilePath) return writeFile(path, data, { mode: 0o600 });
  // Programs only read it; a copy serves where the file system knows no second name.
  await link(tempFilePath, path).catch(() => copyFile(tempFilePath, path));
}
