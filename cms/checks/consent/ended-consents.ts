import type { PayloadRequest } from 'payload';
import { defaultLanguage } from '#contract/languages.ts';
import type { Consent, Exemplar } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { ofExemplar, selectConsent } from './find-consents.ts';
import { findPeople } from './find-people.ts';
import { findLiveUses, type LiveUse } from './live-uses.ts';
import { getChannels } from './terms.ts';

interface Resting {
  consent: Consent;
  uses: LiveUse[];
}

/**
 * What is public and rests on these consents alone: not on a newer one of the same exemplar that covers the day, and with
 * it the language and the channels of the page.
 * @param day yyyy-mm-dd
 */
export async function findResting(
  req: PayloadRequest,
  consents: readonly Consent[],
  day: string,
): Promise<Resting[]> {
  if (consents.length === 0) return [];
  const found = await findLiveUses(req, consents);
  const ids = consents.flatMap(({ exemplar }) => getReferenceId(exemplar) ?? []);
  const { exemplars, consents: all } = await findPeople(req, ids, []);
  return consents.flatMap((consent) => {
    const exemplar = exemplars.get(getReferenceId(consent.exemplar) ?? '');
    const uses = (found.get(consent.id) ?? []).filter(
      (use) => use.isReading || !exemplar || !isCovered(use, exemplar, all, day),
    );
    return uses.length ? [{ consent, uses }] : [];
  });
}

/** Whether another consent of the exemplar covers a page. */
function isCovered(
  { language = defaultLanguage, format = 'article' }: LiveUse,
  exemplar: Exemplar,
  consents: readonly Consent[],
  day: string,
): boolean {
  const { faults } = selectConsent(ofExemplar(consents, exemplar), {
    day,
    languages: [language],
    channels: getChannels(format),
    isSample: Boolean(exemplar.sample),
    exemplarType: exemplar.type,
  });
  return faults.length === 0;
}
