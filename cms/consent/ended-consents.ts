import type { PayloadRequest } from 'payload';
import { defaultLanguage } from '#contract/languages.ts';
import type { Consent } from '../payload-types.ts';
import { getReferenceId } from '../fields/reference.ts';
import { findConsents, ofExemplar, selectConsent } from './find-consents.ts';
import { findLiveUses, type LiveUse } from './live-uses.ts';

interface Resting {
  consent: Consent;
  uses: LiveUse[];
}

/**
 * What is public and rests on these consents alone: not on a newer one of the same exemplar that covers the day.
 * @param day yyyy-mm-dd
 */
export async function findResting(
  req: PayloadRequest,
  consents: readonly Consent[],
  day: string,
): Promise<Resting[]> {
  if (consents.length === 0) return [];
  const uses = await findLiveUses(req, consents);
  const covered = await findCovered(req, consents, day);
  return consents.flatMap((consent) => {
    const exemplar = getReferenceId(consent.exemplar);
    const found = uses.get(consent.id) ?? [];
    return found.length === 0 || (exemplar && covered.has(exemplar)) ? [] : [{ consent, uses: found }];
  });
}

/** Exemplars that another consent still covers. */
async function findCovered(
  req: PayloadRequest,
  consents: readonly Consent[],
  day: string,
): Promise<ReadonlySet<string>> {
  const ids = consents.flatMap(({ exemplar }) => getReferenceId(exemplar) ?? []);
  if (ids.length === 0) return new Set();
  const all = await findConsents(req, { exemplars: ids });
  const { docs } = await req.payload.find({
    collection: 'exemplars',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const use = { day, languages: [defaultLanguage] as const, channels: ['site'] as const };
  const isCovered = docs.filter(
    (exemplar) =>
      selectConsent(ofExemplar(all, exemplar), {
        ...use,
        isSample: Boolean(exemplar.sample),
        exemplarType: exemplar.type,
      }).faults.length === 0,
  );
  return new Set(isCovered.map(({ id }) => id));
}
