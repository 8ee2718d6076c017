import type { CollectionBeforeChangeHook } from 'payload';
import { getReferenceId } from '../relations/reference.ts';

/** Writes down who made a document, and never lets it change. */
export const setCreator: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const creator: unknown = operation === 'create' ? req.user?.id : getReferenceId(originalDoc?.createdBy);
  return { ...data, createdBy: creator ?? null };
};
