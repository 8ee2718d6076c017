import type { PayloadRequest } from 'payload';
import type { ClaimDecision } from '../../payload-types.ts';
import { claimingKinds, type ClaimingDocument } from './claiming-document.ts';
import type { JudgedClaim } from './find-claims.ts';

type Verdict = Pick<ClaimDecision, 'verdict'> & Partial<ClaimDecision>;

/** Writes what was decided of a claim, over what was decided before. */
export async function keepVerdict(
  req: PayloadRequest,
  { kind, id }: ClaimingDocument,
  claim: Omit<JudgedClaim, 'earlier'>,
  verdict: Verdict,
): Promise<void> {
  const { block, key, kind: claimKind, text, sentence, decision } = claim;
  const data = {
    [claimingKinds[kind].field]: id,
    block,
    key,
    kind: claimKind,
    text,
    sentence,
    decidedBy: req.user?.id ?? null,
    ...verdict,
  };
  const options = { collection: 'claim-decisions', depth: 0, overrideAccess: true, req } as const;
  if (decision) await req.payload.update({ ...options, id: decision.id, data });
  else await req.payload.create({ ...options, data });
}

/** Nothing is decided of a claim any more; one that somebody pointed out stays. */
export async function reopenClaim(
  req: PayloadRequest,
  document: ClaimingDocument,
  claim: JudgedClaim,
): Promise<void> {
  const { decision, kind } = claim;
  if (!decision) return;
  if (kind === 'other') {
    const open: Verdict = { verdict: 'open', sources: [], verifiedBy: null, verifiedAt: null };
    await keepVerdict(req, document, claim, open);
  } else {
    await req.payload.delete({
      collection: 'claim-decisions',
      id: decision.id,
      overrideAccess: true,
      req,
    });
  }
}
