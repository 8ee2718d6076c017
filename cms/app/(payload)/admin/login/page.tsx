import config from '@payload-config';
import type { Metadata } from 'next';
import { headers } from 'next/headers.js';
import { redirect } from 'next/navigation.js';
import { getPayload } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import { BrandLogo } from '../../../../platform/pages/brand.tsx';
import { SignInForm } from '../../../../platform/accounts/sign-in-form.tsx';

interface Args {
  searchParams: Promise<Record<string, string | string[]>>;
}

export const metadata: Metadata = { title: 'Đăng nhập – Gương Sáng' };

export default async function Page({ searchParams }: Args) {
  const target = getSafeRedirect({ fallbackTo: '/admin', redirectTo: (await searchParams).redirect ?? '' });
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: await headers() });
  if (user) redirect(target);
  return (
    <main className="account-page">
      <BrandLogo />
      <SignInForm target={target} />
    </main>
  );
}
