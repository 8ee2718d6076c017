'use client';
import { OrderForm } from '../record/order-form.tsx';
import { RecordMoves } from '../record/record-moves.tsx';
import { useStanding } from '../record/use-standing.ts';
import type { RecognitionStanding } from './endpoints.ts';
import { recognitionStateNames } from './recognition-states.ts';

const revocation = [
  { name: 'date', label: 'Ngày thu hồi', type: 'date' },
  { name: 'by', label: 'Nơi thu hồi', type: 'text' },
  { name: 'number', label: 'Số quyết định (nếu có)', type: 'text' },
  { name: 'reason', label: 'Lý do', type: 'text' },
] as const;

/** Field of a recognition: whether somebody else confirmed it, what it lacks, and how it ends. */
export function RecognitionPanel() {
  const { standing, said, isModified, run, order } = useStanding<RecognitionStanding>('recognitions');
  if (!standing) return <output>{said}</output>;
  const { state, problems, moves, mayRevoke } = standing;
  return (
    <section className="programme-panel" aria-labelledby="recognition-panel">
      <h2 id="recognition-panel">{recognitionStateNames[state]}</h2>
      {moves.length === 0 && state === 'draft' && <p>Chờ thường trực thi đua hoặc tòa soạn xác nhận.</p>}
      <RecordMoves moves={moves} problems={problems} isModified={isModified} run={run} />
      {mayRevoke && (
        <OrderForm
          summary="Thu hồi"
          button="Thu hồi danh hiệu"
          note="Danh hiệu rời hồ sơ và mọi trang đang nêu nó ngay lập tức."
          lines={revocation}
          send={(words) => order('revoke', words)}
        />
      )}
      <output>{said}</output>
    </section>
  );
}
