import { APIError, Forbidden, type PayloadRequest } from 'payload';
import { blockToText } from '#contract/blocks.ts';
import type { ClaimDecision, Story } from '../payload-types.ts';
import { can } from '../access/can.ts';
import { recordEvent } from '../audit/record-event.ts';
import { isWriter } from '../workflow/check-eyes.ts';
import { findFlowSettings } from '../workflow/flow-settings.ts';
import { isOwn, lockStory } from '../workflow/run-transition.ts';
import { findJudgedClaims, getClaimingText, getClaimKey, type JudgedClaim } from './find-claims.ts';

/** What may be done with claims, all those of one request at once. */
export type ClaimAct =
  | { act: 'source'; keys: readonly string[]; sources: readonly string[] }
  | { act: 'dismiss'; keys: readonly string[]; reason: string }
  | { act: 'verify' | 'reopen'; keys: readonly string[] }
  | { act: 'add'; text: string };

/**
 * Decides on claims of the newest version of a story, in one transaction, behind the story's lock.
 * @throws Forbidden to whoever may not change the story; APIError 409 when a claim no longer stands in the text
 */
export async function decideClaims(req: PayloadRequest, id: string, act: ClaimAct): Promise<void> {
  await lockStory(req, id, 'story.submit', async ({ story }) => {
    if (!(await isOwn(req, id)) && !can(req.user, 'claim.verify')) throw new Forbidden(req.t);
    if (act.act === 'add') return addClaim(req, story, act.text);
    const claims = await findNamed(req, story, act.keys);
    await requireEyes(req, story, act.act);
    if (act.act === 'source') await requireSources(req, act.sources);
    for (const claim of claims) await decideOne(req, story, claim, act);
    await recordEvent(req, {
      action: 'claim.decided',
      subject: { collection: 'stories', id, title: story.title },
      detail: { ...act, keys: undefined, claims: claims.map(({ text }) => text) },
    });
  });
}

async function findNamed(req: PayloadRequest, story: Story, keys: readonly string[]): Promise<JudgedClaim[]> {
  const claims = await findJudgedClaims(req, story);
  const named = keys.map((key) => claims.find((claim) => claim.key === key));
  if (named.some((claim) => !claim)) {
    throw new APIError('Bài vừa thay đổi, có câu không còn như cũ. Hãy tải lại danh sách.', 409, null, true);
  }
  return named.filter((claim) => claim !== undefined);
}

/** Dismissing a claim and holding it against its source is for the desk, and never for whoever wrote the text. */
async function requireEyes(req: PayloadRequest, story: Story, act: ClaimAct['act']): Promise<void> {
  if (act !== 'dismiss' && act !== 'verify') return;
  if (!can(req.user, 'claim.verify')) {
    throw new APIError('Chỉ biên tập viên trở lên được đối chiếu hoặc bỏ qua khẳng định.', 403, null, true);
  }
  if (await isSecondPair(req, story)) return;
  throw new APIError(
    'Bạn là người viết hoặc đã sửa bài này; hãy nhờ người khác đối chiếu hoặc bỏ qua.',
    403,
    null,
    true,
  );
}

async function isSecondPair(req: PayloadRequest, story: Story): Promise<boolean> {
  return !isWriter(req, story) || (await findFlowSettings(req)).allowsSelfApproval;
}

async function requireSources(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'claim-sources',
    where: { id: { in: [...ids] } },
    overrideAccess: false,
    user: req.user,
    req,
  });
  if (totalDocs !== new Set(ids).size) throw new APIError('Có nguồn không còn nữa.', 400, null, true);
}

async function decideOne(
  req: PayloadRequest,
  story: Story,
  claim: JudgedClaim,
  act: Exclude<ClaimAct, { act: 'add' }>,
): Promise<void> {
  const before = claim.decision;
  if (act.act === 'reopen') {
    if (before && claim.kind === 'other') await save(req, story, claim, { verdict: 'open', sources: [] });
    else if (before)
      await req.payload.delete({ collection: 'claim-decisions', id: before.id, overrideAccess: true, req });
    return;
  }
  const eyes = { verifiedBy: req.user?.id ?? null, verifiedAt: new Date().toISOString() };
  if (act.act === 'verify') {
    if (before?.verdict !== 'sourced') {
      throw new APIError(`“${claim.text}” chưa có nguồn để đối chiếu.`, 409, null, true);
    }
    await req.payload.update({
      collection: 'claim-decisions',
      id: before.id,
      data: eyes,
      overrideAccess: true,
      req,
    });
    return;
  }
  const isSeen = can(req.user, 'claim.verify') && (await isSecondPair(req, story));
  const verdict =
    act.act === 'source'
      ? { verdict: 'sourced' as const, sources: [...act.sources], reason: null }
      : { verdict: 'dismissed' as const, sources: [], reason: 'reason' in act ? act.reason : '' };
  await save(req, story, claim, { ...verdict, ...(isSeen ? eyes : { verifiedBy: null, verifiedAt: null }) });
}

/** Points out a claim that was not found: the first place in the body where these words stand. */
async function addClaim(req: PayloadRequest, story: Story, text: string): Promise<void> {
  const place = getClaimingText(story)
    .body.map((block) => ({ block: block.id, sentence: blockToText(block) }))
    .find(({ sentence }) => sentence.includes(text));
  if (!place) throw new APIError(`Không thấy “${text}” trong thân bài.`, 409, null, true);
  const claim = { ...place, text, nth: 0, kind: 'other' as const };
  const key = getClaimKey(claim);
  const known = await findJudgedClaims(req, story);
  if (known.some((each) => each.key === key)) return;
  await save(req, story, { ...claim, key }, { verdict: 'open', sources: [] });
}

async function save(
  req: PayloadRequest,
  story: Story,
  claim: Pick<JudgedClaim, 'block' | 'key' | 'kind' | 'text' | 'sentence' | 'decision'>,
  verdict: Pick<ClaimDecision, 'verdict'> & Partial<ClaimDecision>,
): Promise<void> {
  const { block, key, kind, text, sentence, decision } = claim;
  const data = {
    story: story.id,
    block,
    key,
    kind,
    text,
    sentence,
    decidedBy: req.user?.id ?? null,
    ...verdict,
  };
  const options = { collection: 'claim-decisions', depth: 0, overrideAccess: true, req } as const;
  if (decision) await req.payload.update({ ...options, id: decision.id, data });
  else await req.payload.create({ ...options, data });
}
