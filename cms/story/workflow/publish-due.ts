import { sql } from '@payloadcms/db-postgres';
import { APIError, createLocalReq, type Payload, type PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { readClock } from '../../platform/database/clock.ts';
import { lockOneOf, runBehindRow } from '../../platform/database/locks.ts';
import { runInTransaction } from '../../platform/database/transaction.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { findFlowSettings } from '../../checks/flow-settings.ts';
import { publishApproved } from './publish-story.ts';
import { recordTransition } from '../transition/record-transition.ts';
import { findLatest } from '../transition/run-transition.ts';
import { saveStory } from '../transition/save-story.ts';

/** A slot that is met within this time is not late. */
const grace = 60_000;

/**
 * Brings out every text whose time has come, each in a transaction of its own. Any number of processes may do so at once:
 * the row of a story is locked, and who finds it locked goes on to the next. A process that dies leaves the text as it was,
 * and the next call takes it.
 *
 * 1. On time: the approved version goes out, after everything was checked once more.
 * 2. Late, because nothing ran at its time: it goes out at once, and an alarm says how late it was.
 * 3. Later than the newsroom allows, or something keeps it from going out: it waits, approved, under an alarm.
 *
 * @returns how many texts were taken
 */
export async function publishDue(payload: Payload): Promise<number> {
  for (let count = 0; ; count += 1) {
    const failure = await takeNext(payload);
    if (failure === 'nothing') return count;
    if (failure) await hold(payload, failure.id, failure.problem);
  }
}

type Outcome = 'nothing' | { id: string; problem: string } | undefined;

/** Takes one text that is due. A text that may not go out is handed back, with the reason. */
async function takeNext(payload: Payload): Promise<Outcome> {
  const req = await createLocalReq({}, payload);
  const taken: { id?: string | undefined } = {};
  try {
    await runInTransaction(req, async () => {
      taken.id = await lockNext(req);
      if (taken.id) await publishNow(req, taken.id);
    });
    return taken.id ? undefined : 'nothing';
  } catch (error) {
    if (!taken.id || isPassing(error)) throw error;
    return { id: taken.id, problem: describe(payload, error) };
  }
}

/** Id of a text that is due and that no other process has in its hands. */
function lockNext(req: PayloadRequest): Promise<string | undefined> {
  return lockOneOf(
    req,
    'stories',
    sql`SELECT parent_id FROM _stories_v
      WHERE latest AND version_state = 'scheduled' AND version_scheduled_for <= clock_timestamp()
      ORDER BY version_scheduled_for LIMIT 100`,
  );
}

async function publishNow(req: PayloadRequest, id: string): Promise<void> {
  // Another process may have published it between the question and the lock.
  const { story } = await findLatest(req, id, true);
  const slot = story.state === 'scheduled' && story.scheduledFor ? new Date(story.scheduledFor) : undefined;
  const late = slot ? (await readClock(req)).getTime() - slot.getTime() : -1;
  if (!slot || late < 0) return;
  const { lateLimit } = await findFlowSettings(req);
  if (late > Math.max(lateLimit * 60_000, grace)) {
    return miss(
      req,
      story,
      `Giờ hẹn ${formatMoment(slot)} đã qua ${describeDelay(late)} vì hệ thống không chạy. Hãy xuất bản ngay hoặc hẹn giờ khác.`,
    );
  }
  const slotProblem =
    late > grace
      ? `Lên trang muộn ${describeDelay(late)} so với giờ hẹn ${formatMoment(slot)}, vì hệ thống không chạy.`
      : null;
  const after = await publishApproved(req, story, undefined, { slotProblem });
  const detail = { slot: formatMoment(slot), ...(slotProblem ? { late: slotProblem } : {}) };
  await recordTransition(req, { name: 'publish', before: story, after, reason: slotProblem ?? '', detail });
}

/** Keeps a text that may not go out: approved, under an alarm that says why. */
async function hold(payload: Payload, id: string, problem: string): Promise<void> {
  const req = await createLocalReq({}, payload);
  await runBehindRow(req, 'stories', id, async () => {
    const { story } = await findLatest(req, id, true);
    if (story.state === 'scheduled')
      await miss(req, story, `Đến giờ hẹn mà không lên trang được: ${problem}`);
  });
}

async function miss(req: PayloadRequest, story: Story, slotProblem: string): Promise<void> {
  const after = await saveStory(req, story.id, { state: 'approved', slotProblem });
  await recordTransition(req, { name: 'miss', before: story, after, reason: slotProblem });
}

/** @example describeDelay(5_400_000) === '1 giờ 30 phút' */
function describeDelay(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  const hours = Math.floor(minutes / 60);
  return [hours ? `${hours} giờ` : '', minutes % 60 ? `${minutes % 60} phút` : ''].filter(Boolean).join(' ');
}

/** What the editor can mend is told; a defect goes to the log, and must not keep other texts from going out. */
function describe(payload: Payload, error: unknown): string {
  if (error instanceof APIError && error.status < 500) {
    const { errors = [] } = (error.data ?? {}) as { errors?: { message: string }[] };
    return errors.map(({ message }) => message).join(' ') || error.message;
  }
  payload.logger.error({ err: error, msg: 'Một bài hẹn giờ không lên trang được.' });
  return 'Hệ thống gặp lỗi. Hãy thử xuất bản lại, nếu vẫn lỗi thì báo người quản trị máy chủ.';
}

/** Errors of a database that is away, stopping, full, or that asks to try again: they pass, and so the text stays due. */
function isPassing(error: unknown): boolean {
  const { code = '', cause } = error as { code?: unknown; cause?: unknown };
  if (/^(ECONN|EPIPE|ETIMEDOUT|08|40|53|55|57)/.test(String(code))) return true;
  return cause instanceof Error ? isPassing(cause) : /Connection terminated|timeout/i.test(String(error));
}
