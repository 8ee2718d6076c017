import { Forbidden, type PayloadRequest } from 'payload';
import { can } from '../../platform/access/can.ts';
import { isOwn } from '../../platform/access/is-own.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { runBehindRow } from '../../platform/database/locks.ts';
import { isWriter } from '../eyes/writers.ts';
import {
  claimingKinds,
  findClaiming,
  type ClaimingDocument,
  type ClaimingKind,
} from './claiming-document.ts';
import { getClaimState } from './claim-state.ts';
import { findJudgedClaims, getClaimKey, toPointedOut, type JudgedClaim } from './find-claims.ts';
import { keepVerdict, reopenClaim } from './keep-verdict.ts';
import { isSecondPair, requireSecondPair } from './second-pair.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** What may be done with claims, all those of one request at once. */
export type ClaimAct = ActOnKeys | { act: 'add'; text: string };

type ActOnKeys =
  | { act: 'source'; keys: readonly string[]; sources: readonly string[] }
  | { act: 'dismiss'; keys: readonly string[]; reason: string }
  | { act: 'verify' | 'reopen'; keys: readonly string[] };

/**
 * Decides on claims of the newest version of a story or a profile, in one transaction, behind its lock.
 * @throws Forbidden to whoever may not change it; APIError 409 when a claim no longer stands in the text
 */
export async function decideClaims(
  req: PayloadRequest,
  kind: ClaimingKind,
  id: string,
  act: ClaimAct,
): Promise<void> {
  if (!can(req.user, claimingKinds[kind].permission)) throw new Forbidden(req.t);
  await runBehindRow(req, kind, id, async () => {
    const document = await findClaiming(req, kind, id);
    if (!(await isOwn(req, kind, id))) throw new Forbidden(req.t);
    const isSelf = isWriter(req, document) && (await isSecondPair(req, document)) && closes(act);
    const words =
      act.act === 'add' ? await addClaim(req, document, act.text) : await decideNamed(req, document, act);
    await recordEvent(req, {
      action: 'claim.decided',
      subject: { collection: kind, id, title: document.title },
      detail: { ...act, keys: undefined, claims: words, ...(isSelf ? { selfVerification: true } : {}) },
    });
  });
}

function closes({ act }: ClaimAct): boolean {
  return act !== 'add' && act !== 'reopen';
}

/** @returns the words of the claims */
async function decideNamed(
  req: PayloadRequest,
  document: ClaimingDocument,
  act: ActOnKeys,
): Promise<string[]> {
  const claims = await findNamed(req, document, act.keys);
  if (act.act === 'dismiss' || act.act === 'verify') await requireSecondPair(req, document);
  if (act.act === 'source') await requireSources(req, act.sources);
  for (const claim of claims) await decideOne(req, document, claim, act);
  return claims.map(({ text }) => text);
}

async function findNamed(
  req: PayloadRequest,
  document: ClaimingDocument,
  keys: readonly string[],
): Promise<JudgedClaim[]> {
  const claims = await findJudgedClaims(req, document);
  const named = keys.map((key) => claims.find((claim) => claim.key === key));
  if (named.some((claim) => !claim)) {
    const message = `Chữ trong ${claimingKinds[document.kind].noun} vừa thay đổi, có câu không còn như cũ. Hãy tải lại danh sách.`;
    throw refusal(409, message);
  }
  return named.filter((claim) => claim !== undefined);
}

async function requireSources(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'claim-sources',
    where: { id: { in: [...ids] } },
    overrideAccess: false,
    user: req.user,
    req,
  });
  if (totalDocs !== new Set(ids).size) throw refusal(400, 'Có nguồn không còn nữa.');
}

async function decideOne(
  req: PayloadRequest,
  document: ClaimingDocument,
  claim: JudgedClaim,
  act: ActOnKeys,
): Promise<void> {
  if (act.act === 'reopen') return reopenClaim(req, document, claim);
  const eyes = { verifiedBy: req.user?.id ?? null, verifiedAt: new Date().toISOString() };
  if (act.act === 'dismiss')
    return keepVerdict(req, document, claim, {
      verdict: 'dismissed',
      sources: [],
      reason: act.reason,
      ...eyes,
    });
  if (act.act === 'source') {
    const seen = (await isSecondPair(req, document)) ? eyes : { verifiedBy: null, verifiedAt: null };
    const sources = [...act.sources];
    return keepVerdict(req, document, claim, { verdict: 'sourced', sources, reason: null, ...seen });
  }
  const state = getClaimState(claim);
  if (state !== 'linked' && state !== 'verified')
    throw refusal(409, `“${claim.text}” chưa có nguồn để đối chiếu.`);
  // Who linked the source stays who he was.
  const decidedBy = getReferenceId(claim.decision?.decidedBy) ?? req.user?.id ?? null;
  await keepVerdict(req, document, claim, { verdict: 'sourced', decidedBy, ...eyes });
}

/** Points out a claim that was not found: the first place where these words stand. @returns the words */
async function addClaim(req: PayloadRequest, document: ClaimingDocument, text: string): Promise<string[]> {
  const part = document.parts.find((each) => each.text.includes(text));
  if (!part) {
    const message = `Không thấy “${text}” trong ${claimingKinds[document.kind].noun}.`;
    throw refusal(409, message);
  }
  const claim = toPointedOut(part, text, part.text, part.text.indexOf(text));
  const key = getClaimKey(claim);
  const known = await findJudgedClaims(req, document);
  if (!known.some((each) => each.key === key))
    await keepVerdict(req, document, { ...claim, key }, { verdict: 'open', sources: [] });
  return [text];
}
