import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook } from 'payload';
import type { DocumentKind, PublicDocument } from '#contract/document.ts';
import { findReferring, joinNames } from './find-referring.ts';
import { handOver } from './hand-over.ts';
import { findLiveUsers, findPublished, kindNames } from '../documents/mapping/published-rows.ts';
import { refusal } from '../platform/refusals/refusal.ts';

/** Hook: what live documents refer to, or drafts of the newsroom, is not deleted: they are named. */
export function refuseDeletionInUse(kind: DocumentKind): CollectionBeforeDeleteHook {
  return async ({ id, collection, req }) => {
    const users = await findLiveUsers(req, kind, String(id));
    const names = users.map((user) => `${kindNames[user.kind]} “${user.title}”`);
    if (names.length) refuseDeletion(kind, `trên trang còn ${joinNames(names)} đang dùng`, 'đổi hoặc gỡ');
    const drafts = await findReferring(req, collection.slug, String(id));
    if (drafts.length)
      refuseDeletion(kind, `trong tòa soạn còn ${joinNames(drafts)} đang dùng`, 'đổi hoặc bỏ');
  };
}

function refuseDeletion(kind: DocumentKind, reason: string, advice: string): never {
  const message = `Không xóa được ${kindNames[kind]} này vì ${reason}. Hãy ${advice} ở những nơi đó trước.`;
  throw refusal(409, message);
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
