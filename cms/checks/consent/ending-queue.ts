import type { PayloadRequest } from 'payload';
import type { Consent } from '../../payload-types.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { toDay } from '../../documents/fields/days.ts';
import { mostRows, type Queue } from '../queue.ts';
import { countDays, describeDaysLeft } from './deadline.ts';
import { getEnd, type End } from './end-of-consent.ts';
import { findResting } from './ended-consents.ts';
import { findConsents } from './find-consents.ts';
import { toUseRow } from './queue-rows.ts';
import { getToday } from './today.ts';

/** Days before the end of a consent from which it is listed. */
const warningDays = 30;

/** Consents that end by themselves, and when. */
async function findEnds(req: PayloadRequest): Promise<ReadonlyMap<Consent, End>> {
  const consents = await findConsents(req, 'ending');
  return new Map(
    consents.flatMap((consent): [Consent, End][] => {
      const end = getEnd(consent);
      return end ? [[consent, end]] : [];
    }),
  );
}

/** Consents that end within thirty days while something public rests on them. */
export const endingConsents: Queue = {
  id: 'dong-y-sap-het-han',
  title: 'Đồng ý sắp hết hạn',
  roles: permissions['consent.readAll'],
  async find(req) {
    const today = getToday();
    const ends = await findEnds(req);
    const soon = [...ends.keys()].filter((consent) => {
      const days = countDays(today, ends.get(consent)?.last ?? today);
      return days >= 0 && days <= warningDays;
    });
    // A newer consent that outlives this one covers the day after its end.
    const end = new Date(Date.now() + (warningDays + 1) * 86_400_000).toISOString();
    const rows = (await findResting(req, soon, toDay(end) ?? today)).map(({ consent, uses }) => {
      const { last, reason } = ends.get(consent) ?? { last: today, reason: '' };
      const note = `${reason}, ${describeDaysLeft(today, last)} · ${uses.length} trang đang dùng`;
      return { title: consent.title, href: `/admin/collections/consents/${consent.id}`, note };
    });
    return { total: rows.length, rows: rows.slice(0, mostRows) };
  },
};

/** What is public although the consent of a person in it has run out. */
export const expiredConsents: Queue = {
  id: 'tren-trang-ma-het-dong-y',
  title: 'Trên trang mà đồng ý đã hết hạn',
  roles: permissions['consent.readAll'],
  isAlarm: true,
  async find(req) {
    const today = getToday();
    const ends = await findEnds(req);
    const past = [...ends].filter(([, { last }]) => last < today).map(([consent]) => consent);
    const rows = (await findResting(req, past, today)).flatMap(({ consent, uses }) =>
      uses.map((use) => toUseRow(use, `${ends.get(consent)?.reason}: xin gia hạn hoặc gỡ`)),
    );
    return { total: rows.length, rows: rows.slice(0, mostRows) };
  },
};
