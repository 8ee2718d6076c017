import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether a request carries a token that this CMS has signed and whose time is not over; whether its session goes on is
 * asked of the database later. Cheap, for what has to be known before a body is read.
 * @param secret of the CMS; Payload signs with a part of its hash
 */
export function hasSignedToken({ headers }: Pick<Request, 'headers'>, secret: string): boolean {
  const key = createHash('sha256').update(secret).digest('hex').slice(0, 32);
  return listTokens(headers).some((token) => isSigned(token, key));
}

function listTokens(headers: Headers): string[] {
  const sent = /^(?:JWT|Bearer) (.+)$/.exec(headers.get('authorization') ?? '')?.[1];
  const kept = (headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith('payload-token='))
    .map((pair) => pair.slice('payload-token='.length));
  return [...(sent ? [sent] : []), ...kept];
}

function isSigned(token: string, key: string): boolean {
  const [head = '', body = '', signature = ''] = token.split('.');
  const made = createHmac('sha256', key).update(`${head}.${body}`).digest();
  const given = Buffer.from(signature, 'base64url');
  return given.length === made.length && timingSafeEqual(given, made) && !isOver(body);
}

function isOver(body: string): boolean {
  const { exp = 0 } = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as { exp?: number };
  return exp * 1_000 < Date.now();
}
