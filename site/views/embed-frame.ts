import type { EditionReader } from '../edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { Chrome } from './frame.ts';
import { findLogo } from '../share/brand.ts';

/** What every page for frames of a language shows around its content: whose it is, without the site's navigation. */
type EmbedChrome = Omit<Chrome, 'sections' | 'filled' | 'formatPages'>;

export interface EmbedFrame {
  chrome: EmbedChrome;
  address: string;
  /** The page that it leads back to. */
  page: string;
}

const chromes = new WeakMap<EditionReader['settings'], Map<LanguageCode, EmbedChrome>>();

export function getEmbedFrame(
  edition: EditionReader,
  language: LanguageCode,
  { address, page }: Pick<EmbedFrame, 'address' | 'page'>,
): EmbedFrame {
  return { chrome: getEmbedChrome(edition, language), address, page };
}

/** One object as long as nothing in it changes. */
function getEmbedChrome(edition: EditionReader, language: LanguageCode): EmbedChrome {
  const { settings } = edition;
  const [texts, logo] = [edition.texts(language), findLogo(edition)];
  let known = chromes.get(settings);
  if (!known) chromes.set(settings, (known = new Map<LanguageCode, EmbedChrome>()));
  const last = known.get(language);
  if (last && last.texts === texts && last.logo === logo) return last;
  const chrome = Object.freeze({
    id: `chrome/embed/${language}`,
    language,
    settings,
    ...(texts && { texts }),
    ...(logo && { logo }),
  });
  known.set(language, chrome);
  return chrome;
}
