import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { readEnvironment } from '../environment/environment.ts';

/** Encrypts a text for the database with a key from PAYLOAD_SECRET: a copy of the database alone does not tell it. */
export function encrypt(text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', getKey(), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

/** @throws when the text was changed, or encrypted with another secret */
export function decrypt(box: string): string {
  const data = Buffer.from(box, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', getKey(), data.subarray(0, 12));
  decipher.setAuthTag(data.subarray(12, 28));
  return Buffer.concat([decipher.update(data.subarray(28)), decipher.final()]).toString('utf8');
}

function getKey(): Buffer {
  return Buffer.from(hkdfSync('sha256', readEnvironment().secret, '', 'second-factor', 32));
}
