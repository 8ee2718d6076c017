import { sql } from '@payloadcms/db-postgres';
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload';
import { idSchema } from '#contract/identity.ts';
import { lockRow } from '../../platform/database/locks.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import type { Story } from '../../payload-types.ts';
import { findTransition } from '../transition/transition-context.ts';
import { findLease } from './lease.ts';
import { findUserName } from '../../platform/accounts/user-name.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** What a save tells of itself before Payload takes it apart. */
interface Save {
  /** Revision that the text was based on, as it was sent; undefined for saves of the system itself. */
  base?: unknown;
  isUser: boolean;
  isAutosave: boolean;
}

const key = 'storySave';

/**
 * Hook: saves of one story wait for each other, from before the stored text is read until the transaction ends; the
 * second then sees what the first stored.
 */
export const saveInTurn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const asked = args as { id?: unknown; data?: { revision?: unknown }; autosave?: boolean };
  const isRestore = operation === 'restoreVersion';
  if (!isRestore && operation !== 'update' && operation !== 'updateByID') return args;
  const isUser = Boolean(req.user) && args.overrideAccess !== true && !findTransition(req);
  const base = isRestore ? readRevision(req.query?.revision) : asked.data?.revision;
  req.context[key] = { base, isUser, isAutosave: Boolean(asked.autosave) } satisfies Save;
  if (idSchema.safeParse(asked.id).success) await takeRow(req, String(asked.id), isRestore);
  return args;
};

/**
 * Hook: a text is stored over that version only which its writer had before him, and only while nobody else edits it.
 *
 * 1. While another person holds the lease, it is refused; taking over is an act of its own.
 * 2. A save tells by `revision` which stored text it is based on; without it, it is refused.
 * 3. Based on an older text than the stored one, it is refused: the writer compares, nothing is overwritten.
 */
export const guardRevision: CollectionBeforeChangeHook<Story> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const author = { savedBy: req.user?.id ?? null };
  if (operation === 'create' || !originalDoc) return { ...data, ...author, revision: 1, autosaved: false };
  const save = req.context[key] as Save | undefined;
  if (save?.isUser && !findTransition(req)) {
    await refuseWhileEdited(req, originalDoc.id);
    await refuseStale(req, save.base, originalDoc);
  }
  const autosaved = Boolean(save?.isUser && save.isAutosave);
  return { ...data, ...author, revision: (originalDoc.revision ?? 0) + 1, autosaved };
};

/** Hook: a story that somebody else edits is not deleted below his hands. */
export const refuseDeletionWhileEdited: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (req.user) await refuseWhileEdited(req, String(id));
};

async function takeRow(req: PayloadRequest, id: string, isVersion: boolean): Promise<void> {
  const which = isVersion ? sql`(SELECT parent_id FROM _stories_v WHERE id = ${id}::uuid)` : id;
  if (await lockRow(req, 'stories', which)) return;
  const message =
    'Bài này không còn: có người đã xóa. Chữ của bạn chưa được lưu; hãy chép ra trước khi đóng trang.';
  throw refusal(404, message, { kind: 'gone' });
}

async function refuseStale(req: PayloadRequest, base: unknown, stored: Story): Promise<void> {
  const revision = stored.revision ?? 0;
  if (base === undefined) {
    throw refusal(
      428,
      'Lần lưu này không cho biết dựa trên bản nào. Hãy đọc bài rồi gửi kèm “revision” của bản đã đọc.',
      { kind: 'no-revision', revision },
    );
  }
  if ((base ?? 0) === revision) return;
  const name = await findUserName(req, getReferenceId(stored.savedBy));
  throw refusal(
    409,
    `Bài đã được ${name} lưu sau khi bạn mở. Chữ của bạn chưa được lưu và không đè lên bản mới; hãy so sánh rồi chọn.`,
    { kind: 'stale', revision, savedBy: name, savedAt: stored.updatedAt },
  );
}

async function refuseWhileEdited(req: PayloadRequest, story: string): Promise<void> {
  const lease = await findLease(req, story);
  if (!lease || lease.holder === req.user?.id) return;
  throw refusal(423, `${lease.holderName} đang sửa bài này. Hãy đợi, hoặc mở bài và bấm “Nhận sửa”.`, {
    kind: 'locked',
    holder: lease.holderName,
    since: lease.takenAt,
  });
}

function readRevision(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
