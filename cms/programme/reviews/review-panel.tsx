'use client';
import { RecordMoves } from '../record/record-moves.tsx';
import { useStanding } from '../record/use-standing.ts';
import { CandidateList } from './candidate-list.tsx';
import { CouncilTable } from './council-table.tsx';
import { reviewStateNames } from './review-states.ts';
import type { ReviewStanding } from './standing.ts';
import { VoteForm } from './vote-form.tsx';

/** Field of a review: how far it is, whom it is about, what the public says, and how its council votes. */
export function ReviewPanel() {
  const { path, standing, said, isModified, run, load, setSaid } = useStanding<ReviewStanding>('reviews');
  if (!standing) return <output>{said}</output>;
  const { state, problem, problems, moves, address, steps, hasMinutes } = standing;
  const reload = async (message: string) => {
    setSaid(message);
    await load();
  };
  return (
    <section className="programme-panel review" aria-labelledby="review-panel">
      <h2 id="review-panel">{reviewStateNames[state]}</h2>
      {problem && (
        <>
          <p>Tới ngày mà chưa mở được:</p>
          <ul>
            {problem.split('\n').map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      <RecordMoves moves={moves} problems={problems} isModified={isModified} run={run} />
      <output>{said}</output>
      {hasMinutes && (
        <p>
          <a href={`${path}/minutes`}>Tải biên bản họp (DOCX)</a>
        </p>
      )}
      {address && <p>Trang lấy ý kiến: {address}</p>}
      <CandidateList standing={standing} path={path} onDone={reload} />
      <VoteForm key={`${state} ${steps.length}`} standing={standing} path={path} onDone={reload} />
      <CouncilTable standing={standing} path={path} onDone={reload} />
      {steps.length > 0 && (
        <ol className="programme-panel__timeline">
          {steps.map(({ at, text }) => (
            <li key={at}>
              <time dateTime={at}>{at.slice(0, 10).split('-').toReversed().join('/')}</time> {text}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
