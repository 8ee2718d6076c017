import { homeAddress } from '#contract/address.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';
import { listEmbedsOf, missingEmbedAddress } from '../framing/embed-address.ts';
import { getEmbedFrame, type EmbedFrame } from './embed-frame.ts';

/** What a frame on another site says where nothing is any more; `at` tells when it was withdrawn. */
export interface NoticeEmbedView<P extends 'withdrawn-embed' | 'missing-embed'> {
  page: P;
  frame: EmbedFrame;
  at?: string;
}

interface Params {
  language: LanguageCode;
  at: string;
}

/** In place of the frames of a withdrawn text or profile: they stand on pages that nobody here can change. */
export const withdrawnEmbedKind: DrawnKind<Params, NoticeEmbedView<'withdrawn-embed'>> = {
  name: 'withdrawn-embed',
  output: 'astro',
  place: () => 'of-address',
  inSitemap: 'never',
  list: (edition) =>
    edition.withdrawn().flatMap(({ address: page, ...params }) =>
      listEmbedsOf(page).map((address) => ({
        address,
        params: { language: params.language, at: params.at },
      })),
    ),
  view: (edition, { address, params: { language, at } }) => ({
    page: 'withdrawn-embed',
    frame: getEmbedFrame(edition, language, { address, page: homeAddress(language) }),
    at,
  }),
};

/** For addresses that never were, and lists that have become empty. */
export const missingEmbedKind: DrawnKind<{ language: LanguageCode }, NoticeEmbedView<'missing-embed'>> = {
  name: 'missing-embed',
  output: 'astro',
  place: () => 'embeds',
  inSitemap: 'never',
  list: (edition) =>
    edition.languages.map((language) => ({ address: missingEmbedAddress(language), params: { language } })),
  view: (edition, { address, params: { language } }) => ({
    page: 'missing-embed',
    frame: getEmbedFrame(edition, language, { address, page: homeAddress(language) }),
  }),
};
