import type { APIError, PayloadRequest } from 'payload';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { findChangedFields } from '../../platform/audit/changed-fields.ts';
import { runInTransaction } from '../../platform/database/transaction.ts';
import { findOwnRow, findVersion, saveDocument } from './flow-documents.ts';
import { hasFreshEyes, isAuthor } from './flow-rights.ts';
import { getTitle } from './flow-title.ts';
import { whilePublishing } from './publishing-context.ts';
import { getFlowHash, type Subject } from './subjects.ts';
import { changedMeanwhile, findWaiting } from './submit.ts';
import { refusal } from '../../platform/refusals/refusal.ts';
import { alone } from '../../checks/eyes/alone.ts';

/**
 * “Duyệt và đăng”: brings exactly the version that was submitted to the public, in one transaction.
 * @param seen id of the version that the approver has before him; another one is not approved
 * @throws APIError 428 without a version; 409 when another one waits now; 403 for whoever wrote any part of it
 */
export async function approveDraft(
  req: PayloadRequest,
  subject: Subject,
  seen: string | undefined,
): Promise<void> {
  const { slug } = subject;
  await runInTransaction(req, async () => {
    const { row, newest } = await findWaiting(req, subject);
    if (seen === undefined) throw unseen(row.version);
    if (seen !== row.version) throw changedMeanwhile();
    if (!(await hasFreshEyes(req, row))) throw ownWork();
    const { parent, doc: approved } = await findVersion(req, slug, row.version, true);
    const hashes = [approved, newest.doc].map((doc) => getFlowHash(slug, doc));
    if (parent !== subject.id || hashes.some((hash) => hash !== row.hash)) throw changedMeanwhile();
    const before = await findOwnRow(req, subject);
    const after = await whilePublishing(req, () => saveDocument(req, subject, approved, 'published'));
    if (getFlowHash(slug, after) !== row.hash) throw changedMeanwhile();
    const isFirst = before._status !== 'published';
    await recordEvent(req, {
      action: 'term.changed',
      subject: { collection: slug, id: subject.id, title: getTitle(slug, after) },
      detail: {
        ...(isFirst ? { created: true } : { fields: findChangedFields(before, after) }),
        version: row.version,
        hash: row.hash,
        writers: row.writers,
        ...(isAuthor(req, row) ? { selfApproval: true } : {}),
      },
    });
  });
}

function unseen(version: string): APIError {
  const message =
    'Yêu cầu không cho biết bạn đã xem bản nào. Hãy đọc bản chờ duyệt rồi gửi kèm “version” của bản ấy.';
  return refusal(428, message, { kind: 'no-version', version });
}

function ownWork(): APIError {
  const message = 'Bạn đã viết hoặc sửa bản này nên không duyệt được; hãy nhờ người khác duyệt. ' + alone;
  return refusal(403, message);
}
