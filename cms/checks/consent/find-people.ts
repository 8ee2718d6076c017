import type { PayloadRequest } from 'payload';
import type { Consent, Exemplar, Media } from '../../payload-types.ts';
import { getReferenceIds } from '../../platform/relations/reference.ts';
import { findConsents } from './find-consents.ts';

/** Exemplars by id, and the consents of these and of other people: what checks of consent ask for, read at once. */
export interface People {
  exemplars: ReadonlyMap<string, Exemplar>;
  consents: readonly Consent[];
}

/** The people of texts and files. @param exemplars ids of those whom texts are about */
export async function findPeople(
  req: PayloadRequest,
  exemplars: readonly string[],
  files: readonly Media[],
): Promise<People> {
  const ids = [...new Set([...exemplars, ...files.flatMap((file) => getReferenceIds(file.exemplarsShown))])];
  const others = [...new Set(files.flatMap((file) => getReferenceIds(file.peopleShown)))];
  const consents = [
    ...(await findConsents(req, { exemplars: ids })),
    ...(await findConsents(req, { ids: others })),
  ];
  return { exemplars: await findExemplars(req, ids), consents };
}

async function findExemplars(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Exemplar>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'exemplars',
    where: { id: { in: [...ids] } },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return new Map(docs.map((exemplar) => [exemplar.id, exemplar]));
}
