import type { PayloadRequest } from 'payload';
import { exemplarTypeNames } from '#contract/exemplar-types.ts';
import type { Proposal, Recognition } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { findIssuer, readChain } from './chain.ts';

/** What the paper of a proposal tells. */
export interface ProposalPaper {
  proposal: Proposal;
  /** Names of the unit that proposes, and of the one to which it does. */
  issuer: string;
  addressee: string;
  award: string;
  /** As the paper calls whom it is about: “Cá nhân: Bà Ka Lan, Xã Di Linh”. */
  whom: string;
  movement: string;
  /** What was confirmed before, the oldest first. */
  honours: readonly Recognition[];
}

export async function findPaper(req: PayloadRequest, proposal: Proposal): Promise<ProposalPaper> {
  const exemplar = getReferenceId(proposal.exemplar) ?? '';
  const chain = readChain(proposal);
  const issuer = findIssuer(proposal);
  const addressee = getReferenceId(proposal.to) ?? (issuer === chain.at(-1) ? undefined : chain.at(-1));
  const found = { depth: 0, disableErrors: true, overrideAccess: true, req } as const;
  const profile = await req.payload.findByID({ collection: 'exemplars', id: exemplar, ...found });
  const { docs } = await req.payload.find({
    collection: 'recognitions',
    where: { exemplar: { equals: exemplar }, state: { equals: 'confirmed' } },
    sort: 'date',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const unit = await findName(req, 'units', proposal.unit);
  const type = profile ? exemplarTypeNames[profile.type] : 'Điển hình';
  return {
    proposal,
    issuer: await findName(req, 'units', issuer),
    addressee: await findName(req, 'units', addressee),
    award: await findName(req, 'awards', proposal.award),
    whom: [`${type}: ${proposal.name ?? ''}`, unit].filter(Boolean).join(', '),
    movement: await findName(req, 'movements', proposal.movement),
    honours: docs,
  };
}

async function findName(
  req: PayloadRequest,
  collection: 'units' | 'awards' | 'movements',
  reference: Parameters<typeof getReferenceId>[0],
): Promise<string> {
  const id = getReferenceId(reference);
  if (!id) return '';
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return found?.name ?? '';
}
