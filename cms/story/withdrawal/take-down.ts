import type { PayloadRequest } from 'payload';
import type { PublicDocument } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { handOver } from '../../publishing/hand-over.ts';
import { getPublicAddress } from '../../documents/mapping/public-address.ts';
import { getShownMedia } from '../../documents/mapping/shown-media.ts';
import { findPublished } from '../../documents/mapping/published-rows.ts';
import { findMediaUsers, getTitle } from '../../publishing/media-users.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** One thing that left the public, as its certificate keeps it. */
export interface WithdrawnItem {
  /** As `getDocumentKey` gives it. */
  key: string;
  kind: PublicDocument['kind'];
  title: string;
  language: LanguageCode | null;
  /** Public path that it had; null for files. */
  address: string | null;
  /** Id of the hand-over that takes it down: a row of `releases`. */
  release: number | null;
}

/** Takes what the public has of a document away, ahead of everything else that is published. */
export async function takeDown(
  req: PayloadRequest,
  kind: 'story' | 'exemplar' | 'media',
  id: string,
): Promise<{ item: WithdrawnItem; document: PublicDocument } | undefined> {
  const published = await findPublished(req, kind, id);
  if (published?.state !== 'live') return undefined;
  const document: PublicDocument = published.document;
  const taken = await handOver(req, {
    document,
    state: kind === 'media' ? 'removed' : 'withdrawn',
    action: kind === 'media' ? 'remove' : 'withdraw',
    lane: 'fast',
  });
  const item = {
    key: `${kind}/${id}`,
    kind,
    title: getTitle(document),
    language: document.kind === 'story' ? document.language : null,
    address: getPublicAddress(document) ?? null,
    release: taken ?? null,
  };
  return { item, document };
}

/**
 * Takes down files that the withdrawn documents showed and that nothing public shows any more.
 * @param chosen only these; undefined: all of them
 * @throws APIError 409 when a chosen file is still shown somewhere, naming where
 */
export async function takeDownMedia(
  req: PayloadRequest,
  documents: readonly PublicDocument[],
  chosen: readonly string[] | undefined,
): Promise<WithdrawnItem[]> {
  const shown = [...new Set(documents.flatMap(getShownMedia))];
  const stranger = chosen?.find((id) => !shown.includes(id));
  if (stranger) throw refusal(409, 'Có tệp không thuộc những bài được gỡ.');
  const users = await findMediaUsers(req, shown);
  const items: WithdrawnItem[] = [];
  for (const id of chosen ?? shown) {
    const others = users.get(id) ?? [];
    if (others.length > 0 && chosen) refuseShared(others.map(({ title }) => title));
    if (others.length > 0) continue;
    const taken = await takeDown(req, 'media', id);
    if (!taken) continue;
    items.push(taken.item, ...(await takeDownMedia(req, [taken.document], undefined)));
  }
  return items;
}

function refuseShared(titles: readonly string[]): never {
  const names = titles.slice(0, 3).map((title) => `“${title}”`);
  throw refusal(409, `Tệp còn được dùng ở ${names.join(', ')} nên không gỡ được.`);
}
