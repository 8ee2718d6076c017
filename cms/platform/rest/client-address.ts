import { isIP, type BlockList } from 'node:net';

/** Header in which the address of whoever asks reaches the code; what a client writes there itself is thrown away. */
export const clientAddressHeader = 'x-client-address';

/**
 * The address of whoever asks: that of the connection, or, when that is a trusted proxy, the last one in
 * `X-Forwarded-For` that is not. What stands further left was written by the client and proves nothing.
 */
export function getClientAddress(
  remote: string | undefined,
  forwarded: string | undefined,
  trusted: BlockList,
): string {
  const hops = (forwarded ?? '').split(',').map((hop) => plain(hop.trim()));
  let address = plain(remote ?? '');
  while (isTrusted(address, trusted) && hops.length > 0) {
    const next = hops.pop() ?? '';
    if (!isIP(next)) break;
    address = next;
  }
  return address;
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const family = isIP(address);
  return family !== 0 && trusted.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** @example plain('::ffff:10.0.0.1') → '10.0.0.1' */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
}
