'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { ReceiptView } from './receipt-view.tsx';
import { useStoryFlow } from './story-flow-store.ts';

/** The last hand-over of the story. */
export function ReceiptField() {
  const { id } = useDocumentInfo();
  const flow = useStoryFlow(id ? String(id) : undefined);
  return flow?.receipt ? (
    <ReceiptView receipt={flow.receipt} partners={flow.partners} url={flow.url} />
  ) : null;
}
