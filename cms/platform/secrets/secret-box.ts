import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { readEnvironment } from '../environment/environment.ts';

/** What a text is kept for; each purpose has a key of its own. */
export type SecretPurpose = 'second-factor' | 'partner-key';

/** Encrypts a text for the database with a key from PAYLOAD_SECRET: a copy of the database alone does not tell it. */
export function encrypt(text: string, purpose: SecretPurpose): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', getKey(purpose), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

/** @throws when the text was changed, or encrypted with another secret or for another purpose */
export function decrypt(box: string, purpose: SecretPurpose): string {
  const data = Buffer.from(box, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', getKey(purpose), data.subarray(0, 12));
  decipher.setAuthTag(data.subarray(12, 28));
  return Buffer.concat([decipher.update(data.subarray(28)), decipher.final()]).toString('utf8');
}

function getKey(purpose: SecretPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', readEnvironment().secret, '', purpose, 32));
}
