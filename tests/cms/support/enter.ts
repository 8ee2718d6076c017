export interface Visit {
  /** Behind the reverse proxy of the machine itself. */
  from?: string;
  cookie?: string | undefined;
  code?: string;
}

/** Signs in over HTTP. */
export async function enter(
  origin: string,
  email: string,
  given: string,
  { from = '203.0.113.1', cookie, code }: Visit = {},
) {
  const response = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'X-Forwarded-For': from,
      ...(cookie ? { Cookie: cookie } : {}),
    },
    body: JSON.stringify({ email, password: given, ...(code === undefined ? {} : { code }) }),
  });
  const cookies = response.headers.getSetCookie();
  const body = (await response.json()) as { token?: string; next?: string; errors?: { message: string }[] };
  return {
    status: response.status,
    body,
    device: cookies.find((each) => each.startsWith('guong-sang-device')),
  };
}

export const keep = (device: string | undefined) => device?.split(';')[0];

/** Ways to write one address, as far as a keyboard, a script or a copied text makes them. */
export const spellings = [
  (email: string) => email.toUpperCase(),
  (email: string) => ` ${email}\t`,
  (email: string) => `\u3000${email}\u00A0`,
  (email: string) => email.replace('@', '＠'),
  (email: string) => email.replace('.', '．'),
  (email: string) => email.replace('.', '。'),
  (email: string) => email.replace('r', 'ｒ'),
  (email: string) => email.replace('t', '𝐭'),
  (email: string) => email.replace('s', 'ſ'),
  (email: string) => email.normalize('NFD'),
];
/** And ways to write what is no address. */
export const broken = [
  (email: string) => `${email}\u0000`,
  (email: string) => `\u0000${email}`,
  (email: string) => email.replace('@', '\u0000@'),
  (email: string) => email.replace('@', '\u200B@'),
  (email: string) => email.replace('@', '\u00AD@'),
  (email: string) => email.replace('@', '\u202E@'),
  (email: string) => email.replace('@', '\uD800@'),
  (email: string) => email.replace('@', '\u001F@'),
  (email: string) => email.replace('@', '\uFEFF@'),
];
