import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), payment=()' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  {
    key: 'Content-Security-Policy',
    value: [
      "default-src 'self'",
      // Next writes its page data into inline scripts.
      "script-src 'self' 'unsafe-inline'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "media-src 'self' blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      "frame-ancestors 'self'",
    ].join('; '),
  },
];

const config: NextConfig = {
  poweredByHeader: false,
  outputFileTracingRoot: repository,
  turbopack: { root: repository },
  // One copy of Payload for pages and API: in two copies an error thrown in one is no `ValidationError` in the other, and
  // loses what it says of the fields.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-postgres',
    '@payloadcms/drizzle',
    '@payloadcms/email-nodemailer',
    '@payloadcms/storage-s3',
    'sharp',
  ],
  // Types are checked by tsc for the whole repository, with one setting.
  typescript: { ignoreBuildErrors: true },
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
  headers: () => Promise.resolve([{ source: '/:path*', headers: securityHeaders }]),
};

export default withPayload(config, { devBundleServerPackages: false });
