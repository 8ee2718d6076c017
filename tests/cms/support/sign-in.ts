import type { Answer, Newsroom } from './newsroom.ts';

/** What the answer to a sign-in may hold. */
export interface SignedIn {
  token?: string;
  next?: string;
  offer?: { secret: string; uri: string; qr: string };
  recoveryCodes?: string[];
  errors?: { message: string }[];
}

export const wrongPassword = 'không phải mật khẩu này';

let visitors = 0;

/** Signs in over REST. Every visitor comes from an address of its own, unless one is named. */
export function signIn(
  newsroom: Newsroom,
  email: string,
  given: string,
  more: { code?: string; address?: string } = {},
): Promise<Answer<SignedIn>> {
  visitors += 1;
  const address = more.address ?? `198.51.100.${visitors % 250}`;
  return newsroom.send(
    undefined,
    'POST',
    '/users/login',
    { email, password: given, ...(more.code === undefined ? {} : { code: more.code }) },
    { 'x-client-address': address },
  );
}

/** What the audit log says of an account or an address, oldest first. */
export async function findActions({ sql }: Newsroom, id: string): Promise<unknown[]> {
  const { rows } = await sql.query<{ action: string }>(
    'SELECT action FROM audit_events WHERE subject_id = $1 OR subject_title = $1 ORDER BY sequence',
    [id],
  );
  return rows.map(({ action }) => action);
}
