import type { Metadata } from 'next';
import { BrandLogo } from '../../../../components/brand.tsx';
import { PasswordForm } from '../../../../components/password-form.tsx';

export const metadata: Metadata = { title: 'Đặt mật khẩu – Gương Sáng' };

export default function Page() {
  return (
    <main className="account-page">
      <BrandLogo />
      <PasswordForm />
    </main>
  );
}
