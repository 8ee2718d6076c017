'use client';
import { useCallback, useEffect, useState } from 'react';
import type { ClaimReport } from '../verification/claim-report.ts';

/** The claims of a story, read again whenever it was saved, and a way to decide on them. */
export function useClaims(id: string | undefined, savedAt: unknown) {
  const [report, setReport] = useState<ClaimReport | undefined>();
  const [message, setMessage] = useState('');
  const ask = useCallback(
    async (body?: object): Promise<boolean> => {
      try {
        const response = await fetch(`/api/stories/${id}/claims`, {
          method: body ? 'POST' : 'GET',
          credentials: 'same-origin',
          ...(body ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {}),
        });
        const answer = (await response.json()) as ClaimReport & { errors?: { message?: string }[] };
        if (response.ok) setReport(answer);
        setMessage(response.ok ? '' : (answer.errors?.[0]?.message ?? 'Máy chủ không làm được việc này.'));
        return response.ok;
      } catch {
        setMessage('Mất kết nối với máy chủ. Hãy kiểm tra mạng rồi thử lại.');
        return false;
      }
    },
    [id],
  );
  useEffect(() => {
    if (id) void ask();
  }, [ask, id, savedAt]);
  return { report, message, act: ask };
}
