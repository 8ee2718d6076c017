import { termAddress } from '#contract/address.ts';
import type { DocumentOf } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { StoryCard } from '../edition/edition-reader.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';
import { getDyesName, type DyesName } from '#contract/weave/dyes.ts';
import { findProvinceOf } from '../weave/province.ts';
import { getMedia, getTermPages } from './list.ts';
import { toEmbedAddress } from '../framing/embed-address.ts';
import { getEmbedFrame, type EmbedFrame } from './embed-frame.ts';

const storyCount = 3;

/** The portrait of an exemplar with the newest texts about it, in a frame on another site. */
export interface ExemplarEmbedView {
  page: 'exemplar-embed';
  frame: EmbedFrame;
  exemplar: DocumentOf<'exemplar'>;
  cards: readonly StoryCard[];
  media: readonly MediaDocument[];
  /** What the exemplar wears, where there is no portrait. */
  dyes: DyesName;
}

export interface ExemplarParams {
  language: LanguageCode;
  id: string;
  page: string;
}

export const exemplarEmbedKind: DrawnKind<ExemplarParams, ExemplarEmbedView> = {
  name: 'exemplar-embed',
  output: 'astro',
  place: () => 'embeds',
  inSitemap: 'never',
  *list(edition) {
    for (const language of edition.languages) {
      for (const { kind, term } of getTermPages(edition, language)) {
        if (kind !== 'exemplar') continue;
        const page = termAddress(language, kind, term.slug);
        yield { address: toEmbedAddress(page), params: { language, id: term.id, page } };
      }
    }
  },
  view(edition, { address, params: { language, id, page } }) {
    const exemplar = edition.term('exemplar', id);
    if (!exemplar) throw new Error(`Exemplar ‘${id}’ has a page for frames but is not in the edition.`);
    return {
      page: 'exemplar-embed',
      frame: getEmbedFrame(edition, language, { address, page }),
      exemplar,
      cards: edition.newest({ language, term: { kind: 'exemplar', id } }, storyCount),
      media: getMedia(edition, [exemplar.portrait]),
      dyes: getDyesName(findProvinceOf(edition, exemplar)),
    };
  },
};
