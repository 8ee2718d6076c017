import type { PayloadRequest } from 'payload';
import type { ClaimingPart } from './claims/claiming-parts.ts';
import { findDocumentClaims, type Claim } from './claims/claims.ts';
import { isSameWords } from '#contract/folding/fold.ts';
import type { ClaimDecision } from '../../payload-types.ts';
import { hashOf } from '../../documents/body/canonical-json.ts';
import { claimingKinds, type ClaimingDocument } from './claiming-document.ts';

/** A claim of a text with what was decided of it. */
export interface JudgedClaim extends Claim {
  /** Names the claim: block, sentence, words, which of several. Another sentence is another claim. */
  key: string;
  decision?: ClaimDecision;
  /** What was decided of a like claim of the block before its sentence was changed. */
  earlier?: ClaimDecision;
}

/**
 * The claims of a document in reading order: those that are found, and those that somebody pointed out and that still
 * stand in it. A decision holds as long as the sentence stays the same.
 */
export async function findJudgedClaims(
  req: PayloadRequest,
  document: ClaimingDocument,
): Promise<JudgedClaim[]> {
  const decisions = await findDecisions(req, document);
  const found = findDocumentClaims(document.parts);
  const claims = [...found, ...findPointedOut(document.parts, decisions, found)].map((claim) => ({
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
        block === claim.block && (isSameWords(words, claim.text) || kind === claim.kind),
    );
    return earlier ? { ...claim, earlier } : claim;
  });
}

/** A claim that rests on a source of its own part is another one when that changes. */
export function getClaimKey({
  block,
  sentence,
  text,
  nth,
  source,
}: Omit<Claim, 'kind' | 'start' | 'end'>): string {
  return hashOf([block, sentence, text, nth, ...(source ? [source] : [])]);
}

async function findDecisions(req: PayloadRequest, { kind, id }: ClaimingDocument): Promise<ClaimDecision[]> {
  const { docs } = await req.payload.find({
    collection: 'claim-decisions',
    where: { [claimingKinds[kind].field]: { equals: id } },
    depth: 1,
    pagination: false,
    sort: '-updatedAt',
    overrideAccess: true,
    req,
  });
  return docs;
}

function findPointedOut(
  parts: readonly ClaimingPart[],
  decisions: readonly ClaimDecision[],
  found: readonly Claim[],
): Claim[] {
  const known = new Set(found.map(getClaimKey));
  return decisions
    .filter(({ kind, key }) => kind === 'other' && !known.has(key))
    .flatMap(({ block, text, sentence }) => {
      const part = parts.find((each) => each.block === block && each.text.includes(sentence));
      const inside = sentence.indexOf(text);
      if (!part || inside < 0) return [];
      const start = part.text.indexOf(sentence) + inside;
      return [toPointedOut(part, text, sentence, start)];
    });
}

/** A claim that a person sees where none was found. @param start of its words within the part */
export function toPointedOut(part: ClaimingPart, text: string, sentence: string, start: number): Claim {
  const { block, source } = part;
  const own = source ? { source } : {};
  return { block, kind: 'other', text, sentence, nth: 0, start, end: start + text.length, ...own };
}
