import type { DocumentOf } from '#contract/document.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { EditionReader } from '../edition/edition-reader.ts';
import { getDyesById, type DyesById } from '../weave/province.ts';
import { getMedia } from './list.ts';

/** A cloth is up to two thousand bytes: a longer list is one of names. */
const most = 60;

/** What the faces of a page's exemplars are drawn with. */
export interface Faces {
  media: readonly MediaDocument[];
  dyes: DyesById;
}

/** Undefined where there are too many for faces. */
export function getFaces(
  edition: EditionReader,
  exemplars: readonly DocumentOf<'exemplar'>[],
): Faces | undefined {
  if (exemplars.length > most) return undefined;
  return {
    media: getMedia(
      edition,
      exemplars.map(({ portrait }) => portrait),
    ),
    dyes: getDyesById(edition, exemplars),
  };
}
