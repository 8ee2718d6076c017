import { type APIError, Forbidden, type PayloadRequest } from 'payload';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { runInTransaction } from '../../platform/database/transaction.ts';
import { findNewest, type Newest } from './flow-documents.ts';
import { findFlowRow, lockFlow, noteReturn, noteSubmission, type FlowRow } from './flow-row.ts';
import { mayApprove, mayChange } from './flow-rights.ts';
import { getTitle } from './flow-title.ts';
import { requireLiveTerms } from './publish-content.ts';
import { getFlowHash, type Subject } from './subjects.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** “Gửi duyệt”: pins the newest draft, which then waits for somebody who did not write it. */
export async function submitDraft(req: PayloadRequest, subject: Subject): Promise<void> {
  await runInTransaction(req, async () => {
    await lockFlow(req, subject);
    if (!(await mayChange(req, subject))) throw new Forbidden(req.t);
    const { doc, version } = await findNewest(req, subject);
    const row = await findFlowRow(req, subject);
    if (!row || !version) throw refusal(409, 'Không có thay đổi nào để gửi duyệt.');
    if (row.state === 'submitted') throw refusal(409, 'Bản này đã gửi duyệt rồi.');
    if (getFlowHash(subject.slug, doc) !== row.hash) throw changedMeanwhile();
    await requireLiveTerms(req, subject.slug, doc);
    await noteSubmission(req, subject, { version, submittedBy: req.user?.id ?? null });
    await recordEvent(req, {
      action: 'term.submitted',
      subject: { collection: subject.slug, id: subject.id, title: getTitle(subject.slug, doc) },
      detail: { version, hash: row.hash },
    });
  });
}

/** “Trả lại”: the draft goes back to who wrote it, with what has to be changed. */
export async function returnDraft(req: PayloadRequest, subject: Subject, reason: string): Promise<void> {
  if (!reason) throw refusal(400, '“Trả lại” cần lý do.');
  await runInTransaction(req, async () => {
    const { row, newest } = await findWaiting(req, subject);
    await noteReturn(req, subject, reason);
    await recordEvent(req, {
      action: 'term.returned',
      subject: { collection: subject.slug, id: subject.id, title: getTitle(subject.slug, newest.doc) },
      detail: { reason, version: row.version },
    });
  });
}

/** A draft that waits for approval, locked, for somebody who may decide about it. @throws Forbidden; APIError 409 */
export async function findWaiting(
  req: PayloadRequest,
  subject: Subject,
): Promise<{ row: FlowRow & { version: string }; newest: Newest }> {
  await lockFlow(req, subject);
  if (!(await mayApprove(req, subject))) throw new Forbidden(req.t);
  const newest = await findNewest(req, subject);
  const row = await findFlowRow(req, subject);
  if (!row || row.state !== 'submitted' || !row.version) {
    throw refusal(409, 'Không có bản nào đang chờ duyệt.', { kind: 'changed' });
  }
  return { row: { ...row, version: row.version }, newest };
}

export function changedMeanwhile(): APIError {
  return refusal(
    409,
    'Bản này vừa được sửa sau khi gửi duyệt. Chưa có gì lên trang; hãy tải lại và xem bản mới.',
    { kind: 'changed' },
  );
}
