import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { findUserName } from '../../platform/accounts/user-name.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import type { Story } from '../../payload-types.ts';
import { getContentHash } from '../../documents/mapping/to-story.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** Which text whoever decides has on the screen: the revision that was read, and its content hash where it is known. */
export const seenText = {
  revision: z.int('“revision” phải là số của bản đã đọc.').nonnegative().optional(),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '“hash” phải là mã băm SHA-256.')
    .optional(),
};

export interface SeenText {
  revision?: number | undefined;
  hash?: string | undefined;
}

/**
 * Keeps a decision about a text from being taken on words that were never seen. A save that readers would not notice
 * does not count as a change.
 * @throws APIError 428 without a revision; 409 when the text was changed since
 */
export async function requireSeen(
  req: PayloadRequest,
  story: Story,
  { revision, hash }: SeenText,
): Promise<void> {
  if (revision === undefined) {
    throw refusal(
      428,
      'Yêu cầu không cho biết bạn đã xem bản nào. Hãy đọc bài rồi gửi kèm “revision” của bản đã đọc.',
      { kind: 'no-revision', revision: story.revision ?? 0 },
    );
  }
  const now = getContentHash(story.id, story);
  const isSameRevision = revision === (story.revision ?? 0);
  const seen = isSameRevision ? now : await findHash(req, story.id, revision);
  if (seen === now && (hash === undefined || hash === now)) return;
  const name = await findUserName(req, getReferenceId(story.savedBy));
  throw refusal(
    409,
    `Bài đã thay đổi sau khi bạn mở: ${name} lưu lúc ${formatMoment(story.updatedAt)}. Chưa có gì được duyệt hay đưa lên trang; hãy tải lại bài và xem bản mới trước khi quyết định.`,
    { kind: 'changed', revision: story.revision ?? 0, savedBy: name, savedAt: story.updatedAt },
  );
}

/** Content hash of an earlier text; undefined when it is not kept. */
async function findHash(req: PayloadRequest, id: string, revision: number): Promise<string | undefined> {
  const { docs } = await req.payload.findVersions({
    collection: 'stories',
    where: { and: [{ parent: { equals: id } }, { 'version.revision': { equals: revision } }] },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  });
  return docs[0] && getContentHash(id, docs[0].version);
}
