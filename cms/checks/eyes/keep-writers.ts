import type { CollectionBeforeChangeHook } from 'payload';
import type { Exemplar } from '../../payload-types.ts';
import { hashOf } from '../../documents/body/canonical-json.ts';
import { toExemplar } from '../../documents/mapping/to-exemplar.ts';
import { addWriter, readWriters } from './writers.ts';

/** Hook: whoever changes a profile is one of its writers until it has gone out; the next edit starts a new list. */
export const keepWriters: CollectionBeforeChangeHook<Exemplar> = ({ data, operation, originalDoc, req }) => {
  const original = operation === 'create' ? undefined : originalDoc;
  const known = original ? readWriters(original) : [];
  const isSame = original && hasSameContent({ ...original, ...data }, original);
  if (isSame || !req.user) return { ...data, writers: known };
  return { ...data, writers: addWriter(original?._status === 'published' ? [] : known, req.user.id) };
};

/** Whether readers would see the same of both. */
export function hasSameContent(one: Partial<Exemplar>, other: Partial<Exemplar>): boolean {
  return hashOf(getContent(one)) === hashOf(getContent(other));
}

/** All that readers would see of it, the ethnic group included. */
function getContent(exemplar: Partial<Exemplar>) {
  return { ...toExemplar(exemplar as Exemplar, exemplar.ethnicity ?? ''), previousSlugs: [] };
}
