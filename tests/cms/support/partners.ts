import { startPartnerWork, type PartnerWork } from '../../../cms/partners/start-partner-work.ts';
import type { Partner } from '../../../cms/payload-types.ts';
import type { PartnerStanding } from '../../../cms/partners/endpoints.ts';
import type { PartnerServer } from '../../support/partner-server.ts';
import type { Account, Newsroom } from './newsroom.ts';

/** What a newsroom that tells partners on this machine is surrounded by. */
export const partnerSurroundings = { PARTNER_PRIVATE_HOSTS: 'localhost' };

/** A partner whose server is on this machine, with his first key. */
export async function makePartner(
  newsroom: Newsroom,
  administrator: Account,
  server: Pick<PartnerServer, 'port'>,
  data: Partial<Partner> = {},
): Promise<Partner & { key: string }> {
  const made = await newsroom.ask<{ doc: Partner }>(administrator, 'POST', '/partners?depth=0', {
    name: 'Báo Lâm Đồng',
    url: `http://localhost:${server.port}/nhan`,
    events: ['article.published', 'article.updated', 'article.withdrawn'],
    ...data,
  });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  const { doc } = made.body;
  const { body } = await newsroom.ask<{ key: string }>(administrator, 'POST', `/partners/${doc.id}/keys`);
  return { ...doc, key: body.key };
}

/** Tells partners, as the worker does. */
export function startTelling(hub?: string): PartnerWork {
  return startPartnerWork({
    databaseUrl: process.env.DATABASE_URL ?? '',
    publicUrl: 'https://guongsang.example.vn',
    privateHosts: new Set(['localhost']),
    hub,

    say: () => undefined,
  });
}

/** As the publisher does it: the page of every hand-over has been seen. */
export async function bringLive({ sql }: Newsroom): Promise<void> {
  await sql.query('UPDATE releases SET rendered_at = now(), live_at = now() WHERE live_at IS NULL');
}

/** What waits is due at once, as if the time had passed. */
export async function passTime({ sql }: Newsroom): Promise<void> {
  await sql.query(
    "UPDATE partner_deliveries SET next_at = now() WHERE status = 'waiting' AND next_at > now()",
  );
  await sql.query('UPDATE partner_states SET retry_at = now() WHERE retry_at > now()');
}

/** As if everything had happened so many hours earlier. */
export async function moveBack({ sql }: Newsroom, hours: number): Promise<void> {
  await sql.query(
    'UPDATE partner_deliveries SET first_tried_at = first_tried_at - make_interval(hours => $1)',
    [hours],
  );
  await sql.query('UPDATE partner_states SET failing_since = failing_since - make_interval(hours => $1)', [
    hours,
  ]);
}

export async function readStanding(
  newsroom: Newsroom,
  account: Account,
  partner: string,
): Promise<PartnerStanding> {
  const { status, body } = await newsroom.ask<PartnerStanding>(
    account,
    'GET',
    `/partners/${partner}/standing`,
  );
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}
