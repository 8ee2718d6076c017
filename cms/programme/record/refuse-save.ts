import type { APIError, PayloadRequest } from 'payload';
import { refuseFields } from '../../platform/refusals/refusal.ts';

interface Save {
  req: PayloadRequest;
  collection: { slug: string };
  originalDoc?: { id: string } | undefined;
}

/** What refuses a save of a record at one of its fields, or at several with the same sentence. */
export function refuserOf({
  req,
  collection,
  originalDoc,
}: Save): (paths: string | readonly string[], message: string) => APIError {
  const place = { collection: collection.slug, ...(originalDoc && { id: originalDoc.id }) };
  return (paths, message) =>
    refuseFields(
      req,
      place,
      [paths].flat().map((path) => ({ path, message })),
    );
}
