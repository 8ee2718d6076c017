import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLanguageCode } from '#contract/languages.ts';
import { searchFolder } from '../../edition/search-layout.ts';
import type { ReadFile } from '../engine/file-loader.ts';
import { SearchFailure } from '../engine/search-failure.ts';

/** Below the folder of a language's index there are folders and files of such names alone. */
const below = /^(?:[\w-]+\/)*[\w-]+(?:\.\w+)?$/;

/**
 * Reads files of the search out of a release, and nothing else.
 * @param tree the released tree, usually a symbolic link that is followed anew for every file
 * @param onRead is told the size of each
 */
export function makeReadRelease(tree: string, onRead: (bytes: number) => void): ReadFile {
  return async (address) => {
    const [, language = ''] = address.split('/');
    const folder = searchFolder(language);
    const file = address.slice(folder.length);
    if (!isLanguageCode(language) || !address.startsWith(folder) || !below.test(file))
      throw new SearchFailure('missing', address);
    try {
      const bytes = await readFile(join(tree, folder, file));
      onRead(bytes.length);
      return bytes;
    } catch (error) {
      throw new SearchFailure('missing', address, { cause: error });
    }
  };
}
