import type { PayloadRequest } from 'payload';
import { blockToText, blockSchema, type Block } from '#contract/blocks.ts';
import { findStoryClaims, type Claim } from '#contract/claims.ts';
import type { ClaimDecision, Story } from '../payload-types.ts';
import { hashOf } from '../publishing/canonical-json.ts';
import { toContent } from '../publishing/to-story.ts';

/** A claim of a text with what was decided of it. */
export interface JudgedClaim extends Claim {
  /** Names the claim: block, sentence, words, which of several. Another sentence is another claim. */
  key: string;
  decision?: ClaimDecision;
  /** What was decided of a like claim of the block before its sentence was changed. */
  earlier?: ClaimDecision;
}

/** The parts of a story that may claim something, as plain text by block. Blocks that are not yet whole are left out. */
export function getClaimingText(story: Story) {
  const { title, kicker, summary, leadCaption, body, language } = toContent(story.id, story);
  const blocks = body.flatMap((block): Block[] => {
    const checked = blockSchema.safeParse(block);
    return checked.success ? [checked.data] : [];
  });
  return { title, kicker: kicker ?? '', summary, leadCaption: leadCaption ?? '', body: blocks, language };
}

/**
 * The claims of a text in reading order: those that are found, and those that somebody pointed out and that still stand
 * in it. A decision holds as long as the sentence stays the same.
 */
export async function findJudgedClaims(req: PayloadRequest, story: Story): Promise<JudgedClaim[]> {
  const text = getClaimingText(story);
  const decisions = await findDecisions(req, story.id);
  const found = findStoryClaims(text);
  const claims = [...found, ...findPointedOut(text.body, decisions, found)].map((claim) => ({
    ...claim,
    key: getClaimKey(claim),
  }));
  const byKey = new Map(decisions.map((decision) => [decision.key, decision]));
  const keys = new Set(claims.map(({ key }) => key));
  const left = decisions.filter(({ key }) => !keys.has(key));
  return claims.map((claim) => {
    const decision = byKey.get(claim.key);
    if (decision) return { ...claim, decision };
    const earlier = left.find(
      ({ block, kind, text: words }) =>
        block === claim.block && (words === claim.text || kind === claim.kind),
    );
    return earlier ? { ...claim, earlier } : claim;
  });
}

export function getClaimKey({ block, sentence, text, nth }: Omit<Claim, 'kind' | 'start' | 'end'>): string {
  return hashOf([block, sentence, text, nth]);
}

async function findDecisions(req: PayloadRequest, story: string): Promise<ClaimDecision[]> {
  const { docs } = await req.payload.find({
    collection: 'claim-decisions',
    where: { story: { equals: story } },
    depth: 1,
    pagination: false,
    sort: '-updatedAt',
    overrideAccess: true,
    req,
  });
  return docs;
}

function findPointedOut(
  body: readonly Block[],
  decisions: readonly ClaimDecision[],
  found: readonly Claim[],
): Claim[] {
  const known = new Set(found.map(getClaimKey));
  return decisions
    .filter(({ kind, key }) => kind === 'other' && !known.has(key))
    .flatMap(({ block, text, sentence }) => {
      const whole = body.find(({ id }) => id === block);
      const start = whole ? blockToText(whole).indexOf(sentence) : -1;
      const inside = sentence.indexOf(text);
      if (start < 0 || inside < 0) return [];
      const at = start + inside;
      return [{ block, kind: 'other' as const, text, sentence, nth: 0, start: at, end: at + text.length }];
    });
}
