import type { PayloadRequest, Where } from 'payload';
import type { Consent, Exemplar } from '../../payload-types.ts';
import { toDay } from '../../documents/fields/days.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { findConsentFaults, type ConsentUse } from './judge-consent.ts';

/** Consents by their ids, by their exemplars, with an end, or taken back: for checks of the system. */
export async function findConsents(
  req: PayloadRequest,
  by: { ids: readonly string[] } | { exemplars: readonly string[] } | 'ending' | 'withdrawn',
): Promise<Consent[]> {
  const where = getCondition(by);
  if (!where) return [];
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
  const withdrawn = consents
    .map((consent) => toDay(consent.withdrawalRequestedAt) ?? '')
    .toSorted()
    .at(-1);
  const judged = consents
    .filter(
      (consent) => consent.withdrawalRequestedAt || !withdrawn || (toDay(consent.givenAt) ?? '') > withdrawn,
    )
    .map((consent) => ({ consent, faults: findConsentFaults(consent, use) }))
    .toSorted((a, b) => a.faults.length - b.faults.length);
  return judged[0] ?? { faults: ['chưa có hồ sơ đồng ý'] };
}

function getCondition(by: Parameters<typeof findConsents>[1]): Where | undefined {
  if (by === 'withdrawn') return { withdrawalRequestedAt: { exists: true } };
  if (by === 'ending')
    return {
      and: [
        { or: [{ validUntil: { exists: true } }, { bornOn: { exists: true } }] },
        { withdrawalRequestedAt: { exists: false } },
      ],
    };
  const ids = 'ids' in by ? by.ids : by.exemplars;
  return ids.length ? { ['ids' in by ? 'id' : 'exemplar']: { in: [...ids] } } : undefined;
}

export function ofExemplar(consents: readonly Consent[], { id }: Pick<Exemplar, 'id'>): Consent[] {
  return consents.filter((consent) => getReferenceId(consent.exemplar) === id);
}
