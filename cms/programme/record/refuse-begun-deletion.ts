import type { CollectionBeforeDeleteHook } from 'payload';
import { refusal } from '../../platform/refusals/refusal.ts';

/** Hook: what is no draft any more is deleted by administrators alone, since others count on it. @param sentence for everybody else */
export function refuseBegunDeletion(
  collection: 'registrations' | 'evaluations' | 'reports' | 'reviews',
  sentence: string,
): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    if (!req.user || req.user.role === 'administrator') return;
    const { state } = await req.payload.findByID({ collection, id, depth: 0, overrideAccess: true, req });
    if (state !== 'draft') throw refusal(409, sentence);
  };
}
