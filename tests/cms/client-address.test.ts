import { describe, expect, test } from 'vitest';
import { readTrustedProxies } from '../../cms/platform/environment/trusted-proxies.ts';
import { getClientAddress } from '../../cms/platform/rest/client-address.ts';

describe('the address of whoever asks', () => {
  const trusted = readTrustedProxies('10.0.0.0/8');

  test.each([
    ['203.0.113.9', undefined, '203.0.113.9'],
    ['203.0.113.9', '1.2.3.4', '203.0.113.9'],
    ['127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['::ffff:127.0.0.1', '9.9.9.9, 203.0.113.9', '203.0.113.9'],
    ['10.1.1.1', '9.9.9.9, 203.0.113.9, 10.2.2.2', '203.0.113.9'],
    ['127.0.0.1', 'rubbish', '127.0.0.1'],
    ['127.0.0.1', undefined, '127.0.0.1'],
    ['::1', '2001:db8::7', '2001:db8::7'],
  ])('from %s saying %s is %s', (remote, forwarded, address) => {
    expect(getClientAddress(remote, forwarded, trusted)).toBe(address);
  });

  test('a proxy that is no address is named', () => {
    expect(() => readTrustedProxies('10.0.0.5, nginx')).toThrow('“nginx”');
  });
});
