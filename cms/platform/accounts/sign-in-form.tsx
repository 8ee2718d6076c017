'use client';

import { useState, type FormEvent } from 'react';
import type { Offer } from './second-factor.ts';
import { postAccount } from './post-account.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SecondFactorOffer } from './second-factor-offer.tsx';

/** Address and password first; then, where the account has one or must have one, the second factor. */
export function SignInForm({ target }: { target: string }) {
  const [step, setStep] = useState<'password' | 'code' | 'setUp'>('password');
  const [offer, setOffer] = useState<Offer>();
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>();
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setIsBusy(true);
    const { ok, message, body } = await postAccount('/login', Object.fromEntries(form));
    setIsBusy(false);
    if (ok && Array.isArray(body.recoveryCodes)) return setRecoveryCodes(body.recoveryCodes as string[]);
    if (ok) return window.location.assign(target);
    if (body.next === 'setUp') setOffer(body.offer as Offer);
    if (body.next === 'code' || body.next === 'setUp') {
      // A code was asked for the first time: that is no mistake. While setting up, the offer stays until it fits.
      if (step === 'password') setStep(body.next);
    }
    setProblem(body.next !== undefined && step === 'password' ? '' : message);
  };

  if (recoveryCodes) return <RecoveryCodes codes={recoveryCodes} target={target} />;
  return (
    <form className="account-form" onSubmit={(event) => void send(event)}>
      <div hidden={step !== 'password'}>
        <label htmlFor="field-email">Thư điện tử</label>
        <input id="field-email" name="email" type="email" autoComplete="username" required autoFocus />
        <label htmlFor="field-password">Mật khẩu</label>
        <input id="field-password" name="password" type="password" autoComplete="current-password" required />
      </div>
      {offer && <SecondFactorOffer offer={offer} />}
      {step !== 'password' && (
        <>
          <label htmlFor="field-code">
            {step === 'code'
              ? 'Mã 6 số trong ứng dụng xác thực, hoặc một mã dự phòng'
              : 'Mã 6 số mà ứng dụng vừa hiện'}
          </label>
          <input
            id="field-code"
            name="code"
            autoComplete="one-time-code"
            inputMode={offer ? 'numeric' : 'text'}
            required
            autoFocus
          />
        </>
      )}
      <p role="alert" className="account-problem">
        {problem}
      </p>
      <button type="submit" disabled={isBusy}>
        {isBusy ? 'Đang kiểm tra…' : step === 'password' ? 'Đăng nhập' : 'Tiếp tục'}
      </button>
      <a href="/admin/forgot">Quên mật khẩu?</a>
    </form>
  );
}
