'use client';
import { useCallback, useState } from 'react';
import type { Comparison } from './compare-endpoint.ts';
import { patchStory } from './patch-story.ts';

type Data = Record<string, unknown>;

/** The comparison that is open, and how its result is saved. */
export function useComparison(story: string, onSaved: () => void) {
  const [comparison, setComparison] = useState<Comparison>();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const compare = useCallback(
    async (base: Data, mine: Data) => {
      try {
        const response = await fetch(`/api/stories/${story}/compare`, {
          method: 'POST',
          credentials: 'same-origin',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ base, mine }),
        });
        if (!response.ok) throw new Error(`${response.status}`);
        setComparison((await response.json()) as Comparison);
        setProblem(undefined);
      } catch {
        setProblem('Chưa so sánh được với bản đang lưu. Chữ của bạn vẫn được giữ ở máy này.');
      }
    },
    [story],
  );
  const saveMerged = async (merged: Data) => {
    if (!comparison) return;
    setBusy(true);
    setProblem(undefined);
    const answer = await patchStory(story, merged, comparison.revision, false);
    setBusy(false);
    if (answer.kind === 'saved') onSaved();
    else if (answer.kind === 'stale') {
      // Once more somebody was faster: what was merged is now the own text.
      await compare(comparison.theirs, merged);
      setProblem('Lại có bản mới được lưu trong lúc bạn chọn. Hãy xem lại các chỗ khác nhau.');
    } else if (answer.kind === 'locked' || answer.kind === 'refused') setProblem(answer.message);
    else setProblem('Chưa lưu được: mất mạng hoặc hết phiên đăng nhập. Chữ của bạn vẫn được giữ ở máy này.');
  };
  const close = () => setComparison(undefined);
  return { comparison, problem, isBusy, compare, saveMerged, close };
}
