import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAddressProblem } from '../../cms/partners/sending/partner-address.ts';
import { isPublicAddress } from '../../cms/partners/sending/public-address.ts';

const none = new Set<string>();

/** One of each block of the registries of addresses with a special purpose, most with their first and last. */
const inner = [
  ['0.0.0.0', '0.1.2.3'],
  ['10.0.0.1', '10.255.255.255'],
  ['100.64.0.1', '100.127.255.255'],
  ['127.0.0.1', '127.255.255.254'],
  ['169.254.0.1', '169.254.169.254'],
  ['172.16.0.1', '172.31.255.255'],
  ['192.0.0.1', '192.0.0.170'],
  ['192.0.2.1', '198.51.100.7', '203.0.113.9'],
  ['192.168.0.1', '192.168.255.255'],
  ['192.88.99.1'],
  ['198.18.0.1', '198.19.255.255'],
  ['224.0.0.1', '239.255.255.255'],
  ['240.0.0.1', '255.255.255.255'],
  ['::', '::1'],
  ['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:7f00:1', '0:0:0:0:0:ffff:10.0.0.1'],
  ['::127.0.0.1', '::7f00:1'],
  ['64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::7f00:1'],
  ['100::1', '100:0:0:1::1'],
  ['2001::1', '2001:0:53aa:64c:0:0:7f00:1'],
  ['2001:db8::1', '3fff::1'],
  ['2001:10::1', '2001:20::1', '2001:2::1'],
  ['2002:7f00:1::', '2002:c0a8:1::1'],
  ['5f00::1'],
  ['fc00::1', 'fdff:ffff::1'],
  ['fe80::1', 'febf::1', 'fe80::1%eth0', 'fec0::1'],
  ['ff02::1', 'ff0e::1'],
  ['', 'localhost', '127.1', '0x7f000001', '2130706433', '1.2.3.4%1', '[::1]'],
].flat();

describe('an address that webhooks may go to', () => {
  test.each(inner)('%s is none', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each([
    '8.8.8.8',
    '1.1.1.1',
    '113.160.92.202',
    '100.63.255.255',
    '100.128.0.1',
    '172.32.0.1',
    '2001:4860:4860::8888',
    '2400:cb00::1',
    '2a00:1450::1',
  ])('%s is one', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test('is never one that carries an IPv4 address within an IPv6 one, whichever', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        for (const prefix of ['::ffff:', '64:ff9b::', '::'])
          expect(isPublicAddress(prefix + address)).toBe(false);
      }),
    );
  });
});

describe('the address of a partner', () => {
  test.each([
    ['http://bao.example.vn/nhan', 'https://'],
    ['ftp://bao.example.vn/', 'https://bao.example.vn'],
    ['không phải địa chỉ', 'https://bao.example.vn'],
    ['https://ai:mk@bao.example.vn/', 'mật khẩu'],
    ['https://bao.example.vn/#x', 'dấu #'],
    ['https://127.0.0.1/', 'địa chỉ công cộng'],
    ['https://0x7f.1/', 'địa chỉ công cộng'],
    ['https://2130706433/', 'địa chỉ công cộng'],
    ['https://[::1]/', 'địa chỉ công cộng'],
    ['https://[::ffff:10.0.0.1]:8443/', 'địa chỉ công cộng'],
    [`https://bao.example.vn/${'a'.repeat(2_000)}`, 'Dài quá'],
  ])('%s is refused', (address, reason) => {
    expect(findAddressProblem(address, none)).toContain(reason);
  });

  test.each([
    'https://bao.example.vn/nhan?khoa=1',
    'https://bao.example.vn:8443/',
    'https://8.8.8.8/',
    'https://báo.vn/',
  ])('%s is taken', (address) => {
    expect(findAddressProblem(address, none)).toBeUndefined();
  });

  test('may be an inner one without TLS where the operator named the machine, with this port or any', () => {
    const named = new Set(['cong.noibo', '10.0.0.7:8080', '[fd00::1]']);
    expect(findAddressProblem('http://cong.noibo:3000/tin', named)).toBeUndefined();
    expect(findAddressProblem('http://CONG.noibo/tin', named)).toBeUndefined();
    expect(findAddressProblem('http://10.0.0.7:8080/', named)).toBeUndefined();
    expect(findAddressProblem('http://[fd00::1]/', named)).toBeUndefined();
    expect(findAddressProblem('http://10.0.0.7:8081/', named)).toBeDefined();
    expect(findAddressProblem('http://x.cong.noibo/', named)).toBeDefined();
  });
});
