'use client';
import { RecordMoves } from '../record/record-moves.tsx';
import { useStanding } from '../record/use-standing.ts';
import type { RecognitionStanding } from './endpoints.ts';
import { recognitionStateNames } from './recognition-states.ts';
import { RevocationForm } from './revocation-form.tsx';

/** Field of a recognition: whether somebody else confirmed it, what it lacks, and how it ends. */
export function RecognitionPanel() {
  const { standing, said, isModified, run, order } = useStanding<RecognitionStanding>('recognitions');
  if (!standing) return <output>{said}</output>;
  const { state, problems, moves, mayRevoke } = standing;
  return (
    <section className="programme-panel" aria-labelledby="recognition-panel">
      <h3 id="recognition-panel">{recognitionStateNames[state]}</h3>
      {moves.length === 0 && state === 'draft' && <p>Chờ thường trực thi đua hoặc toà soạn xác nhận.</p>}
      <RecordMoves moves={moves} problems={problems} isModified={isModified} run={run} />
      {mayRevoke && <RevocationForm revoke={(body) => order('revoke', body)} />}
      <output>{said}</output>
    </section>
  );
}
