import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);

/** As Payload stores passwords: `pbkdf2-sha256-v1:` and 32 bytes after 600,000 rounds. */
const prefix = 'pbkdf2-sha256-v1:';
const rounds = 600_000;
const bytes = 32;

/** Takes the place of an unknown account’s, so that the answer takes as long as for a known one. */
const nobodys = {
  hash: prefix + randomBytes(bytes).toString('hex'),
  salt: randomBytes(bytes).toString('hex'),
};

/** Whether this is the password; works as long, and says no, when there is no account. */
export async function isPassword(
  stored: { hash?: string | null; salt?: string | null } | undefined,
  password: string,
): Promise<boolean> {
  const known = stored?.salt && stored.hash?.startsWith(prefix);
  const { hash, salt } = known ? { hash: stored.hash ?? '', salt: stored.salt ?? '' } : nobodys;
  const expected = Buffer.from(hash.slice(prefix.length), 'hex');
  const found = await derive(password, salt, rounds, bytes, 'sha256');
  return Boolean(known) && expected.length === found.length && timingSafeEqual(expected, found);
}
