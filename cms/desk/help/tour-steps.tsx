'use client';

import { useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';

/** The steps of a first story, each with the way to it. */
const steps = [
  { text: 'Ghi tên người được nêu gương, rồi Lưu bản thảo', href: '/admin/collections/exemplars/create' },
  {
    text: 'Ngay cạnh hồ sơ: ghi đồng ý, thêm ảnh, bấm “Viết bài về người này”',
    href: '/admin/collections/exemplars',
  },
  {
    text: 'Viết tiêu đề, sapo, thân bài; chọn chuyên mục ở thẻ Phân loại',
    href: '/admin/collections/stories',
  },
  { text: 'Xem “Soát trước khi gửi” đã xong cả chưa, rồi Gửi duyệt', href: '/admin' },
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
