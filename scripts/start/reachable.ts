import { isIPv6 } from 'node:net';

/**
 * The host to put into an address so that this machine reaches what listens on `host`.
 * @example toReachable('0.0.0.0') === '127.0.0.1'
 */
export function toReachable(host: string | undefined): string {
  if (host === undefined || host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return isIPv6(host) ? `[${host}]` : host;
}
