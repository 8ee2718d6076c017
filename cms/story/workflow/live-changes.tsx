'use client';
import { useEffect, useState } from 'react';
import { MarkedWords } from '../../documents/differences/marked-words.tsx';
import { ask } from '../../platform/requests/ask.ts';
import { saveOpenStory } from '../editing/saver-registry.ts';
import type { VersionDifference } from '../versions/read-versions.ts';

export interface LiveChanges {
  differences: readonly VersionDifference[];
  problem: string;
}

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

/** The changes, part by part, word by word. */
export function LiveChangeList({ changes }: { changes: LiveChanges | undefined }) {
  if (!changes) return <p role="status">Đang so với bản trên trang…</p>;
  if (changes.problem) return <p role="alert">{changes.problem}</p>;
  return (
    <section className="live-changes" aria-label="Khác với bản trên trang">
      <h3>Khác với bản bạn đọc đang thấy</h3>
      {changes.differences.length === 0 && <p>Không có gì khác.</p>}
      <dl>
        {changes.differences.map(({ key, label, marks }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <MarkedWords marks={marks} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
