import type { CollectionAfterReadHook } from 'payload';

/** A note on who has a document open, with the person as far as the reader may see him. */
interface Lock {
  user?: { value?: { name?: string; email?: string } | string };
}

/** Hook: Payload names whoever has a document open by his address, which colleagues may not read; here by his name. */
export const nameLockHolder: CollectionAfterReadHook = ({ doc }: { doc: Lock & Record<string, unknown> }) => {
  const holder = doc.user?.value;
  if (!holder || typeof holder === 'string' || !holder.name) return doc;
  return { ...doc, user: { ...doc.user, value: { ...holder, email: holder.name } } };
};
