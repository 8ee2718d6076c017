import { createLocalReq, type Payload } from 'payload';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { runInTransaction } from '../../platform/database/transaction.ts';
import { ownLine } from '../record/record-changes.ts';

const atOnce = 50;

/** Whoever commented on a candidate reads by his code that the council has read it, once its result is told. */
export async function answerComments(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'nominations',
    where: {
      and: [
        { 'review.state': { equals: 'concluded' } },
        { state: { in: ['received', 'assigned', 'checking'] } },
        { forgottenAt: { exists: false } },
      ],
    },
    depth: 1,
    limit: atOnce,
    overrideAccess: true,
  });
  for (const { id, title, review } of docs) {
    const name = review && typeof review === 'object' ? review.name : '';
    const text = `Hội đồng đã đọc góp ý này trước khi bỏ phiếu. Kết quả ở trang Lấy ý kiến nhân dân: “${name}”.`;
    const req = await createLocalReq({}, payload);
    await runInTransaction(req, async () => {
      await req.payload.update({
        collection: 'nominations',
        id,
        // Answers that were given before stay.
        data: { state: 'accepted', answers: [{ language: 'vi', text }] },
        context: ownLine,
        depth: 0,
        overrideAccess: true,
        req,
      });
      await recordEvent(req, {
        action: 'nomination.answered',
        subject: { collection: 'nominations', id, title },
      });
    });
  }
}
