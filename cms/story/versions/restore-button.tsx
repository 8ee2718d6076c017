'use client';
import { useState } from 'react';

interface RestoreButtonProps {
  story: string;
  version: string;
  revision: number;
  when: string;
}

/** Makes an older version the newest draft; what is live stays until it is approved and published. */
export function RestoreButton({ story, version, revision, when }: RestoreButtonProps) {
  const [problem, setProblem] = useState('');
  const restore = async () => {
    const question = `Khôi phục bản ${when} thành bản thảo? Bản hiện tại vẫn còn trong danh sách; trang công cộng chưa đổi gì.`;
    if (!window.confirm(question)) return;
    try {
      const response = await fetch(
        `/api/stories/versions/${version}?draft=true&depth=0&revision=${revision}`,
        {
          method: 'POST',
          credentials: 'same-origin',
        },
      );
      if (response.ok) return window.location.assign(`/admin/collections/stories/${story}`);
      const { errors } = (await response.json()) as { errors?: { message?: string }[] };
      setProblem(errors?.[0]?.message ?? 'Chưa khôi phục được.');
    } catch {
      setProblem('Mất kết nối với máy chủ. Hãy thử lại.');
    }
  };
  return (
    <>
      <button type="button" onClick={() => void restore()}>
        Khôi phục
      </button>
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}
