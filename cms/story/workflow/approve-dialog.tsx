'use client';
import { useEffect, useRef } from 'react';
import { Dialog } from '../../platform/pages/dialog.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';
import { LiveChangeList } from '../versions/live-change-list.tsx';
import { useLiveChanges } from './live-changes.ts';

/** Shows what an approval would change of a text that is on the page. A text that is not there yet is approved without a question. */
export function ApproveDialog({ id, flow, onConfirm, onClose }: ActionDialogProps<object> & { id: string }) {
  const { onSite } = flow;
  const changes = useLiveChanges(id, onSite);
  const confirm = useRef(onConfirm);
  useEffect(() => {
    confirm.current = onConfirm;
  }, [onConfirm]);
  useEffect(() => {
    if (!onSite) confirm.current({});
  }, [onSite]);
  if (!onSite) return null;
  return (
    <Dialog title="Duyệt bản sửa" confirm="Duyệt" onConfirm={() => onConfirm({})} onClose={onClose}>
      <LiveChangeList changes={changes} />
    </Dialog>
  );
}
