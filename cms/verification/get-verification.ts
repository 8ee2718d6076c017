import type { PayloadRequest } from 'payload';
import type { PublicSource, Verification } from '#contract/verification.ts';
import type { ClaimSource, Story } from '../payload-types.ts';
import { toDay } from '../fields/days.ts';
import { getClaimState } from './claim-state.ts';
import { findJudgedClaims } from './find-claims.ts';

/**
 * What the public page says of a text's verification; nothing where a claim is left without a source, where there is
 * none to prove, or where the text is a sample or a translation, which shows its original's.
 */
export async function getVerification(req: PayloadRequest, story: Story): Promise<Verification | undefined> {
  if (story.sample || story.translationOf) return undefined;
  const claims = await findJudgedClaims(req, story);
  const verified = claims.filter((claim) => getClaimState(claim) === 'verified');
  const isWhole = claims.every((claim) => ['verified', 'dismissed'].includes(getClaimState(claim)));
  const times = verified.map(({ decision }) => decision?.verifiedAt ?? '').toSorted();
  const at = times.at(-1);
  if (!isWhole || !at) return undefined;
  const sources = verified
    .flatMap(({ decision }) => decision?.sources ?? [])
    .filter((source): source is ClaimSource => typeof source === 'object' && Boolean(source.public));
  const once = new Map(sources.map((source) => [source.id, toPublicSource(source)]));
  return { at, claims: verified.length, sources: [...once.values()] };
}

function toPublicSource({ kind, title, number, date, url }: ClaimSource): PublicSource {
  const day = toDay(date);
  return { kind, title, number: number ?? '', ...(day ? { date: day } : {}), ...(url ? { url } : {}) };
}
