'use client';
import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import { ConsentButton } from '../consent/consent-button.tsx';
import type { Deed } from '../deed.ts';

interface DeedButtonProps<D extends Deed = Deed> {
  deed: D;
  onDone: () => void;
}

/** Mends a problem from where it is told. */
export function DeedButton({ deed, onDone }: DeedButtonProps) {
  switch (deed.kind) {
    case 'recordConsent':
      return <ConsentButton person={deed} onDone={onDone} />;
    case 'publishProfile':
      return <PublishButton deed={deed} onDone={onDone} />;
  }
}

/** Brings the profile of somebody whom a text is about to the public, as far as the profile is in order. */
function PublishButton({ deed, onDone }: DeedButtonProps<Extract<Deed, { kind: 'publishProfile' }>>) {
  const [isBusy, setBusy] = useState(false);
  const publish = async () => {
    setBusy(true);
    const answer = await ask(`/api/exemplars/${deed.exemplar}?depth=0`, {
      method: 'PATCH',
      body: { _status: 'published' },
    });
    setBusy(false);
    if (!answer.ok) toast.error(answer.message, { duration: 12_000 });
    onDone();
  };
  return (
    <button type="button" className="checklist__deed" disabled={isBusy} onClick={() => void publish()}>
      Xuất bản hồ sơ “{deed.name}”
    </button>
  );
}
