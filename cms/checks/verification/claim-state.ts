import type { JudgedClaim } from './find-claims.ts';

export const claimStates = ['open', 'linked', 'verified', 'dismissed'] as const;
type ClaimState = (typeof claimStates)[number];

/** Where a claim stands; only `verified` and `dismissed` let a text about an exemplar, or a profile, go on. */
export function getClaimState({ decision, source }: Pick<JudgedClaim, 'decision' | 'source'>): ClaimState {
  if (!decision || decision.verdict === 'open') return source ? 'linked' : 'open';
  if (decision.verdict === 'dismissed') return 'dismissed';
  return decision.verifiedBy ? 'verified' : 'linked';
}
