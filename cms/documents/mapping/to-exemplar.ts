import type { z } from 'zod';
import type { ExemplarDocument, exemplarSchema } from '#contract/exemplar.ts';
import type { Exemplar } from '../../payload-types.ts';
import { fromLocalized, toLocalized } from '../fields/localized.ts';
import { getReferenceId, getReferenceIds } from '../../platform/relations/reference.ts';
import { blocksToBody } from '../body/blocks-to-body.ts';
import { fromAftermath, toAftermath } from './to-aftermath.ts';
import { bodyToBlocks } from '../body/body-to-blocks.ts';
import { fromSources, toSources } from './to-sources.ts';
import { toPreviousSlugs } from './to-term.ts';

/** Contract document of an exemplar, unchecked. @param ethnicity what may be shown of it, see `getShownEthnicity` */
export function toExemplar(doc: Exemplar, ethnicity: string): z.input<typeof exemplarSchema> {
  return {
    kind: 'exemplar',
    id: doc.id,
    slug: doc.slug ?? '',
    previousSlugs: toPreviousSlugs(doc),
    type: doc.type,
    name: toLocalized(doc, 'name'),
    headline: toLocalized(doc, 'headline'),
    summary: toLocalized(doc, 'summary'),
    ethnicity,
    figures: (doc.figures ?? []).map(({ value, text }) => ({ value, text })),
    figuresSource: doc.figuresSource ?? '',
    body: bodyToBlocks(doc.body),
    roles: doc.roles ?? [],
    portrait: getReferenceId(doc.portrait),
    unit: getReferenceId(doc.unit),
    place: getReferenceId(doc.place),
    topics: getReferenceIds(doc.topics),
    movements: getReferenceIds(doc.movements),
    sources: toSources(doc.sources),
    criteria: (doc.criteria ?? []).map(({ set, item, evidence }) => ({
      set: getReferenceId(set) ?? '',
      item,
      evidence,
    })),
    modelType: doc.type === 'model' ? getReferenceId(doc.modelType) : undefined,
    ...toAftermath(doc),
    sample: doc.sample ?? false,
  };
}

/** Payload data of an exemplar's contract document; the reverse of `toExemplar`. */
export function fromExemplar(exemplar: ExemplarDocument) {
  return {
    id: exemplar.id,
    slug: exemplar.slug,
    previousSlugs: exemplar.previousSlugs,
    type: exemplar.type,
    ...fromLocalized({ name: exemplar.name, headline: exemplar.headline, summary: exemplar.summary }),
    ethnicity: exemplar.ethnicity,
    figures: exemplar.figures,
    figuresSource: exemplar.figuresSource,
    body: exemplar.body.length ? blocksToBody(exemplar.body) : null,
    roles: exemplar.roles,
    portrait: exemplar.portrait ?? null,
    unit: exemplar.unit ?? null,
    place: exemplar.place ?? null,
    topics: exemplar.topics,
    movements: exemplar.movements,
    sources: fromSources(exemplar.sources),
    criteria: exemplar.criteria,
    modelType: exemplar.modelType ?? null,
    ...fromAftermath(exemplar),
    sample: exemplar.sample,
  };
}
