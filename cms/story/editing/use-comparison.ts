'use client';
import { useCallback, useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
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
      const answer = await ask<Comparison>(`/api/stories/${story}/compare`, { body: { base, mine } });
      if (answer.ok) setComparison(answer.body);
      setProblem(
        answer.ok
          ? undefined
          : `Chưa so sánh được với bản đang lưu. ${answer.message} Chữ của bạn vẫn được giữ ở máy này.`,
      );
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
    } else setProblem(`Chưa lưu. ${answer.message}`);
  };
  const close = () => setComparison(undefined);
  return { comparison, problem, isBusy, compare, saveMerged, close };
}
