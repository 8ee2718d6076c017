import type { DocumentOf, TermDocument } from '#contract/document.ts';
import { getDyesName, type DyesName } from '#contract/weave/dyes.ts';
import type { EditionReader } from '../edition/edition-reader.ts';

type Terms = Pick<EditionReader, 'term'>;

/** The province that a place lies in, or is; undefined where the tree does not say. */
export function findProvince(edition: Terms, id: string | undefined): DocumentOf<'place'> | undefined {
  let place = id === undefined ? undefined : edition.term('place', id);
  // Three levels are more than Việt Nam has: a circle must not hang the publisher.
  for (let level = 0; level < 3 && place?.parent !== undefined; level++)
    place = edition.term('place', place.parent);
  return place;
}

/** The province whose dyes a term's page wears: its own, its unit's or its owner's. */
export function findProvinceOf(edition: Terms, term: TermDocument): DocumentOf<'place'> | undefined {
  switch (term.kind) {
    case 'place':
      return findProvince(edition, term.id);
    case 'unit':
      return findProvinceOfUnit(edition, term.id);
    case 'exemplar':
      return findProvince(edition, term.place) ?? findProvinceOfUnit(edition, term.unit);
    case 'section':
      return findProvinceOfUnit(edition, term.owner);
    case 'topic':
    case 'movement':
    case 'model-type':
    case 'criteria-set':
      return undefined;
    default:
      return term satisfies never;
  }
}

function findProvinceOfUnit(edition: Terms, id: string | undefined): DocumentOf<'place'> | undefined {
  let unit = id === undefined ? undefined : edition.term('unit', id);
  // Twelve levels are more than any tree of agencies has.
  for (let level = 0; level < 12 && unit; level++) {
    if (unit.place !== undefined) return findProvince(edition, unit.place);
    unit = unit.parent === undefined ? undefined : edition.term('unit', unit.parent);
  }
  return undefined;
}

export type DyesById = Readonly<Record<string, DyesName>>;

/** The dyes that each of some exemplars wears, by id. */
export function getDyesById(edition: Terms, exemplars: readonly DocumentOf<'exemplar'>[]): DyesById {
  return Object.fromEntries(
    exemplars.map((exemplar) => [exemplar.id, getDyesName(findProvinceOf(edition, exemplar))]),
  );
}
