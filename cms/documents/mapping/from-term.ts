import type { DocumentOf, TermKind } from '#contract/document.ts';
import { fromDay } from '../fields/days.ts';
import { fromLocalized } from '../fields/localized.ts';
import { fromCriteriaSet } from './criteria-set.ts';
import { fromBroadcast } from './broadcast-row.ts';
import { fromSectionLayout } from './section-layout.ts';

type Term<K extends Exclude<TermKind, 'exemplar'>> = DocumentOf<K>;

function fromBase({ id, slug, previousSlugs }: Term<Exclude<TermKind, 'exemplar'>>) {
  return { id, slug, previousSlugs };
}

/** Payload data of the taxonomies' contract documents; the reverse of `toTerm`. */
export const fromTerm = {
  topic: (term: Term<'topic'>) => ({
    ...fromBase(term),
    ...fromLocalized({ name: term.name, description: term.description }),
    order: term.order,
  }),
  movement: (term: Term<'movement'>) => ({
    ...fromBase(term),
    ...fromLocalized({ name: term.name, description: term.description }),
    from: fromDay(term.from),
    to: fromDay(term.to),
  }),
  section: (term: Term<'section'>) => ({
    ...fromBase(term),
    ...fromLocalized({
      name: term.name,
      shortName: term.shortName,
      description: term.description,
      schedule: term.schedule,
    }),
    type: term.type,
    order: term.order,
    owner: term.owner ?? null,
    cover: term.cover ?? null,
    broadcasts: (term.broadcasts ?? []).map(fromBroadcast),
    layout: fromSectionLayout(term.layout ?? []),
  }),
  unit: (term: Term<'unit'>) => ({
    ...fromBase(term),
    ...fromLocalized({ name: term.name, description: term.description }),
    level: term.level,
    shortName: term.shortName,
    parent: term.parent ?? null,
    place: term.place ?? null,
    from: fromDay(term.from),
    to: fromDay(term.to),
    website: term.website ?? null,
  }),
  place: (term: Term<'place'>) => ({
    ...fromBase(term),
    ...fromLocalized({ name: term.name, description: term.description }),
    type: term.type,
    code: term.code,
    parent: term.parent ?? null,
    from: fromDay(term.from),
    to: fromDay(term.to),
    aliases: term.aliases,
    dyes: term.dyes ?? null,
  }),
  'criteria-set': (term: Term<'criteria-set'>) => ({
    ...fromBase(term),
    ...fromLocalized({ name: term.name, description: term.description }),
    ...fromCriteriaSet(term),
  }),
  'model-type': (term: Term<'model-type'>) => ({
    ...fromBase(term),
    ...fromLocalized({ name: term.name, description: term.description }),
    unit: term.unit ?? null,
    order: term.order,
  }),
};
