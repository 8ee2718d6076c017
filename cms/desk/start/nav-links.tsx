import type { ServerProps } from 'payload';
import { can } from '../../platform/access/can.ts';
import { storyRoles } from '../../platform/access/story-roles.ts';
import { NavQueues } from './nav-queues.tsx';

/** Ways to the pages of our own, in the menu. */
export function NavLinks({ user }: ServerProps) {
  const person = user;
  if (!person) return null;
  return (
    <nav className="nav-links" aria-label="Điều hành">
      <a href="/admin">Trang bắt đầu</a>
      <NavQueues />
      {storyRoles.includes(person.role) && <a href="/admin/lich">Lịch</a>}
      {can(person, 'duty.read') && <a href="/admin/bang-chi-tieu">Bảng chỉ tiêu</a>}
      {can(person, 'story.publish') && <a href="/admin/phat-hanh">Phát hành cả số</a>}
      {(can(person, 'story.approve') || person.role === 'auditor') && (
        <a href="/admin/bien-ban-go">Biên bản gỡ</a>
      )}
      {(can(person, 'story.approve') || person.role === 'auditor') && (
        <a href="/admin/doi-tac">Đối tác nhận tin</a>
      )}
      <a href="/admin/huong-dan">Hướng dẫn</a>
    </nav>
  );
}
