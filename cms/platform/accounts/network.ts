import { isIPv6 } from 'node:net';
import type { PayloadRequest } from 'payload';
import { clientAddressHeader } from '../rest/client-address.ts';

/**
 * The network that a request comes from: an IPv4 address, or the /64 of an IPv6 address, which its bearer fills as he likes.
 * @example toNetwork('2001:db8:1:2:3:4:5:6') → '2001:db8:1:2::/64'
 */
export function getNetwork(req: Pick<PayloadRequest, 'headers'>): string {
  return toNetwork(req.headers.get(clientAddressHeader) || 'unknown');
}

export function toNetwork(address: string): string {
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address;
  const [left = '', right] = plain.split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const [before, after] = [groups(left), groups(right ?? '')];
  const missing = right === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const all = [...before, ...Array.from({ length: missing }, () => '0'), ...after];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
