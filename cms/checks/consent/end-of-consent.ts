import type { Consent } from '../../payload-types.ts';
import { toDay } from '../../documents/fields/days.ts';
import { ageOfAdult, ageOfAssent, getBirthday } from './age.ts';
import { getDayBefore, showDay } from './deadline.ts';
import { findProofFaults } from './judge-consent.ts';

/** The last day that a consent covers, yyyy-mm-dd, and why it is the last, in Vietnamese. */
export interface End {
  last: string;
  reason: string;
}

/**
 * When a consent ends by itself: on its last day, or before the birthday from which a child has to agree for itself and
 * has not yet. Undefined where no end is in sight.
 */
export function getEnd(consent: Consent): End | undefined {
  const ends = [...getTerm(consent), ...getBirthdays(consent)];
  return ends.toSorted((a, b) => a.last.localeCompare(b.last))[0];
}

function getTerm({ validUntil }: Consent): End[] {
  const last = toDay(validUntil);
  return last ? [{ last, reason: `hết hạn ${showDay(last)}` }] : [];
}

function getBirthdays(consent: Consent): End[] {
  const born = toDay(consent.bornOn);
  if (!born || consent.age !== 'child' || consent.ground !== 'consent') return [];
  return [ageOfAssent, ageOfAdult].flatMap((age) => {
    const day = getBirthday(born, age);
    const last = getDayBefore(day);
    const endsThen =
      findProofFaults(consent, { day }).length > 0 && findProofFaults(consent, { day: last }).length === 0;
    return endsThen ? [{ last, reason: `đủ ${age} tuổi ngày ${showDay(day)} mà chưa tự đồng ý` }] : [];
  });
}
