import { createLocalReq, type Payload } from 'payload';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { runInTransaction } from '../../platform/database/transaction.ts';
import { ownLine } from '../record/record-changes.ts';
import { addMonths, findNominationSettings } from './nomination-settings.ts';

const atOnce = 100;

/**
 * Deletes names and contacts of senders whose time is over: the one that they were told, or a shorter one that an
 * administrator has set since.
 */
export async function deleteContacts(payload: Payload, now = new Date()): Promise<void> {
  const req = await createLocalReq({}, payload);
  const { contactMonths } = await findNominationSettings(req);
  const { docs } = await payload.find({
    collection: 'nominations',
    where: {
      and: [
        { contactUntil: { exists: true } },
        {
          or: [
            { contactUntil: { less_than_equal: now.toISOString() } },
            { receivedAt: { less_than_equal: addMonths(now.toISOString(), -contactMonths) } },
          ],
        },
      ],
    },
    select: { title: true },
    depth: 0,
    limit: atOnce,
    overrideAccess: true,
  });
  for (const { id, title } of docs)
    await runInTransaction(req, async () => {
      await req.payload.update({
        collection: 'nominations',
        id,
        data: { ...withoutSender, contactDeletedAt: now.toISOString() },
        context: { ...ownLine, isAnswerWritten: true },
        depth: 0,
        overrideAccess: true,
        req,
      });
      const subject = { collection: 'nominations', id, title };
      await recordEvent(req, { action: 'nomination.contactDeleted', subject });
    });
}

/** Everything that tells who sent it. */
export const withoutSender = {
  mayKeep: false,
  senderName: '',
  senderContact: '',
  contactUntil: null,
} as const;
