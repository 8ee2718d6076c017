import type { PayloadRequest, Where } from 'payload';
import type { Config, Registration } from '../../payload-types.ts';
import { accessTable } from '../../platform/access/table.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { requireUser } from '../../platform/rest/read-request.ts';
import type { LaterRecords } from './stages.ts';

type Later = 'evaluations' | 'recognitions';

/** What came after for the exemplar of a registration, as far as this reader may read it. */
export async function findLaterRecords(
  req: PayloadRequest,
  { exemplar }: Registration,
): Promise<LaterRecords> {
  const id = getReferenceId(exemplar);
  if (!id) return { evaluations: [], recognitions: [] };
  const ofExemplar: Where = { exemplar: { equals: id } };
  return {
    evaluations: await find(req, 'evaluations', ofExemplar),
    recognitions: await find(req, 'recognitions', { ...ofExemplar, state: { equals: 'confirmed' } }),
  };
}

async function find<C extends Later>(
  req: PayloadRequest,
  collection: C,
  where: Where,
): Promise<Config['collections'][C][]> {
  const user = requireUser(req);
  if (accessTable[collection].read[user.role] === 'none') return [];
  const { docs } = await req.payload.find({
    collection,
    where,
    depth: 0,
    limit: 100,
    overrideAccess: false,
    user,
    req,
  });
  return docs;
}
