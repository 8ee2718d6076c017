import ipaddr from 'ipaddr.js';

/**
 * Whether an address is one of the public internet. Whatever is private, of this machine or its link, shared (CGNAT),
 * multicast, reserved, or carries an IPv4 address in an IPv6 one (mapped, NAT64, 6to4, Teredo) is not.
 * Source: IANA IPv4 and IPv6 Special-Purpose Address Registries.
 * @param address without brackets
 */
export function isPublicAddress(address: string): boolean {
  const [plain = ''] = address.split('%');
  if (!ipaddr.isValid(plain) || plain !== address) return false;
  const parsed = ipaddr.parse(plain);
  if (parsed.range() !== 'unicast') return false;
  // Of IPv6 only this much has been given out: https://www.iana.org/assignments/ipv6-address-space.
  return parsed.kind() === 'ipv4' || parsed.match(ipaddr.parseCIDR('2000::/3'));
}
