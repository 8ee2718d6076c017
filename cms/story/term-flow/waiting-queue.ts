import { permissions } from '../../platform/access/permissions.ts';
import { findUserNames } from '../../platform/accounts/user-name.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { mostRows, type Queue, type QueueRow } from '../../checks/queue.ts';
import { findNewest } from './flow-documents.ts';
import { findSubmitted } from './flow-row.ts';
import { hasFreshEyes, mayApprove } from './flow-rights.ts';
import { getTitle } from './flow-title.ts';
import { isGlobal, type FlowSlug } from './subjects.ts';

const names = {
  sections: 'Chuyên mục',
  topics: 'Lĩnh vực',
  units: 'Đơn vị',
  places: 'Đơn vị hành chính',
  movements: 'Phong trào',
  'criteria-sets': 'Bộ tiêu chí',
  'model-types': 'Loại mô hình',
  'interface-texts': 'Chữ giao diện',
  home: 'Trang chủ',
  'site-settings': 'Cài đặt trang',
  'search-aliases': 'Từ đồng nghĩa khi tìm',
} as const satisfies Record<FlowSlug, string>;

/** Drafts of sections, units and the like that wait for approval, but for those that the user wrote. */
export const termsToApprove: Queue = {
  id: 'danh-muc-cho-toi-duyet',
  title: 'Danh mục, trang chủ chờ tôi duyệt',
  roles: permissions['term.approve'],
  async find(req) {
    const rows: QueueRow[] = [];
    for (const { subject, ...row } of await findSubmitted(req)) {
      if (!(await mayApprove(req, subject)) || !(await hasFreshEyes(req, row))) continue;
      const { slug, id } = subject;
      const { doc } = await findNewest(req, subject);
      const writers = [...(await findUserNames(req, row.writers)).values()].join(', ');
      rows.push({
        title: getTitle(slug, doc),
        href: isGlobal(slug) ? `/admin/globals/${slug}` : `/admin/collections/${slug}/${id}`,
        note: [names[slug], writers && `${writers} sửa`, `gửi ${formatMoment(row.changed_at)}`]
          .filter(Boolean)
          .join(' · '),
      });
    }
    return { total: rows.length, rows: rows.slice(0, mostRows) };
  },
};
