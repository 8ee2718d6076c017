import type { PayloadRequest } from 'payload';
import type { Config } from '../../payload-types.ts';
import { can } from '../access/can.ts';
import { isOwn, type Owned } from '../access/is-own.ts';
import type { Permission } from '../access/permissions.ts';
import { refusal } from '../refusals/refusal.ts';
import { readId, requireUser } from './read-request.ts';

type Collections = Config['collections'];
/** Collections with endpoints of their own below a document's address. */
type Addressed =
  | 'partners'
  | 'plans'
  | 'registrations'
  | 'nominations'
  | 'reviews'
  | 'evaluations'
  | 'reports'
  | 'recognitions'
  | 'proposals'
  | 'holds';

/**
 * The document of an address `/api/<collection>/:id/…`, as far as this user reads it; its references are ids.
 * @throws 401 for nobody, 404 with this message for what is not there or not his to see
 */
export async function findAddressed<C extends Addressed>(
  req: PayloadRequest,
  collection: C,
  missing: string,
): Promise<Collections[C]> {
  const user = requireUser(req);
  const found = await req.payload.findByID({
    collection,
    id: readId(req, missing),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
    req,
  });
  if (!found) throw refusal(404, missing);
  return found;
}

/** As `findAddressed`, but of those that the user may change. @throws 404 for others, as for what is not there */
export async function findOwnAddressed<C extends Addressed & Owned>(
  req: PayloadRequest,
  collection: C,
  missing: string,
): Promise<Collections[C]> {
  const found = await findAddressed(req, collection, missing);
  if (!(await isOwn(req, collection, found.id))) throw refusal(404, missing);
  return found;
}

/** Who may not do a thing does not learn which documents there are. @throws 401 for nobody, 403 with this sentence */
export function requirePermission(req: PayloadRequest, permission: Permission, sentence: string): void {
  if (!can(requireUser(req), permission)) throw refusal(403, sentence);
}
