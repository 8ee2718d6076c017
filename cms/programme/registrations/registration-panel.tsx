'use client';
import { ask } from '../../platform/requests/ask.ts';
import { RecordMoves } from '../record/record-moves.tsx';
import { useStanding } from '../record/use-standing.ts';
import type { RegistrationStanding } from './endpoints.ts';

/** Field of a registration: how far it has come, what it lacks, and the ways on. */
export function RegistrationPanel() {
  const { path, standing, said, setSaid, isModified, run } =
    useStanding<RegistrationStanding>('registrations');
  if (!standing) return <output>{said}</output>;
  const { stage, problems, timeline, moves, mayWrite } = standing;
  const writeStory = async () => {
    const answer = await ask<{ story: string }>(`${path}/story`, { body: {} });
    if (answer.ok) window.location.assign(`/admin/collections/stories/${answer.body.story}`);
    else setSaid(answer.message);
  };
  return (
    <section className="programme-panel" aria-labelledby="registration-panel">
      <h2 id="registration-panel">{stage}</h2>
      <RecordMoves moves={moves} problems={problems} isModified={isModified} run={run} />
      {mayWrite && (
        <p className="programme-panel__orders">
          <button type="button" onClick={() => void writeStory()}>
            Viết bài từ đăng ký
          </button>
        </p>
      )}
      <output>{said}</output>
      {timeline.length > 0 && (
        <ol className="programme-panel__timeline">
          {timeline.map(({ day, text }, index) => (
            // Two entries of a day may read the same; none is ever moved.
            <li key={`${day} ${index}`}>
              <time dateTime={day}>{day.split('-').toReversed().join('/')}</time> {text}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
