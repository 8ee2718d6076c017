import { BlockList, isIP } from 'node:net';

/** Reverse proxies whose word is believed, besides those on the machine itself. @throws when an entry is no address */
export function readTrustedProxies(setting: string): BlockList {
  const list = new BlockList();
  list.addSubnet('127.0.0.0', 8);
  list.addAddress('::1', 'ipv6');
  for (const entry of setting
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (!isIP(address) || (bits !== undefined && !/^\d{1,3}$/.test(bits))) {
      throw new Error(`có “${entry}”, không phải địa chỉ mạng; ví dụ: 10.0.0.5, 192.168.1.0/24`);
    }
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}
