'use client';
import { ReceiptView } from '../workflow/receipt-view.tsx';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { FlowBadge } from './flow-badge.tsx';
import { flowStates } from './flow-states.ts';
import { useFlowAddress, useTermFlow } from './flow-store.ts';

/** Where a document stands and what that means, who wrote its draft, and its last hand-over. */
export function FlowField() {
  const flow = useTermFlow(useFlowAddress());
  if (!flow) return null;
  const { state, writers, changedAt, note, isOwnWork, receipt, url } = flow;
  return (
    <div className="field-type state-field">
      <FlowBadge flow={flow} />
      <p>{flowStates[state].hint}</p>
      {note && <p role="note">Lời nhắn: “{note}”</p>}
      {isOwnWork && <p>Bạn đã sửa bản này nên người khác phải duyệt.</p>}
      {changedAt && (
        <p>
          {writers.length > 0 && `Người sửa: ${writers.join(', ')}. `}
          {state === 'submitted' ? 'Gửi duyệt' : 'Cập nhật'} lúc {formatMoment(changedAt)}.
        </p>
      )}
      {receipt && <ReceiptView partners={null} receipt={receipt} url={url} />}
    </div>
  );
}
