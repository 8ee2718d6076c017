import type { PayloadRequest } from 'payload';
import type { PublicSource, Verification } from '#contract/verification.ts';
import type { ClaimSource } from '../../payload-types.ts';
import { toDay } from '../../documents/fields/days.ts';
import type { ClaimingDocument } from './claiming-document.ts';
import { getClaimState } from './claim-state.ts';
import { findJudgedClaims } from './find-claims.ts';

/**
 * What the public page says of a document's verification; nothing where a claim is left without a source, where there is
 * none to prove, or where it is a sample or a translation, which shows its original's.
 */
export async function getVerification(
  req: PayloadRequest,
  document: ClaimingDocument,
): Promise<Verification | undefined> {
  if (document.isExempt) return undefined;
  const claims = await findJudgedClaims(req, document);
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
