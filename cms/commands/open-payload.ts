import { getPayload, type Payload } from 'payload';
import { readEnvironment } from '../platform/environment/environment.ts';
import { CommandError } from './command-error.ts';

/** The CMS without its web server. Log lines go to the standard error, so that the output stays for the answer. */
export async function openPayload(): Promise<Payload> {
  const { databaseUrl, secret } = readEnvironment();
  if (!databaseUrl) throw new CommandError('Thiếu DATABASE_URL: địa chỉ của cơ sở dữ liệu PostgreSQL.');
  if (!secret) throw new CommandError('Thiếu PAYLOAD_SECRET: chuỗi bí mật của trang biên tập.');
  // Payload reads the configuration's environment when the file is loaded, not before.
  const { default: config } = await import('../payload.config.ts');
  return getPayload({ config });
}
