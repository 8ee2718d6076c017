'use client';

import { useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';

/** The steps of a first story, each with the way to it. */
const steps = [
  { text: 'Tải ảnh lên, ghi lời tả và tác giả', href: '/admin/collections/media/create' },
  { text: 'Xem đã có hồ sơ điển hình chưa', href: '/admin/collections/exemplars' },
  { text: 'Viết bài đầu tiên: tiêu đề, sapo, thân bài, rồi Lưu', href: '/admin/collections/stories/create' },
  {
    text: 'Chọn chuyên mục, lĩnh vực, địa phương ở thẻ Phân loại, rồi Gửi duyệt',
    href: '/admin/collections/stories',
  },
  { text: 'Đọc hướng dẫn của vai trò mình', href: '/admin/huong-dan' },
] as const;

/** The tour; put away, it stays away for this account. */
export function TourSteps({ preference }: { preference: string }) {
  const [isAway, setIsAway] = useState(false);
  const [problem, setProblem] = useState('');
  if (isAway) return null;
  const putAway = async () => {
    const answer = await ask(`/api/payload-preferences/${preference}`, {
      body: { value: { putAway: true } },
    });
    if (answer.ok) setIsAway(true);
    else setProblem(`Chưa cất được. ${answer.message}`);
  };
  return (
    <section className="first-story-tour" aria-labelledby="first-story-tour">
      <h2 id="first-story-tour">Bài đầu tiên, năm bước</h2>
      <ol>
        {steps.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => void putAway()}>
        Tôi đã biết, cất đi
      </button>
      <output>{problem}</output>
    </section>
  );
}
