import type { User } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { isBound } from '../../programme/reach/keep-in-reach.ts';

/** What somebody can begin from the start page, in the order in which a story comes about. */
export function BeginLinks({ user }: { user: User }) {
  const links = [
    {
      name: 'Người mới',
      note: 'hồ sơ, đồng ý, ảnh, rồi bài',
      href: '/admin/collections/exemplars/create',
      isShown: can(user, 'exemplar.create'),
    },
    {
      name: 'Bài mới',
      note: 'về người đã có hồ sơ',
      href: '/admin/collections/stories/create',
      isShown: can(user, 'story.create'),
    },
    {
      name: 'Tệp mới',
      note: 'ảnh, tiếng, hình',
      href: '/admin/collections/media/create',
      isShown: can(user, 'media.create'),
    },
    {
      name: 'Đăng ký mới',
      note: 'điển hình của đơn vị trong năm',
      href: '/admin/collections/registrations/create',
      isShown: isBound(user),
    },
    {
      name: 'Báo cáo mới',
      note: '6 tháng, năm',
      href: '/admin/collections/reports/create',
      isShown: isBound(user),
    },
  ].filter(({ isShown }) => isShown);
  if (links.length === 0) return null;
  return (
    <nav className="begin-links" aria-label="Bắt đầu">
      {links.map(({ name, note, href }) => (
        <a key={href} href={href}>
          <strong>{name}</strong> <span>{note}</span>
        </a>
      ))}
    </nav>
  );
}
