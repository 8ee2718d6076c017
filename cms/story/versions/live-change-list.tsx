'use client';
import { MarkedWords } from '../../documents/differences/marked-words.tsx';
import type { VersionDifference } from './read-versions.ts';

/** What a text would change of the one that readers have. */
export interface LiveChanges {
  differences: readonly VersionDifference[];
  /** Why that is not known; empty when it is. */
  problem: string;
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
