import type { PayloadRequest } from 'payload';
import type { Review } from '../../payload-types.ts';

/** A review with what nobody reads over the network. */
export function findWholeReview(req: PayloadRequest, id: string): Promise<Review> {
  return req.payload.findByID({
    collection: 'reviews',
    id,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  });
}
