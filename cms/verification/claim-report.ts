import type { PayloadRequest } from 'payload';
import type { ClaimKind } from '#contract/claims/claim.ts';
import type { SourceKind } from '#contract/verification.ts';
import type { ClaimDecision } from '../payload-types.ts';
import { can } from '../access/can.ts';
import { isWriter } from '../workflow/check-eyes.ts';
import { findFlowSettings } from '../workflow/flow-settings.ts';
import { findLatest, isOwn } from '../workflow/run-transition.ts';
import { getClaimState, type claimStates } from './claim-state.ts';
import { findJudgedClaims, type JudgedClaim } from './find-claims.ts';

interface NamedSource {
  id: string;
  title: string;
  kind: SourceKind;
}

/** A claim as the panel beside the text shows it. */
export interface ClaimRow {
  key: string;
  block: string;
  kind: ClaimKind;
  text: string;
  sentence: string;
  state: (typeof claimStates)[number];
  sources: NamedSource[];
  reason: string;
  decidedBy: string;
  verifiedBy: string;
  /** Sources that a like claim had before its sentence was changed. */
  earlier: NamedSource[];
}

export interface ClaimReport {
  rows: ClaimRow[];
  /** Whether the user may link sources. */
  canSource: boolean;
  /** Whether the user may hold claims against their sources, and dismiss them. */
  canVerify: boolean;
  /** Whether the text has exemplars, and so is not approved before all is decided. */
  isNeeded: boolean;
}

/** The claims of the newest version of a story, with what this user may do about them. */
export async function getClaimReport(req: PayloadRequest, id: string): Promise<ClaimReport> {
  const { story } = await findLatest(req, id);
  const isSecond = !isWriter(req, story) || (await findFlowSettings(req)).allowsSelfApproval;
  const claims = await findJudgedClaims(req, story);
  return {
    rows: claims.map(toRow),
    canSource: (await isOwn(req, id)) || can(req.user, 'claim.verify'),
    canVerify: can(req.user, 'claim.verify') && isSecond,
    isNeeded: (story.exemplars ?? []).length > 0 && !story.translationOf,
  };
}

function toRow(claim: JudgedClaim): ClaimRow {
  const { key, block, kind, text, sentence, decision, earlier } = claim;
  return {
    key,
    block,
    kind,
    text,
    sentence,
    state: getClaimState(claim),
    sources: nameSources(decision),
    reason: decision?.reason ?? '',
    decidedBy: nameUser(decision?.decidedBy),
    verifiedBy: nameUser(decision?.verifiedBy),
    earlier: nameSources(earlier),
  };
}

function nameSources(decision: ClaimDecision | undefined): NamedSource[] {
  return (decision?.sources ?? []).flatMap((source) =>
    typeof source === 'string' ? [] : [{ id: source.id, title: source.title, kind: source.kind }],
  );
}

function nameUser(user: ClaimDecision['decidedBy']): string {
  return user && typeof user === 'object' ? user.name : '';
}
