import type { DocumentOf, TermDocument } from '#contract/document.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';
import { getCardMedia, hasTermPage, type ListFormat, type ListParams } from './list.ts';
import { toEmbedAddress } from '../framing/embed-address.ts';
import { getEmbedFrame, type EmbedFrame } from './embed-frame.ts';
import { listEmbeddedLists } from './embedded-lists.ts';

/** A frame is small, and nothing in it is cut: who wants more follows the link. */
const lineCount = 5;
const exemplarCount = 2;

/** The newest texts of a list, in a frame on another site. */
export interface ListEmbedView {
  page: 'list-embed';
  frame: EmbedFrame;
  term?: TermDocument;
  format?: ListFormat;
  cards: readonly StoryCard[];
  /** Of a unit. */
  exemplars: readonly DocumentOf<'exemplar'>[];
  media: readonly MediaDocument[];
}

/** A list, with the address of its page. */
export type ListEmbedParams = ListParams & { page: string };

export const listEmbedKind: DrawnKind<ListEmbedParams, ListEmbedView> = {
  name: 'list-embed',
  output: 'astro',
  place: () => 'embeds',
  inSitemap: 'never',
  *list(edition) {
    for (const list of listEmbeddedLists(edition)) yield { address: toEmbedAddress(list.page), params: list };
  },
  view(edition, { address, params: { page, ...list } }) {
    const { language, term, format } = list;
    const exemplars = getExemplars(edition, list);
    const cards = edition.newest(list, lineCount - exemplars.length);
    return {
      page: 'list-embed',
      frame: getEmbedFrame(edition, language, { address, page }),
      ...(term && { term: edition.term(term.kind, term.id) }),
      ...(format && { format }),
      cards,
      exemplars,
      // One picture stands at the top.
      media: getCardMedia(edition, cards.slice(0, 1)),
    };
  },
};

function getExemplars(edition: EditionReader, { language, term }: ListParams): DocumentOf<'exemplar'>[] {
  if (term?.kind !== 'unit') return [];
  return edition
    .exemplarsOf({ kind: term.kind, id: term.id })
    .filter(({ id }) => hasTermPage(edition, language, 'exemplar', id))
    .slice(0, exemplarCount);
}
