'use client';
import { OrderForm } from '../record/order-form.tsx';
import { useStanding } from '../record/use-standing.ts';
import type { HoldStanding } from './endpoints.ts';
import { holdStateNames } from './hold-states.ts';

const lifting = [
  { name: 'date', label: 'Ngày', type: 'date' },
  { name: 'by', label: 'Ai quyết định', type: 'text' },
  { name: 'reason', label: 'Kết luận', type: 'text' },
] as const;

/** Field of a hold: whether it stands, and the way to lift it. */
export function HoldPanel() {
  const { standing, said, order } = useStanding<HoldStanding>('holds');
  if (!standing) return <output>{said}</output>;
  const { state, mayLift } = standing;
  return (
    <section className="programme-panel" aria-labelledby="hold-panel">
      <h2 id="hold-panel">{holdStateNames[state]}</h2>
      {state === 'standing' && (
        <p>Chưa nhận đăng ký, chuyển đề nghị, xác nhận danh hiệu hay công bố đánh giá của điển hình này.</p>
      )}
      {mayLift && (
        <OrderForm
          summary="Thôi tạm dừng"
          button="Thôi tạm dừng xét"
          note="Ghi kết luận của cơ quan giải quyết."
          lines={lifting}
          send={(words) => order('lift', words)}
        />
      )}
      <output>{said}</output>
    </section>
  );
}
