'use client';
import { RecordMoves } from '../record/record-moves.tsx';
import { useStanding } from '../record/use-standing.ts';
import type { EvaluationStanding } from './endpoints.ts';
import { evaluationStateNames } from './evaluation-states.ts';

/** Field of an evaluation: whether somebody else confirmed it, and what it lacks. */
export function EvaluationPanel() {
  const { standing, said, isModified, run } = useStanding<EvaluationStanding>('evaluations');
  if (!standing) return <output>{said}</output>;
  const { state, problems, moves } = standing;
  return (
    <section className="programme-panel" aria-labelledby="evaluation-panel">
      <h2 id="evaluation-panel">{evaluationStateNames[state]}</h2>
      {moves.length === 0 && state === 'draft' && <p>Chờ thường trực thi đua hoặc tòa soạn thẩm tra.</p>}
      <RecordMoves moves={moves} problems={problems} isModified={isModified} run={run} />
      <output>{said}</output>
    </section>
  );
}
