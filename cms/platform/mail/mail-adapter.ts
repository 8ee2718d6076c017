import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmailAdapter } from 'payload';
import type { Environment } from '../environment/environment.ts';

/** Milliseconds: who invites sits before the screen, and a server that accepts and says nothing is none. */
const patience = {
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
};

const defaultFromName = 'Gương Sáng';

/** Mail by SMTP_URL, or where there is none into the folder `outbox` of the data, for the operator to read. */
export function makeMailAdapter({
  smtpUrl,
  dataDir,
  cmsUrl,
}: Environment): EmailAdapter | Promise<EmailAdapter> {
  const defaultFromAddress = `toasoan@${new URL(cmsUrl).hostname}`;
  if (!smtpUrl) return makeOutbox(join(dataDir, 'outbox'), defaultFromAddress);
  const url = new URL(smtpUrl);
  return nodemailerAdapter({
    defaultFromAddress,
    defaultFromName,
    skipVerify: true,
    transportOptions: {
      host: url.hostname,
      port: Number(url.port || (url.protocol === 'smtps:' ? 465 : 587)),
      secure: url.protocol === 'smtps:',
      ...patience,
      ...(url.username
        ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
        : {}),
    },
  });
}

function makeOutbox(folder: string, defaultFromAddress: string): EmailAdapter {
  return () => ({
    name: 'outbox',
    defaultFromAddress,
    defaultFromName,
    async sendEmail(message) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(
        folder,
        `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.json`,
      );
      await writeFile(file, JSON.stringify(message, null, 2), { mode: 0o600 });
    },
  });
}
