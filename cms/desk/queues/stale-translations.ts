import type { PayloadRequest } from 'payload';
import { getLanguage } from '#contract/languages.ts';
import { permissions } from '../../platform/access/permissions.ts';
import type { Story } from '../../payload-types.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { alarmNames, findAlarms, type Alarm } from '../../story/translation/alarms.ts';
import { mostRows, type Queue } from '../../checks/queue.ts';

/** Translations whose source has changed since, those with wrong facts first; a translator sees his own languages. */
export const staleTranslations: Queue = {
  id: 'ban-dich-loi-thoi',
  title: 'Bản dịch lỗi thời',
  roles: permissions['story.translate'],
  isAlarm: true,
  async find(req) {
    const alarms = await findAlarms(req);
    const stories = await findReadable(req, alarms);
    const rows = alarms.flatMap((alarm) => {
      const story = stories.get(alarm.translation);
      return story ? [toRow(story, alarm)] : [];
    });
    return { total: rows.length, rows: rows.slice(0, mostRows) };
  },
};

async function findReadable(req: PayloadRequest, alarms: readonly Alarm[]): Promise<Map<string, Story>> {
  if (alarms.length === 0) return new Map();
  const own = req.user?.role === 'translator' ? [{ language: { in: req.user.languages ?? [] } }] : [];
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { and: [{ id: { in: alarms.map(({ translation }) => translation) } }, ...own] },
    draft: true,
    depth: 0,
    pagination: false,
    select: { title: true, language: true },
    overrideAccess: false,
    user: req.user,
    req,
  });
  return new Map((docs as Story[]).map((story) => [story.id, story]));
}

function toRow({ id, title, language }: Story, { severity, changes, since }: Alarm) {
  const count = changes > 0 ? [`${changes} đoạn`] : [];
  return {
    title: title || '(chưa có tiêu đề)',
    href: `/admin/dich/${id}`,
    note: [getLanguage(language).name, alarmNames[severity], ...count, `từ ${formatMoment(since)}`].join(
      ' · ',
    ),
  };
}
