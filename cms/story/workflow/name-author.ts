import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { findTransition } from '../transition/transition-context.ts';

/** Hook: whoever begins a text is its author until somebody says otherwise. */
export const nameAuthor: CollectionBeforeChangeHook<Story> = ({ data, operation, req }) => {
  // An idea is written down by the desk for somebody else; a translation has the names of its original.
  if (operation !== 'create' || findTransition(req) || data.translationOf) return data;
  return { ...data, ...authorOf(req, data.credits) };
};

/** The user as author where nobody is named. */
export function authorOf(req: PayloadRequest, credits: Story['credits']): Pick<Partial<Story>, 'credits'> {
  const name = req.user?.name;
  return name && !credits?.length ? { credits: [{ role: 'author', name }] } : {};
}
