import type { JudgedClaim } from './find-claims.ts';

export const claimStates = ['open', 'linked', 'verified', 'dismissed'] as const;
type ClaimState = (typeof claimStates)[number];

/** Where a claim stands; only `verified` and `dismissed` let a story about an exemplar go on. */
export function getClaimState({ decision }: Pick<JudgedClaim, 'decision'>): ClaimState {
  if (!decision || decision.verdict === 'open') return 'open';
  if (decision.verdict === 'dismissed') return 'dismissed';
  return decision.verifiedBy ? 'verified' : 'linked';
}
