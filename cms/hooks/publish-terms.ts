import { APIError, type CollectionAfterDeleteHook, type CollectionBeforeDeleteHook } from 'payload';
import type { DocumentKind, PublicDocument } from '#contract/document.ts';
import { handOver } from '../publishing/hand-over.ts';
import { findLiveUsers, findPublished, kindNames } from '../publishing/published-rows.ts';

/** Hook: what live documents refer to is not deleted. */
export function refuseDeletionInUse(kind: DocumentKind): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const users = await findLiveUsers(req, kind, String(id));
    if (users.length === 0) return;
    const names = users.map((user) => `${kindNames[user.kind]} “${user.title}”`).join(', ');
    throw new APIError(
      `Không xoá được ${kindNames[kind]} này vì trên trang còn ${names} đang dùng. Hãy đổi hoặc gỡ ở những nơi đó trước.`,
      409,
      null,
      true,
    );
  };
}

/** Hook: a deleted document vanishes from the public site. */
export function removeOnDelete(kind: DocumentKind): CollectionAfterDeleteHook {
  return async ({ id, req }) => {
    const published = await findPublished(req, kind, String(id));
    if (!published || published.state === 'removed') return;
    const document = published.document as PublicDocument;
    await handOver(req, { document, state: 'removed', action: 'remove', lane: 'fast' });
  };
}
