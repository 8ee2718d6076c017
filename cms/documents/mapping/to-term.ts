import type { z } from 'zod';
import type { documentSchemas, TermKind } from '#contract/document.ts';
import type { CriteriaSet, ModelType, Movement, Place, Section, Topic, Unit } from '../../payload-types.ts';
import { toDay } from '../fields/days.ts';
import { toLocalized } from '../fields/localized.ts';
import { toBroadcast } from './broadcast-row.ts';
import { toSectionLayout } from './section-layout.ts';
import { toCriteriaSet } from './criteria-set.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';

type Input<K extends keyof typeof documentSchemas> = z.input<(typeof documentSchemas)[K]>;

function toBase(doc: Topic | Movement | Section | Unit | Place | CriteriaSet | ModelType) {
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    previousSlugs: toPreviousSlugs(doc),
    name: toLocalized(doc, 'name'),
    description: toLocalized(doc, 'description'),
  };
}

export function toPreviousSlugs(doc: { previousSlugs?: unknown }): string[] {
  return Array.isArray(doc.previousSlugs) ? (doc.previousSlugs as string[]) : [];
}

/** Contract documents of the taxonomies, unchecked, by kind. */
export const toTerm = {
  topic: (doc: Topic): Input<'topic'> => ({
    kind: 'topic',
    ...toBase(doc),
    order: doc.order ?? 0,
  }),
  movement: (doc: Movement): Input<'movement'> => ({
    kind: 'movement',
    ...toBase(doc),
    from: toDay(doc.from),
    to: toDay(doc.to),
  }),
  section: (doc: Section): Input<'section'> => ({
    kind: 'section',
    ...toBase(doc),
    type: doc.type,
    order: doc.order ?? 0,
    shortName: toLocalized(doc, 'shortName'),
    owner: getReferenceId(doc.owner),
    cover: getReferenceId(doc.cover),
    schedule: toLocalized(doc, 'schedule'),
    ...(doc.broadcasts?.length && { broadcasts: doc.broadcasts.map(toBroadcast) }),
    ...(doc.layout?.length && { layout: toSectionLayout(doc.layout) }),
  }),
  unit: (doc: Unit): Input<'unit'> => ({
    kind: 'unit',
    ...toBase(doc),
    level: doc.level,
    shortName: doc.shortName ?? '',
    parent: getReferenceId(doc.parent),
    place: getReferenceId(doc.place),
    from: toDay(doc.from),
    to: toDay(doc.to),
    website: doc.website || undefined,
  }),
  place: (doc: Place): Input<'place'> => ({
    kind: 'place',
    ...toBase(doc),
    type: doc.type,
    code: doc.code,
    parent: getReferenceId(doc.parent),
    from: toDay(doc.from),
    to: toDay(doc.to),
    aliases: doc.aliases ?? [],
    dyes: doc.dyes ?? undefined,
  }),
  'criteria-set': (doc: CriteriaSet): Input<'criteria-set'> => ({
    kind: 'criteria-set',
    ...toBase(doc),
    ...toCriteriaSet(doc),
  }),
  'model-type': (doc: ModelType): Input<'model-type'> => ({
    kind: 'model-type',
    ...toBase(doc),
    unit: getReferenceId(doc.unit),
    order: doc.order ?? 0,
  }),
} satisfies Record<Exclude<TermKind, 'exemplar'>, unknown>;
