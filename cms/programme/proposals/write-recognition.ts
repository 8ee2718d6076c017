import type { PayloadRequest } from 'payload';
import type { Proposal } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { refusal } from '../../platform/refusals/refusal.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { requireUser } from '../../platform/rest/read-request.ts';

/** Id of the recognition that came of a proposal. */
export async function findRecognition(req: PayloadRequest, { id }: Proposal): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'recognitions',
    where: { proposal: { equals: id } },
    select: { updatedAt: true },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  });
  return docs[0]?.id;
}

/** Whether the recognition is to be written down, and this user may. */
export function mayRecognise(req: PayloadRequest, { state }: Proposal): boolean {
  return state === 'approved' && can(req.user, 'recognition.write');
}

/**
 * Begins the recognition that a proposal was approved for, filled in as far as the proposal says; number, day and file of
 * the decision are still to come. @returns its id, the same when it is asked for again
 */
export async function writeRecognition(req: PayloadRequest, proposal: Proposal): Promise<string> {
  if (!mayRecognise(req, proposal)) throw refusal(409, 'Chỉ ghi danh hiệu từ đề nghị đã được duyệt.');
  const known = await findRecognition(req, proposal);
  if (known) return known;
  const { exemplar, award, level, occasion, movement, holder, id } = proposal;
  const made = await req.payload.create({
    collection: 'recognitions',
    data: {
      exemplar: getReferenceId(exemplar) ?? '',
      award: getReferenceId(award) ?? null,
      level: level ?? null,
      occasion: occasion ?? null,
      movement: getReferenceId(movement) ?? null,
      issuerUnit: getReferenceId(holder) ?? null,
      proposal: id,
      state: 'draft',
    },
    depth: 0,
    overrideAccess: false,
    user: requireUser(req),
    req,
  });
  return made.id;
}
