import type { z } from 'zod';
import type { CriteriaSetDocument, criteriaSetSchema } from '#contract/criteria.ts';
import type { CriteriaSet } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { fromDay, toDay } from '../fields/days.ts';

type Own = Omit<
  z.input<typeof criteriaSetSchema>,
  'kind' | 'id' | 'slug' | 'previousSlugs' | 'name' | 'description'
>;

/** What a criteria set is beyond a term, in the contract's shape, unchecked. */
export function toCriteriaSet(doc: CriteriaSet): Own {
  const { title, number, issuer, date, url } = doc.document ?? {};
  return {
    scope: doc.scope,
    // What another scope left behind is not part of this one.
    topic: doc.scope === 'topic' ? getReferenceId(doc.topic) : undefined,
    modelType: doc.scope === 'model-type' ? getReferenceId(doc.modelType) : undefined,
    unit: getReferenceId(doc.unit),
    coverage: doc.coverage,
    order: doc.order ?? 0,
    items: (doc.items ?? []).map((row) => ({
      id: row.id ?? '',
      text: row.text,
      evidence: row.evidence ?? '',
      types: row.types ?? [],
    })),
    from: toDay(doc.from),
    to: toDay(doc.to),
    replaces: getReferenceId(doc.replaces),
    ...(title && {
      document: {
        title,
        number: number ?? '',
        issuer: issuer ?? '',
        date: toDay(date),
        url: url || undefined,
      },
    }),
  };
}

/** Payload data of the same; the reverse of `toCriteriaSet`. */
export function fromCriteriaSet(set: CriteriaSetDocument) {
  const { document } = set;
  return {
    scope: set.scope,
    topic: set.topic ?? null,
    modelType: set.modelType ?? null,
    unit: set.unit ?? null,
    coverage: set.coverage,
    order: set.order,
    items: set.items.map(({ id, text, evidence, types }) => ({ id, text, evidence, types })),
    from: fromDay(set.from),
    to: fromDay(set.to),
    replaces: set.replaces ?? null,
    ...(document && { document: { ...document, url: document.url ?? null, date: fromDay(document.date) } }),
  };
}
