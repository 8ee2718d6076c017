import type { PayloadRequest, Where } from 'payload';
import { getLanguage } from '#contract/languages.ts';
import type { Story } from '../payload-types.ts';
import { mostRows, type QueueRow } from './queue.ts';

interface Question {
  where: Where;
  /** As Payload sorts: a field, with `-` before it for the other way round. */
  sort: string;
  note: (story: Story) => string;
}

/** Newest versions of stories that the user may see, as rows of a queue. */
export async function findStories(
  req: PayloadRequest,
  { where, sort, note }: Question,
): Promise<{ total: number; rows: QueueRow[] }> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'stories',
    where,
    sort,
    draft: true,
    depth: 0,
    limit: mostRows,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return { total: totalDocs, rows: docs.map((story) => toRow(story, note(story))) };
}

/** A story as a row; a language other than Vietnamese is named. */
export function toRow(story: Story, note: string): QueueRow {
  const language = story.language === 'vi' ? [] : [getLanguage(story.language).name];
  return {
    title: story.title || '(chưa có tiêu đề)',
    href: `/admin/collections/stories/${story.id}`,
    note: [...language, note].filter(Boolean).join(' · '),
  };
}
