'use client';

import { useState, type FormEvent } from 'react';
import { ask } from '../requests/ask.ts';
import type { Offer } from './second-factor.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SecondFactorOffer } from './second-factor-offer.tsx';

/** What the server asks for next. */
type Next = 'code' | 'setUp';

/** Address and password first; then, where the account has one or must have one, the second factor. */
export function SignInForm({ target }: { target: string }) {
  const [step, setStep] = useState<'password' | Next>('password');
  const [offer, setOffer] = useState<Offer>();
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>();
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = Object.fromEntries(new FormData(event.currentTarget));
    setIsBusy(true);
    const answer = await ask<{ recoveryCodes?: string[] }>('/api/users/login', { body, isVisitor: true });
    setIsBusy(false);
    if (answer.ok && answer.body.recoveryCodes) return setRecoveryCodes(answer.body.recoveryCodes);
    if (answer.ok) return window.location.assign(target);
    const { next, offer: newOffer } = answer.body as { next?: Next; offer?: Offer };
    if (next === 'setUp') setOffer(newOffer);
    // A code was asked for the first time: that is no mistake. While setting up, the offer stays until it fits.
    if (next && step === 'password') setStep(next);
    setProblem(next && step === 'password' ? '' : answer.message);
  };

  if (recoveryCodes) return <RecoveryCodes codes={recoveryCodes} target={target} />;
  return (
    <form className="account-form" onSubmit={(event) => void send(event)}>
      <PasswordInputs isHidden={step !== 'password'} />
      {offer && <SecondFactorOffer offer={offer} />}
      {step !== 'password' && <CodeInput step={step} hasOffer={offer !== undefined} />}
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

function PasswordInputs({ isHidden }: { isHidden: boolean }) {
  return (
    <div hidden={isHidden}>
      <label htmlFor="field-email">Thư điện tử</label>
      <input id="field-email" name="email" type="email" autoComplete="username" required autoFocus />
      <label htmlFor="field-password">Mật khẩu</label>
      <input id="field-password" name="password" type="password" autoComplete="current-password" required />
    </div>
  );
}

function CodeInput({ step, hasOffer }: { step: Next; hasOffer: boolean }) {
  return (
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
        inputMode={hasOffer ? 'numeric' : 'text'}
        required
        autoFocus
      />
    </>
  );
}
