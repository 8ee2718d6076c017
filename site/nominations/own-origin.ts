import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a form was sent from a page of ours: browsers say so themselves, and what says nothing, as browsers of the
 * terminal, carries nobody's rights along that a stranger could use.
 * @param own host of the public address
 */
export function isFromOwnPage(headers: IncomingHttpHeaders, own: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const from = headers.origin ?? headers.referer;
  if (from === undefined) return true;
  if (!URL.canParse(from)) return false;
  const { host } = new URL(from);
  return host === own || host === headers.host;
}
