import type { Metadata } from 'next';
import { BrandLogo } from '../../../../platform/pages/brand.tsx';
import { PasswordForm } from '../../../../platform/accounts/password-form.tsx';

export const metadata: Metadata = { title: 'Đặt mật khẩu – Gương Sáng' };

export default function Page() {
  return (
    <main className="account-page">
      <BrandLogo />
      <PasswordForm />
    </main>
  );
}
