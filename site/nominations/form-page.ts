import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nominateAddress, reviewAddress } from '#contract/address.ts';
import { slugSchema } from '#contract/slug.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { NominationWords } from '../views/nomination-words.ts';
import { readSetup } from '../server/fill-place.ts';

/** A page with a form to send something. */
export type FormName = 'nominate' | 'review';

/** A released page that the server fills, with its words. */
export interface WordedPage<P extends FormName | 'follow'> {
  html: string;
  words: NominationWords<P>;
}

/** The form in a language; undefined where the site has none in it, or takes nothing over the network. */
export function findFormPage(
  release: string,
  language: LanguageCode,
): Promise<WordedPage<'nominate'> | undefined> {
  return findWordedPage(release, nominateAddress(language));
}

/** The page of a shortlist in a language; undefined where it is not, or no longer, on the site. @param slug as it was sent */
export async function findReviewPage(
  release: string,
  language: LanguageCode,
  slug: string,
): Promise<WordedPage<'review'> | undefined> {
  if (!slugSchema.safeParse(slug).success) return undefined;
  return findWordedPage(release, reviewAddress(language, slug));
}

async function findWordedPage<P extends FormName>(
  release: string,
  address: string,
): Promise<WordedPage<P> | undefined> {
  try {
    return readWordedPage(await readFile(join(release, address, 'index.html'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A page with the words that it carries; undefined for one without. */
export function readWordedPage<P extends FormName | 'follow'>(html: string): WordedPage<P> | undefined {
  const words = readSetup(html, 'data-nomination');
  return words === undefined ? undefined : { html, words: words as NominationWords<P> };
}
