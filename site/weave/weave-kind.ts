import type { DocumentOf } from '#contract/document.ts';
import { getDyesName, type DyesName } from '#contract/weave/dyes.ts';
import type { TextKind } from '../kinds/page-kind.ts';
import { findProvinceOf } from './province.ts';
import { weaveExemplar } from './weave-exemplar.ts';

interface WeaveView {
  exemplar: DocumentOf<'exemplar'>;
  dyes: DyesName;
}

/** Address of the cloth of an exemplar without a portrait, for programs and lists that want a picture's address. */
export function weaveAddress({ slug }: { slug: string }): string {
  return `/det/${slug}.svg`;
}

/** Width and height that lists give the picture; it is drawn sharp at any. */
export const weaveSide = 96;

export const weaveKind: TextKind<{ id: string }, WeaveView> = {
  name: 'weave',
  output: 'text',
  place: () => 'lists',
  *list(edition) {
    for (const { id, slug, portrait } of edition.terms('exemplar'))
      if (portrait === undefined) yield { address: weaveAddress({ slug }), params: { id } };
  },
  view(edition, { address, params: { id } }) {
    const exemplar = edition.term('exemplar', id);
    if (!exemplar) throw new Error(`Picture ‘${address}’ has no exemplar.`);
    return { exemplar, dyes: getDyesName(findProvinceOf(edition, exemplar)) };
  },
  render: ({ exemplar, dyes }) => weaveExemplar(exemplar, dyes),
};
