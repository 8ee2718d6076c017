import { sql } from '@payloadcms/db-postgres';
import { NotFound, type PayloadRequest } from 'payload';
import { handOverSchema, handOverTable, type HandOver, type HandOverPlace } from '#contract/hand-over.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { countDeliveries, type DeliveryCounts } from '../../publishing/announcement/delivery-counts.ts';
import { findFraming, type Framing } from '../../publishing/takers/read-takers.ts';
import type { WithdrawnItem } from './take-down.ts';

export const withdrawalKinds = { withdrawal: 'Gỡ bài', forgotten: 'Quyền được quên' } as const;
export type WithdrawalKind = keyof typeof withdrawalKinds;

/** Places that a withdrawn thing can have been in, in the order of the certificate. */
export const clearedPlaces = {
  page: 'Trang của bài, kể cả bản nén',
  server: 'Máy chủ trả lời 410',
  related: 'Trang khác có nêu bài',
  lists: 'Danh sách',
  home: 'Trang chủ',
  feeds: 'Nguồn tin, gói đọc ngoại tuyến',
  embeds: 'Khung nhúng ở trang khác: nay hiện lời báo đã gỡ',
  sitemaps: 'Sơ đồ trang',
  search: 'Tìm kiếm',
  share: 'Ảnh chia sẻ, gói báo chí',
  files: 'Tệp ảnh, tiếng, hình',
  mirror: 'Bản sao ở kho S3',
} as const satisfies Record<HandOverPlace, string>;

export interface CertificateItem extends WithdrawnItem {
  /** When each place was cleared, by place; a place where it was not is absent. Empty while it is under way. */
  places: Partial<Record<keyof typeof clearedPlaces, string>>;
  /** When all pages and files were cleared, and the address itself was asked; null while under way. */
  done: string | null;
  /** `http`: the public address was asked and answers the notice. `tree`: the file that servers serve was compared. */
  checked: HandOver['checked'];
  /** Why it could not be cleared yet. */
  problem: string | null;
  /** How far partners have been told of it; null when nobody was to be told. */
  partners: DeliveryCounts | null;
  /** Sites that showed it in a frame lately, as far as the site's own server has counted. */
  framing: readonly Framing[];
  /** Put back on the site since. */
  isBack: boolean;
}

export interface Certificate {
  id: string;
  kind: WithdrawalKind;
  title: string;
  reason: string;
  by: string;
  at: string;
  items: CertificateItem[];
}

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
