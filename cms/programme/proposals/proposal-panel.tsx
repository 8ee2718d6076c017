'use client';
import { ask } from '../../platform/requests/ask.ts';
import { RecordMoves } from '../record/record-moves.tsx';
import { useStanding } from '../record/use-standing.ts';
import type { ProposalStanding } from './endpoints.ts';
import { proposalStateNames } from './proposal-states.ts';

/** Field of a proposal: where it is on its way, what it lacks, and what comes of it. */
export function ProposalPanel() {
  const { path, standing, said, setSaid, isModified, run } = useStanding<ProposalStanding>('proposals');
  if (!standing) return <output>{said}</output>;
  const { state, timeline, problems, moves, recognition, mayRecognise } = standing;
  const recognise = async () => {
    const answer = await ask<{ recognition: string }>(`${path}/recognition`, { body: {} });
    if (answer.ok) window.location.assign(`/admin/collections/recognitions/${answer.body.recognition}`);
    else setSaid(answer.message);
  };
  return (
    <section className="programme-panel" aria-labelledby="proposal-panel">
      <h2 id="proposal-panel">{proposalStateNames[state]}</h2>
      <RecordMoves moves={moves} problems={problems} isModified={isModified} run={run} />
      <p className="programme-panel__orders">
        {mayRecognise && (
          <button type="button" onClick={() => void recognise()}>
            {recognition ? 'Mở danh hiệu đã ghi' : 'Ghi danh hiệu từ đề nghị'}
          </button>
        )}
        <a href={`${path}/docx`}>Tải tờ trình, báo cáo thành tích (DOCX)</a>
      </p>
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
