import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

const longest = 2_000;

/**
 * What speaks against an address that webhooks are to be sent to, in Vietnamese; undefined when nothing does. Where its
 * name leads is asked each time something is sent.
 * @param privateHosts machines that may be reached without https and at inner addresses, as `host` or `host:port`
 */
export function findAddressProblem(address: string, privateHosts: ReadonlySet<string>): string | undefined {
  const url = URL.parse(address);
  if (!url || !['https:', 'http:'].includes(url.protocol))
    return 'Địa chỉ viết như https://bao.example.vn/nhan-tin.';
  if (address.length > longest) return `Dài quá ${longest} ký tự.`;
  if (url.username || url.password) return 'Địa chỉ không được chứa tên và mật khẩu.';
  if (url.hash) return 'Địa chỉ không được có phần sau dấu #.';
  if (isPrivateHost(url, privateHosts)) return undefined;
  if (url.protocol !== 'https:') return 'Địa chỉ phải bắt đầu bằng https://.';
  const host = toPlainHost(url);
  if (isIP(host) && !isPublicAddress(host))
    return `${host} không phải địa chỉ công cộng. Muốn gửi vào mạng nội bộ thì người cầm máy chủ thêm máy ấy vào PARTNER_PRIVATE_HOSTS.`;
  return undefined;
}

/** The operator named this machine himself. */
export function isPrivateHost(url: URL, privateHosts: ReadonlySet<string>): boolean {
  return privateHosts.has(url.hostname) || privateHosts.has(url.host);
}

/** The machine without the brackets of IPv6. */
export function toPlainHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}
