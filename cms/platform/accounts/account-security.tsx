'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState, type FormEvent } from 'react';
import type { Offer } from './second-factor.ts';
import { formatMoment } from '../i18n/local-time.ts';
import { postAccount } from './post-account.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SecondFactorOffer } from './second-factor-offer.tsx';
import { SessionList, type ListedSession } from './session-list.tsx';

interface Security {
  isOwn: boolean;
  needsSecondFactor: boolean;
  secondFactor: { isOn: boolean; due?: string; recoveryLeft: number };
  sessions: ListedSession[];
}

/** Field of an account: second factor and sessions, for its owner and for administrators. */
export function AccountSecurity() {
  const { id } = useDocumentInfo();
  const [security, setSecurity] = useState<Security>();
  const [offer, setOffer] = useState<Offer>();
  const [codes, setCodes] = useState<string[]>();
  const [said, setSaid] = useState('');
  const load = useCallback(async () => {
    const found = id ? await readSecurity(id) : undefined;
    if (found) setSecurity(found);
  }, [id]);
  useEffect(() => {
    let isGone = false;
    if (id) void readSecurity(id).then((found) => !isGone && found && setSecurity(found));
    return () => {
      isGone = true;
    };
  }, [id]);
  if (!id || !security) return null;

  const run = async (path: string, body: object) => {
    const result = await postAccount(`/${id}${path}`, body);
    setSaid(result.message || String(result.body.message ?? ''));
    if (result.ok) await load();
    return result;
  };
  const begin = async () => {
    const { ok, body } = await run('/second-factor/offer', {});
    if (ok) setOffer(body as unknown as Offer);
  };
  const confirm = async (code: string) => {
    const { ok, body } = await run('/second-factor/confirm', { code });
    if (ok) {
      setOffer(undefined);
      setCodes(body.recoveryCodes as string[]);
    }
  };
  const { isOwn, secondFactor } = security;
  return (
    <section className="account-security">
      <h3>Xác thực hai bước</h3>
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
      {!isOwn && (
        <button type="button" onClick={() => void run('/invite', {})}>
          Gửi đường dẫn đặt mật khẩu
        </button>
      )}
      <h3>Phiên làm việc</h3>
      <SessionList
        sessions={security.sessions}
        onEnd={(session) => void run('/sessions/end', session ? { session } : {})}
      />
      <output>{said}</output>
    </section>
  );
}

async function readSecurity(id: number | string): Promise<Security | undefined> {
  const response = await fetch(`/api/users/${id}/security`, { credentials: 'same-origin' });
  return response.ok ? ((await response.json()) as Security) : undefined;
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
