import { storyRoles } from '../../platform/access/story-roles.ts';
import { findMentions } from '../../story/comments/comment-rows.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { toRow } from '../../checks/find-stories.ts';
import { mostRows, type Queue } from '../../checks/queue.ts';

/** Where colleagues wait for this user's word: he is mentioned, the thread is open, and he has not answered since. */
export const mentions: Queue = {
  id: 'nhac-den-toi',
  title: 'Nhắc đến tôi',
  roles: storyRoles,
  async find(req) {
    const found = await findMentions(req, req.user?.id ?? '', mostRows);
    const { docs } = await req.payload.find({
      collection: 'stories',
      where: { id: { in: found.map(({ story }) => story) } },
      draft: true,
      depth: 0,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req,
    });
    const stories = new Map(docs.map((story) => [story.id, story]));
    const rows = found.flatMap(({ story: id, author, text, createdAt }) => {
      const story = stories.get(id);
      const words = text.length > 120 ? `${text.slice(0, 120).toWellFormed()}…` : text;
      return story ? [toRow(story, `${author}: “${words}” · ${formatMoment(createdAt)}`)] : [];
    });
    return { total: rows.length, rows };
  },
};
