import { APIError, type PayloadRequest } from 'payload';
import { rehearse, runInTransaction } from '../../platform/database/transaction.ts';
import { publishStory } from '../workflow/publish-story.ts';
import { findLatest } from '../transition/run-transition.ts';
import { scheduleStory } from '../workflow/schedule-story.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** Texts of one issue at most. */
export const mostTexts = 100;

/** A text of an issue, as whoever publishes it has it on the screen. */
interface IssueText {
  id: string;
  /** Hash of the text that was approved; the text is not published when another one was approved since. */
  approvedHash: string;
}

/** A text that does not go out, and why, in Vietnamese. */
interface Blocked {
  id: string;
  title: string;
  reason: string;
}

/**
 * Brings an issue out: all of these approved texts now, or each at the same time to come. All or none: when some may not
 * go out, every one of them is named with its reason, and nothing has happened.
 * @throws APIError 409 with `data.blocked`
 */
export async function publishIssue(
  req: PayloadRequest,
  texts: readonly IssueText[],
  at: Date | undefined,
): Promise<void> {
  // Always in one order, so that two editors who publish overlapping issues wait for each other.
  const inOrder = texts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  try {
    await runInTransaction(req, async () => {
      for (const text of inOrder) await publishText(req, text, at);
    });
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    const blocked = await findBlocked(req, inOrder, at);
    const reasons = blocked.map(({ title, reason }) => `“${title}”: ${reason}`);
    const message = `Chưa bài nào được xử lý. ${reasons.join('\n')}`;
    throw refusal(409, reasons.length ? message : error.message, { blocked });
  }
}

async function publishText(
  req: PayloadRequest,
  { id, approvedHash }: IssueText,
  at: Date | undefined,
): Promise<void> {
  await (at ? scheduleStory(req, id, at) : publishStory(req, id));
  // Looked at behind the lock that the step has taken; what does not hold undoes the step.
  const { story } = await findLatest(req, id);
  if (story.approvedHash !== approvedHash) throw refusal(409, changed);
}

const changed =
  'đã được sửa hoặc duyệt lại sau khi bạn mở trang này. Hãy xem bản mới, tải lại trang rồi phát hành.';

/** Tries each text by itself, and undoes that: what of an issue would not go out. */
async function findBlocked(
  req: PayloadRequest,
  texts: readonly IssueText[],
  at: Date | undefined,
): Promise<Blocked[]> {
  const blocked: Blocked[] = [];
  for (const text of texts) {
    try {
      await rehearse(req, () => publishText(req, text, at));
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      const refused = error as APIError;
      blocked.push({ id: text.id, title: await findTitle(req, text.id), reason: readReason(refused) });
    }
  }
  return blocked;
}

async function findTitle(req: PayloadRequest, id: string): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    select: { title: true },
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs[0]?.title ?? 'bài không còn';
}

function readReason(error: APIError): string {
  const { errors = [] } = (error.data ?? {}) as { errors?: { message: string }[] };
  return errors.map(({ message }) => message).join(' ') || error.message;
}
