'use client';

import { useState, type FormEvent } from 'react';
import { ask } from '../requests/ask.ts';

/** Sets a password with the token of a mail, which stands behind `#` in the address. */
export function PasswordForm() {
  const [problem, setProblem] = useState('');
  const [isDone, setIsDone] = useState(false);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [password, again] = [String(form.get('password')), String(form.get('again'))];
    if (password !== again) return setProblem('Hai lần nhập không giống nhau.');
    const { ok, message } = await ask('/api/users/reset-password', {
      body: { token: window.location.hash.slice(1), password },
      isVisitor: true,
    });
    setProblem(message);
    setIsDone(ok);
  };

  if (isDone) {
    return (
      <p className="account-form">
        Đã đặt mật khẩu. <a href="/admin/login">Đăng nhập</a>
      </p>
    );
  }
  return (
    <form className="account-form" onSubmit={(event) => void send(event)}>
      <h1>Đặt mật khẩu</h1>
      <p>Ít nhất 12 ký tự. Một câu ngắn dễ nhớ, có dấu, có khoảng trắng là tốt nhất.</p>
      <label htmlFor="field-password">Mật khẩu mới</label>
      <input
        id="field-password"
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={12}
        required
      />
      <label htmlFor="field-again">Nhập lại</label>
      <input id="field-again" name="again" type="password" autoComplete="new-password" required />
      <p role="alert" className="account-problem">
        {problem}
      </p>
      <button type="submit">Đặt mật khẩu</button>
      <a href="/admin/forgot">Xin đường dẫn mới</a>
    </form>
  );
}
