import type { CollectionBeforeChangeHook } from 'payload';
import { fromDay, toDay } from '../../documents/fields/days.ts';
import type { Nomination } from '../../payload-types.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { refuseFields } from '../../platform/refusals/refusal.ts';
import { refuseMoved } from '../record/refuse-moved.ts';
import { findCommentFaults } from './comment-faults.ts';
import { nominationKindNames } from './nomination-states.ts';
import { addMonths, findNominationSettings } from './nomination-settings.ts';

type Answers = NonNullable<Nomination['answers']>;
const dayMs = 86_400_000;

/**
 * Hook: fills in what follows from the rest, and holds what may not change.
 *
 * 1. Without his permission nothing is kept of the sender; with it, until the day that he was told.
 * 2. What was answered stays; an answer says something.
 * 3. Whoever is given it has until a day.
 */
export const guardNomination: CollectionBeforeChangeHook<Nomination> = async ({
  data,
  operation,
  originalDoc,
  req,
  context,
}) => {
  if (context.isForgetting) return { ...data, isAnswerStale: false };
  if (operation === 'update' && originalDoc) await refuseMoved(req, 'nominations', originalDoc);
  const errors: { path: string; message: string }[] = [];
  const merged = { ...originalDoc, ...data };
  const settings = await findNominationSettings(req);
  const receivedAt = merged.receivedAt ?? new Date().toISOString();
  const sender = keepSender(merged, addMonths(new Date().toISOString(), settings.contactMonths));
  if (!merged.mayKeep && (merged.senderName || merged.senderContact))
    errors.push({
      path: 'senderContact',
      message: 'Người gửi chưa đồng ý cho giữ thì để trống tên, liên hệ.',
    });
  errors.push(...(await findCommentFaults(req, merged, originalDoc)));
  const { answers, faults } = keepAnswers(data.answers, originalDoc?.answers ?? [], req.user?.name ?? '');
  errors.push(...faults);
  if (operation === 'create' && !merged.text && !merged.voice && !merged.voiceProblem)
    errors.push({ path: 'text', message: 'Hãy ghi lời kể, hoặc tải bản ghi âm.' });
  if (errors.length > 0) throw refuseFields(req, { collection: 'nominations' }, errors);
  const isAssigned = Boolean(merged.assignee) && merged.state === 'received';
  const due = fromDay(toDay(new Date(Date.parse(receivedAt) + settings.replyDays * dayMs).toISOString()));
  return {
    ...data,
    ...sender,
    ...(answers && { answers }),
    receivedAt,
    // Of candidates the council is told, at its meeting.
    due: merged.due ?? (merged.review ? null : due),
    title:
      originalDoc?.title ?? `${nominationKindNames[merged.kind ?? 'nominate']}, ${formatMoment(receivedAt)}`,
    ...(isAssigned && { state: 'assigned' as const }),
    isAnswerStale: context.isAnswerWritten ? false : Boolean(merged.codeHash),
  };
};

/** A day is set when something is kept first; it goes with what it was for. */
function keepSender(
  { mayKeep, senderName, senderContact, contactUntil }: Partial<Nomination>,
  until: string,
): Partial<Nomination> {
  const isKept = Boolean(mayKeep && (senderName || senderContact));
  return { contactUntil: isKept ? (contactUntil ?? until) : null };
}

/**
 * Rows that were answered before come first and unchanged; new ones get their time and who wrote them, which nobody sends
 * over the network (their fields are closed) but an edition brings.
 */
function keepAnswers(
  given: Answers | null | undefined,
  before: Answers,
  by: string,
): { answers?: Answers; faults: { path: string; message: string }[] } {
  if (given === undefined) return { faults: [] };
  const known = new Map(before.map((row) => [row.id, row]));
  const added = (given ?? []).filter(({ id }) => !id || !known.has(id));
  const faults = added
    .filter(({ text, voice }) => !text?.trim() && !voice)
    .map((row) => ({
      path: `answers.${(given ?? []).indexOf(row)}.text`,
      message: 'Hãy viết lời trả lời, hoặc tải bản ghi âm.',
    }));
  const at = new Date().toISOString();
  return {
    answers: [...before, ...added.map((row) => ({ ...row, at: row.at ?? at, by: row.by ?? by }))],
    faults,
  };
}
