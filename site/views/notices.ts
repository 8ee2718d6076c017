import { homeAddress, offlineAddress, searchAddress, type ExemplarGroup } from '#contract/address.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { isStoryAddress } from '../framing/is-story-address.ts';
import { getExemplarGroups } from './alphabets.ts';
import { getFrame, getPageFrame, type Frame } from './frame.ts';
import { toRepublishAddress } from './republish.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';

/** Pages that show no story of their own. */
export type NoticeView =
  | { page: 'root'; to: string }
  | { page: 'moved'; to: string }
  | { page: 'search'; frame: Frame; groups: readonly ExemplarGroup[] }
  | { page: 'offline'; frame: Frame }
  | { page: 'not-found'; frame: Frame }
  | { page: 'withdrawn'; frame: Frame; at: string };

type Notice<P extends NoticeView['page']> = Extract<NoticeView, { page: P }>;

/** `/`: leads to the first language. */
export const rootKind: DrawnKind<null, Notice<'root'>> = {
  name: 'root',
  output: 'astro',
  place: () => 'home',
  inSitemap: 'never',
  list: () => [{ address: '/', params: null }],
  view: (edition) => ({ page: 'root', to: homeAddress(edition.languages[0] ?? 'vi') }),
};

export const searchKind: DrawnKind<{ language: LanguageCode }, Notice<'search'>> = {
  name: 'search',
  output: 'astro',
  place: () => 'lists',
  inSitemap: 'never',
  list: (edition) =>
    edition.languages.map((language) => ({ address: searchAddress(language), params: { language } })),
  view: (edition, { params: { language } }) => ({
    page: 'search',
    frame: getPageFrame(edition, language, { toAddress: searchAddress, isIndexed: () => false }),
    groups: getExemplarGroups(edition, language),
  }),
};

export const offlineKind: DrawnKind<{ language: LanguageCode }, Notice<'offline'>> = {
  name: 'offline',
  output: 'astro',
  place: () => 'lists',
  inSitemap: 'never',
  list: (edition) =>
    edition.languages.map((language) => ({ address: offlineAddress(language), params: { language } })),
  view: (edition, { params: { language } }) => ({
    page: 'offline',
    frame: getPageFrame(edition, language, { toAddress: offlineAddress, isIndexed: () => false }),
  }),
};

export const notFoundKind: DrawnKind<{ language: LanguageCode }, Notice<'not-found'>> = {
  name: 'not-found',
  output: 'astro',
  place: () => 'lists',
  inSitemap: 'never',
  list: (edition) =>
    edition.languages.map((language) => ({ address: `/${language}/404.html`, params: { language } })),
  view: (edition, { address, params: { language } }) => ({
    page: 'not-found',
    frame: getFrame(edition, language, address, { isIndexed: false }),
  }),
};

/** Address of a withdrawn story or exemplar; servers that can answer 410 with it (see status.json). */
export const withdrawnKind: DrawnKind<{ language: LanguageCode; at: string }, Notice<'withdrawn'>> = {
  name: 'withdrawn',
  output: 'astro',
  place: () => 'of-address',
  inSitemap: 'never',
  list: (edition) =>
    edition
      .withdrawn()
      .flatMap(({ address: page, language, at }) =>
        listPagesOf(page).map((address) => ({ address, params: { language, at } })),
      ),
  view: (edition, { address, params: { language, at } }) => ({
    page: 'withdrawn',
    frame: getFrame(edition, language, address, { isIndexed: false }),
    at,
  }),
};

/** The page of a text or profile, and that from which others took it over. */
export function listPagesOf(page: string): string[] {
  return isStoryAddress(page) ? [page, toRepublishAddress(page)] : [page];
}

/** Old address, for hosts that cannot redirect; servers that can answer 301 (see status.json). */
export const movedKind: DrawnKind<{ to: string }, Notice<'moved'>> = {
  name: 'moved',
  output: 'astro',
  place: () => 'of-address',
  inSitemap: 'never',
  *list(edition) {
    // A feed that moved has no page: only a server can redirect a feed reader.
    for (const [address, to] of edition.moved()) if (address.endsWith('/')) yield { address, params: { to } };
  },
  view: (_edition, { params: { to } }) => ({ page: 'moved', to }),
};
