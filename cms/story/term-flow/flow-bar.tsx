'use client';
import { toast, useFormModified } from '@payloadcms/ui';
import { useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import { FlowBadge } from './flow-badge.tsx';
import { useFlowAddress, useTermFlow } from './flow-store.ts';
import { ReturnDialog } from './return-dialog.tsx';
import type { FlowAction } from './term-flow.ts';

const labels = { submit: 'Gửi duyệt', approve: 'Duyệt và đăng', return: 'Trả lại' } as const satisfies Record<
  FlowAction,
  string
>;

/** Where a document stands, and the steps that this user may take, above its edit view. */
export function FlowBar() {
  const address = useFlowAddress();
  const flow = useTermFlow(address);
  const isModified = useFormModified();
  const [isBusy, setBusy] = useState(false);
  const [isReturning, setReturning] = useState(false);
  if (!address || !flow) return null;

  const run = async (action: FlowAction, body: object) => {
    setReturning(false);
    setBusy(true);
    const answer = await ask(`${address}/${action}`, { body });
    if (answer.ok) return window.location.reload();
    toast.error(answer.message, { duration: 12_000 });
    setBusy(false);
  };
  const begin = (action: FlowAction) => {
    // What is decided about is what is stored, not what is being typed.
    if (isModified) toast.error('Có chữ chưa lưu. Hãy “Lưu bản thảo” rồi bấm lại.');
    else if (action === 'return') setReturning(true);
    else void run(action, action === 'approve' ? { version: flow.version } : {});
  };
  return (
    <div className="story-actions">
      <FlowBadge flow={flow} />
      {flow.url && (
        <a className="story-actions__link" href={flow.url} target="_blank" rel="noopener noreferrer">
          Xem trên trang
        </a>
      )}
      {flow.actions.map((action) => (
        <button
          key={action}
          type="button"
          id={`action-${action}`}
          className={`story-actions__button story-actions__button--${action === 'return' ? 'plain' : 'main'}`}
          disabled={isBusy}
          onClick={() => begin(action)}
        >
          {labels[action]}
        </button>
      ))}
      {isReturning && (
        <ReturnDialog
          onConfirm={(reason) => void run('return', { reason })}
          onClose={() => setReturning(false)}
        />
      )}
    </div>
  );
}
