import { sql } from '@payloadcms/db-postgres';
import { NotFound, type PayloadRequest } from 'payload';
import { handOverSchema, handOverTable, type HandOver } from '#contract/hand-over.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { countDeliveries } from '../../publishing/announcement/delivery-counts.ts';
import { findFraming } from '../../publishing/takers/read-takers.ts';
import type { Certificate, CertificateItem } from './certificate.ts';
import type { WithdrawnItem } from './take-down.ts';

/** Who took what off the site, why, and when each place was cleared, as far as the publisher has come. */
export async function readCertificate(req: PayloadRequest, id: string): Promise<Certificate> {
  const withdrawal = await req.payload.findByID({
    collection: 'withdrawals',
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const items = withdrawal.items as unknown as WithdrawnItem[];
  if (!Array.isArray(items)) throw new NotFound(req.t);
  const handOvers = await findHandOvers(req, items);
  const live = await findLive(req, items);
  const addresses = new Set(items.flatMap(({ address }) => address ?? []));
  const framing = await findFraming(addresses);
  const told = await countDeliveries(await getConnection(req), [...handOvers.keys()]);
  return {
    id,
    kind: withdrawal.kind,
    title: withdrawal.title,
    reason: withdrawal.reason,
    by: withdrawal.by,
    at: withdrawal.createdAt,
    items: items.map((item) => ({
      ...toItem(item, handOvers.get(item.release ?? 0), live.has(item.key)),
      partners: told.get(item.release ?? 0) ?? null,
      framing: framing.get(item.address ?? '') ?? [],
    })),
  };
}

function toItem(
  item: WithdrawnItem,
  handOver: HandOver | undefined,
  isBack: boolean,
): Omit<CertificateItem, 'partners' | 'framing'> {
  const places = Object.entries(handOver?.places ?? {}).map(
    ([place, time]) => [place, time.toISOString()] as const,
  );
  return {
    ...item,
    places: Object.fromEntries(places),
    done: handOver?.live_at?.toISOString() ?? null,
    checked: handOver?.checked ?? null,
    problem: handOver?.error ?? null,
    isBack,
  };
}

async function findHandOvers(
  req: PayloadRequest,
  items: readonly WithdrawnItem[],
): Promise<Map<number, HandOver>> {
  const ids = items.flatMap(({ release }) => (release === null ? [] : [release]));
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT * FROM ${sql.identifier(handOverTable)}
    WHERE id IN (SELECT value::bigint FROM jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`);
  return new Map(
    handOverSchema
      .array()
      .parse(rows)
      .map((row) => [row.id, row]),
  );
}

async function findLive(req: PayloadRequest, items: readonly WithdrawnItem[]): Promise<Set<string>> {
  const connection = await getConnection(req);
  const keys = JSON.stringify(items.map(({ key }) => key));
  const { rows } = await connection.execute(sql`
    SELECT key FROM published_documents
    WHERE state = 'live' AND key IN (SELECT jsonb_array_elements_text(${keys}::jsonb))`);
  return new Set(rows.map(({ key }) => String(key)));
}
