import { describe, expect, test } from 'vitest';
import * as address from '#contract/address.ts';
import { termKinds } from '#contract/document.ts';
import { languageCodes } from '#contract/languages.ts';

describe('addresses', () => {
  test('of a story and of a term are Vietnamese words in every language', () => {
    expect(address.storyAddress({ language: 'vi', slug: 'hang-bo-chan-gio' })).toBe(
      '/vi/bai/hang-bo-chan-gio/',
    );
    expect(address.storyAddress({ language: 'kpm', slug: 'x' })).toBe('/kpm/bai/x/');
    expect(address.termAddress('en', 'topic', 'giao-duc-dao-tao')).toBe('/en/linh-vuc/giao-duc-dao-tao/');
    expect(address.termAddress('vi', 'exemplar', 'gia-lang-dieu-sang')).toBe('/vi/guong/gia-lang-dieu-sang/');
  });

  test('begin and end with a slash', () => {
    for (const language of languageCodes) {
      const pages = [
        address.homeAddress(language),
        address.archiveAddress(language),
        address.searchAddress(language),
        address.formatAddress(language, 'audio'),
        ...termKinds.map((kind) => address.termIndexAddress(language, kind)),
      ];
      for (const page of pages) expect(page).toMatch(/^\/[a-z]{2,3}\/(?:.+\/)?$/);
      expect(new Set(pages).size).toBe(pages.length);
    }
  });

  test('of a month and a feed lie below their list', () => {
    const list = address.termAddress('vi', 'section', 'video');
    expect(address.monthAddress(list, '2026-11')).toBe('/vi/chuyen-muc/video/2026-11/');
    expect(address.feedAddress(list)).toBe('/vi/chuyen-muc/video/rss.xml');
  });

  test('are percent-encoded for links, the same for both forms of a letter', () => {
    expect(address.encodeAddress('/km/bai/គំរូ/')).toBe('/km/bai/%E1%9E%82%E1%9F%86%E1%9E%9A%E1%9E%BC/');
    expect(address.encodeAddress('/vi/bài/'.normalize('NFD'))).toBe(address.encodeAddress('/vi/bài/'));
  });
});

describe('the month of a story', () => {
  test('is that of Việt Nam, whatever the offset', () => {
    expect(address.getMonth('2026-10-31T17:00:00Z')).toBe('2026-11');
    expect(address.getMonth('2026-10-31T16:59:59Z')).toBe('2026-10');
    expect(address.getMonth('2026-12-31T23:59:00+07:00')).toBe('2026-12');
    expect(address.getMonth('2026-12-31T23:30:00+00:00')).toBe('2027-01');
  });
});
