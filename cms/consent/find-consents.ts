import type { PayloadRequest, Where } from 'payload';
import type { Consent } from '../payload-types.ts';
import { toDay } from '../fields/days.ts';
import { findConsentFaults, type ConsentUse } from './judge-consent.ts';

/** Consents by their ids or by their exemplars, for checks of the system; nobody is shown them. */
export async function findConsents(
  req: PayloadRequest,
  by: { ids: readonly string[] } | { exemplars: readonly string[] },
): Promise<Consent[]> {
  const ids = 'ids' in by ? by.ids : by.exemplars;
  if (ids.length === 0) return [];
  const where: Where = { ['ids' in by ? 'id' : 'exemplar']: { in: [...ids] } };
  const { docs } = await req.payload.find({
    collection: 'consents',
    where,
    depth: 0,
    pagination: false,
    sort: '-givenAt',
    overrideAccess: true,
    req,
  });
  return docs;
}

/**
 * The consent of an exemplar that covers a use, or what the one that comes nearest lacks. Once a person has taken one
 * consent back, only a consent given later counts.
 */
export function selectConsent(
  consents: readonly Consent[],
  use: ConsentUse,
): { consent?: Consent; faults: string[] } {
  const withdrawn = consents.map((consent) => toDay(consent.withdrawalRequestedAt) ?? '').toSorted().at(-1);
  const judged = consents
    .filter(
      (consent) =>
        consent.withdrawalRequestedAt || !withdrawn || (toDay(consent.givenAt) ?? '') > withdrawn,
    )
    .map((consent) => ({ consent, faults: findConsentFaults(consent, use) }))
    .toSorted((a, b) => a.faults.length - b.faults.length);
  return judged[0] ?? { faults: ['chưa có hồ sơ đồng ý'] };
}
