import { APIError, type PayloadRequest } from 'payload';
import type { Story } from '../payload-types.ts';
import { handOver } from '../publishing/hand-over.ts';
import { findPublished } from '../publishing/published-rows.ts';
import { noApproval, noSchedule } from './flow-fields.ts';
import { findVersions } from './find-versions.ts';
import { runTransition } from './run-transition.ts';
import { saveStory } from './save-story.ts';

/**
 * “Gỡ bài”: takes a story off the site in the fast lane, and with it the translations that the editor ticked.
 * @param translations ids of other language versions of the same story
 */
export async function withdrawStory(
  req: PayloadRequest,
  id: string,
  reason: string,
  translations: readonly string[] = [],
): Promise<Story> {
  return runTransition(req, id, 'withdraw', reason, async ({ story }) => {
    if (!story.onSite) throw new APIError('Bài không còn trên trang.', 409, null, true);
    const versions = await findVersions(req, story);
    const stranger = translations.find(
      (other) => !versions.some((version) => version.id === other && version.onSite),
    );
    if (stranger)
      throw new APIError('Có bản dịch không thuộc bài này hoặc không còn trên trang.', 409, null, true);
    for (const other of translations) await withdrawOne(req, other, reason);
    return withdrawOne(req, id, reason);
  });
}

async function withdrawOne(req: PayloadRequest, id: string, reason: string): Promise<Story> {
  const published = await findPublished(req, 'story', id);
  if (published?.state === 'live') {
    await handOver(req, {
      document: published.document,
      state: 'withdrawn',
      action: 'withdraw',
      lane: 'fast',
    });
  }
  return saveStory(
    req,
    id,
    {
      ...noApproval,
      ...noSchedule,
      _status: 'draft',
      state: 'withdrawn',
      onSite: false,
      liveHash: null,
      withdrawnAt: new Date().toISOString(),
      withdrawReason: reason,
    },
    true,
  );
}
