import type { CollectionBeforeChangeHook } from 'payload';
import { getReferenceId } from '../relations/reference.ts';

interface Owned {
  readonly id: string;
  readonly createdBy?: string | { id: string } | null;
}

/** Writes down who made a document, and never lets it change. */
export const setCreator: CollectionBeforeChangeHook<Owned> = ({ data, operation, originalDoc, req }) => {
  const creator: unknown = operation === 'create' ? req.user?.id : getReferenceId(originalDoc?.createdBy);
  return { ...data, createdBy: creator ?? null };
};
