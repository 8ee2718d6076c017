'use client';

import { useAuth } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState, type FormEvent } from 'react';
import { roleNames, roles } from '../access/roles.ts';
import { postAccount } from './post-account.ts';

/** Above the list of accounts: invites somebody, who sets the password himself. */
export function InviteForm() {
  const { user } = useAuth();
  const router = useRouter();
  const [said, setSaid] = useState('');
  if ((user as { role?: string } | null)?.role !== 'administrator') return null;

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { ok, message, body } = await postAccount('/invite', Object.fromEntries(new FormData(form)));
    setSaid(ok ? String(body.message) : message);
    if (!ok) return;
    form.reset();
    router.refresh();
  };
  return (
    <details className="invite-form">
      <summary>Mời người mới qua thư điện tử</summary>
      <form onSubmit={(event) => void send(event)}>
        <label>
          Họ tên
          <input name="name" required />
        </label>
        <label>
          Thư điện tử
          <input name="email" type="email" required />
        </label>
        <label>
          Vai trò
          <select name="role" defaultValue="contributor">
            {roles.map((role) => (
              <option key={role} value={role}>
                {roleNames[role]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Gửi lời mời</button>
        <output>{said}</output>
      </form>
      <p>Người được mời tự đặt mật khẩu. Đơn vị và ngôn ngữ phụ trách chọn sau, trong tài khoản.</p>
    </details>
  );
}
