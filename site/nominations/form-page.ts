import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nominateAddress } from '#contract/address.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { NominationWords } from '../views/nomination-words.ts';
import { readSetup } from '../server/fill-place.ts';

/** A released page that the server fills, with its words. */
export interface WordedPage<P extends 'nominate' | 'follow'> {
  html: string;
  words: NominationWords<P>;
}

/** The form in a language; undefined where the site has none in it, or takes nothing over the network. */
export async function findFormPage(
  release: string,
  language: LanguageCode,
): Promise<WordedPage<'nominate'> | undefined> {
  try {
    return readWordedPage(await readFile(join(release, nominateAddress(language), 'index.html'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A page with the words that it carries; undefined for one without. */
export function readWordedPage<P extends 'nominate' | 'follow'>(html: string): WordedPage<P> | undefined {
  const words = readSetup(html, 'data-nomination');
  return words === undefined ? undefined : { html, words: words as NominationWords<P> };
}
