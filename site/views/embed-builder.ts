import type { TermDocument, TermKind } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { EditionReader } from '../edition/edition-reader.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';
import { getPageFrame, hasStories, type Frame } from './frame.ts';
import { embedBuilderAddress } from '../framing/embed-address.ts';
import { hasEmbed } from './embedded-lists.ts';

const offeredKinds = ['section', 'topic', 'movement', 'unit', 'place'] as const satisfies TermKind[];

/** Where somebody makes a line of HTML for their own site. */
export interface EmbedBuilderView {
  page: 'embed-builder';
  frame: Frame;
  /** Lists to choose from; any other page is chosen by its address. */
  groups: readonly { kind: TermKind; terms: readonly TermDocument[] }[];
}

export const embedBuilderKind: DrawnKind<{ language: LanguageCode }, EmbedBuilderView> = {
  name: 'embed-builder',
  output: 'astro',
  place: () => 'lists',
  inSitemap: (edition, language) => (hasStories(edition, language) ? [embedBuilderAddress(language)] : []),
  list: (edition) =>
    edition.languages.map((language) => ({ address: embedBuilderAddress(language), params: { language } })),
  view: (edition, { params: { language } }) => ({
    page: 'embed-builder',
    frame: getPageFrame(edition, language, {
      toAddress: embedBuilderAddress,
      isIndexed: (other) => hasStories(edition, other),
    }),
    groups: offeredKinds
      .map((kind) => ({ kind, terms: listOffered(edition, language, kind) }))
      .filter(({ terms }) => terms.length > 0),
  }),
};

/** Of places the provinces alone: a commune is found by its address. */
function listOffered(edition: EditionReader, language: LanguageCode, kind: TermKind): TermDocument[] {
  return edition
    .terms(kind)
    .filter((term) => term.kind !== 'place' || term.parent === undefined)
    .filter(({ id }) => hasEmbed(edition, language, kind, id));
}
