'use client';
import { useEffect, useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import { saveOpenStory } from '../editing/saver-registry.ts';
import type { LiveChanges } from '../versions/live-change-list.tsx';
import type { VersionDifference } from '../versions/read-versions.ts';

/** What of a story, as it stands in the form, differs from what readers have; undefined before that is known. */
export function useLiveChanges(id: string, isAsked = true): LiveChanges | undefined {
  const [changes, setChanges] = useState<LiveChanges>();
  useEffect(() => {
    if (isAsked) void findChanges(id).then(setChanges);
  }, [id, isAsked]);
  return changes;
}

/** The text in the form is stored first: what is shown is what is decided about. */
async function findChanges(id: string): Promise<LiveChanges> {
  if (!(await saveOpenStory(id, { onlyChanges: true })))
    return { differences: [], problem: 'Chữ vừa gõ chưa lưu được; lý do ở đầu bài.' };
  const answer = await ask<{ differences: VersionDifference[] }>(`/api/stories/${id}/live-changes`);
  if (!answer.ok) return { differences: [], problem: answer.message };
  return { differences: answer.body.differences, problem: '' };
}
