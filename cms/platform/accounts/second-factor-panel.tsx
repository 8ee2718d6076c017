'use client';

import { useState, type FormEvent } from 'react';
import { formatMoment } from '../i18n/local-time.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import type { Offer } from './second-factor.ts';
import { SecondFactorOffer } from './second-factor-offer.tsx';
import type { RunSecurity, Security } from './use-security.ts';

/** Whether a second factor is on; its owner turns it on and off, an administrator helps who lost the telephone. */
export function SecondFactorPanel({ security, run }: { security: Security; run: RunSecurity }) {
  const [offer, setOffer] = useState<Offer>();
  const [codes, setCodes] = useState<string[]>();
  const begin = async () => {
    const answer = await run<Offer>('/second-factor/offer', {});
    if (answer.ok) setOffer(answer.body);
  };
  const confirm = async (code: string) => {
    const answer = await run<{ recoveryCodes: string[] }>('/second-factor/confirm', { code });
    if (!answer.ok) return;
    setOffer(undefined);
    setCodes(answer.body.recoveryCodes);
  };
  const { isOwn, secondFactor } = security;
  return (
    <>
      <p>{describe(security)}</p>
      {codes && <RecoveryCodes codes={codes} />}
      {offer && <SecondFactorOffer offer={offer} />}
      {isOwn && !secondFactor.isOn && !offer && (
        <button type="button" onClick={() => void begin()}>
          Bật xác thực hai bước
        </button>
      )}
      {offer && <CodeForm label="Bật" onSend={(code) => void confirm(code)} />}
      {isOwn && secondFactor.isOn && (
        <CodeForm label="Tắt" onSend={(code) => void run('/second-factor/remove', { code })} />
      )}
      {!isOwn && secondFactor.isOn && (
        <button type="button" onClick={() => void run('/second-factor/remove', {})}>
          Tắt giúp (mất điện thoại)
        </button>
      )}
    </>
  );
}

function describe({ secondFactor: { isOn, due, recoveryLeft }, needsSecondFactor }: Security): string {
  if (isOn) return `Đang bật. Còn ${recoveryLeft} mã dự phòng.`;
  if (!needsSecondFactor) return 'Chưa bật. Không bắt buộc với vai trò này, nhưng nên bật.';
  return `Chưa bật. Vai trò này bắt buộc, hạn ${due ? formatMoment(due) : 'ngay bây giờ'}.`;
}

function CodeForm({ label, onSend }: { label: string; onSend: (code: string) => void }) {
  const [code, setCode] = useState('');
  const send = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    onSend(code);
    setCode('');
  };
  // No form of its own: it stands inside the form of the account.
  return (
    <p>
      <label>
        Mã xác thực
        <input
          value={code}
          autoComplete="one-time-code"
          onChange={(event) => setCode(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && send(event)}
        />
      </label>
      <button type="button" disabled={!code} onClick={send}>
        {label}
      </button>
    </p>
  );
}
