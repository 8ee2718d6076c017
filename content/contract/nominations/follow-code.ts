/** Crockford's digits: none is taken for another when it is read aloud or copied by hand. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 20;
const group = 5;
const whole = new RegExp(`^[${digits}]{${length}}$`);

/**
 * A code by which somebody follows what he sent: 100 random bits, in groups to be read aloud.
 * @example '7Q2ZK-M09XA-TB4RD-HW6E1'
 */
export function makeFollowCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  const code = Array.from(bytes, (byte) => digits[byte % digits.length]).join('');
  return groupFollowCode(code);
}

/** A code as it is shown. */
export function groupFollowCode(code: string): string {
  return (code.match(new RegExp(`.{${group}}`, 'g')) ?? []).join('-');
}

/**
 * The code that somebody typed, whatever its spaces, hyphens and capitals; letters that look like digits are those.
 * @returns undefined for what is no code
 */
export function readFollowCode(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return whole.test(plain) ? plain : undefined;
}

/** What is kept of a code: 64 hexadecimal digits, of which nobody finds the code again. */
export async function hashFollowCode(code: string): Promise<string> {
  const plain = readFollowCode(code);
  if (plain === undefined) throw new Error(`‘${code.length} characters’ is no code of a nomination.`);
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`guong-sang/${plain}`));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
