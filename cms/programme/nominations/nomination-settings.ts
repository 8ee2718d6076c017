import type { PayloadRequest } from 'payload';

/** What we promise whoever writes to us. */
export interface NominationSettings {
  replyDays: number;
  contactMonths: number;
}

/** As it was approved: what the form of the site says. */
export async function findNominationSettings(req: PayloadRequest): Promise<NominationSettings> {
  const { nominationReplyDays, nominationContactMonths } = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: true,
    req,
  });
  return { replyDays: nominationReplyDays, contactMonths: nominationContactMonths };
}

/** A time so many months later. */
export function addMonths(time: string, months: number): string {
  const date = new Date(time);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString();
}
