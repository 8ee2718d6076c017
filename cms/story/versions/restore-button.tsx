'use client';
import { useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';

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
    const address = `/api/stories/versions/${version}?draft=true&depth=0&revision=${revision}`;
    const answer = await ask(address, { method: 'POST' });
    if (answer.ok) return window.location.assign(`/admin/collections/stories/${story}`);
    setProblem(answer.message);
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
