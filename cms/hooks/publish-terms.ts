import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeDeleteHook,
} from 'payload';
import type { DocumentKind, PublicDocument, TermKind } from '#contract/document.ts';
import type { Movement, Place, Section, Topic, Unit } from '../payload-types.ts';
import { findChangedFields } from '../audit/changed-fields.ts';
import { recordEvent } from '../audit/record-event.ts';
import { findReferring, joinNames } from '../publishing/find-referring.ts';
import { handOver } from '../publishing/hand-over.ts';
import { publishDocument } from '../publishing/publish-document.ts';
import { findLiveUsers, findPublished, kindNames } from '../publishing/published-rows.ts';
import { toTerm } from '../publishing/to-term.ts';
import { keepPreviousSlugs } from '../publishing/previous-slugs.ts';

type Kind = Exclude<TermKind, 'exemplar'>;

/** Hook: a term goes out when it is saved, in the same transaction. */
export function publishOnSave(kind: Kind): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, req, collection }) => {
    const input = toTerm[kind](doc as Topic & Movement & Section & Unit & Place);
    const document = await publishDocument(req, kind, input);
    await keepPreviousSlugs(req, collection.slug, document);
    const term = doc as Record<string, unknown> & { id: string; name?: string };
    if (req.user) {
      const fields = findChangedFields((previousDoc ?? {}) as Record<string, unknown>, term);
      await recordEvent(req, {
        action: 'term.changed',
        subject: { collection: collection.slug, id: term.id, title: term.name ?? null },
        detail: operation === 'create' ? { created: true } : { fields },
      });
    }
    return doc as unknown;
  };
}

/** Hook: what live documents refer to, or drafts of the newsroom, is not deleted: they are named. */
export function refuseDeletionInUse(kind: DocumentKind): CollectionBeforeDeleteHook {
  return async ({ id, collection, req }) => {
    const users = await findLiveUsers(req, kind, String(id));
    const names = users.map((user) => `${kindNames[user.kind]} “${user.title}”`);
    if (names.length) refuseDeletion(kind, `trên trang còn ${joinNames(names)} đang dùng`, 'đổi hoặc gỡ');
    const drafts = await findReferring(req, collection.slug, String(id));
    if (drafts.length)
      refuseDeletion(kind, `trong toà soạn còn ${joinNames(drafts)} đang dùng`, 'đổi hoặc bỏ');
  };
}

function refuseDeletion(kind: DocumentKind, reason: string, advice: string): never {
  const message = `Không xoá được ${kindNames[kind]} này vì ${reason}. Hãy ${advice} ở những nơi đó trước.`;
  throw new APIError(message, 409, null, true);
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
