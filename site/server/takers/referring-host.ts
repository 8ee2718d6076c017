import type { IncomingHttpHeaders } from 'node:http';

const LONGEST = 100;
/** Names of machines in words; no numbers of them, which may be a person's. */
const isName = /^(?=.*\.[a-z][a-z0-9-]+$)[a-z0-9.-]+$/;
/** Programs say whose they are: `WordPress/6.6; https://bao.example`, `Reader (+https://reader.example/bot)`. */
const inAgent = /https?:\/\/[^\s;,()<>"']+/;

/**
 * The host of the page, or of the program, that asks for a file. The headers are anybody's: what is no name of a host
 * counts as unknown, which is the empty text.
 */
export function findReferringHost({
  referer,
  origin,
  'user-agent': agent = '',
}: IncomingHttpHeaders): string {
  return toHost(referer) ?? toHost(origin) ?? toHost(inAgent.exec(agent)?.[0]) ?? '';
}

function toHost(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const isHost = /^https?:$/.test(protocol) && hostname.length <= LONGEST && isName.test(hostname);
  return isHost ? hostname : undefined;
}
