'use client';
import { useForm } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { Dialog } from '../../platform/pages/dialog.tsx';
import { ask } from '../../platform/requests/ask.ts';
import { LiveChangeList, type LiveChanges } from '../versions/live-change-list.tsx';
import type { VersionDifference } from '../versions/read-versions.ts';

interface PublishDialogProps {
  /** Where the profile is asked. */
  address: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Shows what the form would change of a profile that is on the page. */
export function PublishDialog({ address, onConfirm, onClose }: PublishDialogProps) {
  const { getData } = useForm();
  const [changes, setChanges] = useState<LiveChanges>();
  useEffect(() => {
    void findChanges(address, getData()).then(setChanges);
  }, [address, getData]);
  return (
    <Dialog title="Xuất bản bản sửa" confirm="Xuất bản" onConfirm={onConfirm} onClose={onClose}>
      <LiveChangeList changes={changes} />
    </Dialog>
  );
}

async function findChanges(address: string, mine: unknown): Promise<LiveChanges> {
  const answer = await ask<{ differences: VersionDifference[] }>(`${address}/live-changes`, {
    body: { mine },
  });
  return answer.ok
    ? { differences: answer.body.differences, problem: '' }
    : { differences: [], problem: answer.message };
}
