import { APIError, commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import { publishStory } from './publish-story.ts';
import { findLatest } from './run-transition.ts';
import { scheduleStory } from './schedule-story.ts';

/**
 * Brings an issue out: all of these approved texts now, or each at the same time to come. All or none: the first that may
 * not go out is named, and nothing has happened.
 */
export async function releaseMany(
  req: PayloadRequest,
  ids: readonly string[],
  at: Date | undefined,
): Promise<void> {
  const isOwn = await initTransaction(req);
  let title = '';
  try {
    // Always in one order, so that two editors who release overlapping issues wait for each other.
    for (const id of [...new Set(ids)].toSorted()) {
      title = (await findLatest(req, id)).story.title ?? id;
      if (at) await scheduleStory(req, id, at);
      else await publishStory(req, id);
    }
    if (isOwn) await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    if (!(error instanceof APIError)) throw error;
    const { errors = [] } = (error.data ?? {}) as { errors?: { message: string }[] };
    const reason = errors.map(({ message }) => message).join(' ') || error.message;
    throw new APIError(`Chưa bài nào được xử lý, vì bài “${title}”: ${reason}`, error.status, null, true);
  }
}
