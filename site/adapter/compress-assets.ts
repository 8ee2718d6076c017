import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** Fonts and pictures are compressed already. */
const texts = /\.(?:js|css|svg|json)$/;

/** Writes `.br` and `.gz`, as small as they get, beside every text file of a folder. */
export async function compressAssets(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((one) => texts.test(one))) await compressAsset(join(folder, name));
}

/** Writes `.br` and `.gz` beside a file. */
export async function compressAsset(path: string): Promise<void> {
  const content = await readFile(path);
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}
