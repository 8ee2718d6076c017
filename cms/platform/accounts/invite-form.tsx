'use client';

import { useAuth } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState, type FormEvent } from 'react';
import { roleNames, roles } from '../access/roles.ts';
import { ask } from '../requests/ask.ts';

/** Above the list of accounts: invites somebody, who sets the password himself. */
export function InviteForm() {
  const { user } = useAuth();
  const router = useRouter();
  const [said, setSaid] = useState('');
  if ((user as { role?: string } | null)?.role !== 'administrator') return null;

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const body = Object.fromEntries(new FormData(form));
    const answer = await ask<{ message: string }>('/api/users/invite', { body });
    setSaid(answer.ok ? answer.body.message : answer.message);
    if (!answer.ok) return;
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
