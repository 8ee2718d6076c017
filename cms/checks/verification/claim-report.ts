import type { PayloadRequest } from 'payload';
import type { OwnSource } from './claims/claiming-parts.ts';
import type { ClaimKind } from './claims/claim.ts';
import type { SourceKind } from '#contract/verification.ts';
import type { ClaimDecision, ClaimSource } from '../../payload-types.ts';
import { accessTable } from '../../platform/access/table.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { isOwn } from '../../platform/access/is-own.ts';
import { findClaiming, type ClaimingKind } from './claiming-document.ts';
import { getClaimState, type claimStates } from './claim-state.ts';
import { findJudgedClaims, type JudgedClaim } from './find-claims.ts';
import { isSecondPair } from './second-pair.ts';

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
  /** What the text itself names as its source, beside the claim. */
  ownSource: OwnSource | null;
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
  /** Whether it does not go out before all is decided. */
  isNeeded: boolean;
}

/** The claims of the newest version of a story or a profile, with what this user may do about them. */
export async function getClaimReport(
  req: PayloadRequest,
  kind: ClaimingKind,
  id: string,
): Promise<ClaimReport> {
  const document = await findClaiming(req, kind, id);
  const claims = await findJudgedClaims(req, document);
  const isMine = await isOwn(req, kind, id);
  return {
    rows: claims.map((claim) => toRow(claim, (source) => nameSource(req, source))),
    canSource: isMine,
    canVerify: isMine && (await isSecondPair(req, document)),
    isNeeded: document.isNeeded,
  };
}

function toRow(claim: JudgedClaim, name: (source: ClaimSource) => NamedSource): ClaimRow {
  const { key, block, kind, text, sentence, source, decision, earlier } = claim;
  const nameAll = (each: ClaimDecision | undefined) =>
    (each?.sources ?? []).flatMap((one) => (typeof one === 'string' ? [] : [name(one)]));
  return {
    key,
    block,
    kind,
    text,
    sentence,
    state: getClaimState(claim),
    sources: nameAll(decision),
    ownSource: source ?? null,
    reason: decision?.reason ?? '',
    decidedBy: nameUser(decision?.decidedBy),
    verifiedBy: nameUser(decision?.verifiedBy),
    earlier: nameAll(earlier),
  };
}

/** A source may be somebody who told in confidence: whoever may not read it learns only that there is one. */
function nameSource({ user }: PayloadRequest, { id, title, kind, createdBy }: ClaimSource): NamedSource {
  const scope = user ? accessTable['claim-sources'].read[user.role] : 'none';
  const isReadable = scope === 'all' || (scope === 'own' && getReferenceId(createdBy) === user?.id);
  return { id, title: isReadable ? title : 'Nguồn do tòa soạn giữ', kind };
}

function nameUser(user: ClaimDecision['decidedBy']): string {
  return user && typeof user === 'object' ? user.name : '';
}
