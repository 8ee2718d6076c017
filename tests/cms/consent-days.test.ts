import { describe, expect, test } from 'vitest';
import { getBirthday } from '../../cms/checks/consent/age.ts';
import { getWithdrawalDeadline } from '../../cms/checks/consent/deadline.ts';
import { getEnd } from '../../cms/checks/consent/end-of-consent.ts';
import { findConsentFaults } from '../../cms/checks/consent/judge-consent.ts';
import { toDay } from '../../cms/documents/fields/days.ts';
import type { Consent } from '../../cms/payload-types.ts';

describe('days', () => {
  test('are those of Việt Nam', () => {
    expect(toDay('2026-11-22T16:59:59.999Z')).toBe('2026-11-22');
    expect(toDay('2026-11-22T17:00:00.000Z')).toBe('2026-11-23');
    expect(toDay('hôm nay')).toBeUndefined();
  });

  test('are fifteen until what was taken back has to be gone, over new year and in leap years', () => {
    const deadlines = ['2026-12-25', '2027-02-20', '2028-02-20'].map(getWithdrawalDeadline);
    expect(deadlines).toEqual(['2027-01-09', '2027-03-07', '2028-03-06']);
  });
});

describe('a consent ends', () => {
  const consent = (data: object) =>
    ({ ground: 'consent', age: 'child', proofs: [], ...data }) as unknown as Consent;
  const voices = (...all: string[]) => ({ proofs: all.map((voice) => ({ voice })) });

  test.each([
    ['on its last day', { validUntil: '2026-12-01T05:00:00Z' }, '2026-12-01', 'hết hạn 01/12/2026'],
    [
      'before a child is seven, if only its guardian agreed',
      { bornOn: '2020-03-01T05:00:00Z', ...voices('guardian') },
      '2027-02-28',
      'đủ 7 tuổi ngày 01/03/2027 mà chưa tự đồng ý',
    ],
    [
      'on its last day, when that comes before the birthday',
      { bornOn: '2020-03-01T05:00:00Z', validUntil: '2026-12-01T05:00:00Z', ...voices('guardian') },
      '2026-12-01',
      'hết hạn 01/12/2026',
    ],
  ])('%s', (_when, data, last, reason) => {
    expect(getEnd(consent(data))).toEqual({ last, reason });
  });

  test('not with a birthday, if the child agreed too, nor where nobody agreed yet', () => {
    const bornOn = '2020-03-01T05:00:00Z';
    expect(getEnd(consent({ bornOn, ...voices('guardian', 'self') }))).toBeUndefined();
    expect(getEnd(consent({ bornOn }))).toBeUndefined();
  });

  test('for who is born on 29 February, a day later where there is none', () => {
    expect([getBirthday('2012-02-29', 7), getBirthday('2012-02-29', 16)]).toEqual([
      '2019-03-01',
      '2028-02-29',
    ]);
  });
});

test('who is invented, or a machine’s voice, is so in sample texts alone', () => {
  const voice = { ground: 'sample' } as unknown as Consent;
  const use = { day: '2026-12-01', languages: ['vi'], channels: ['site', 'radio'] } as const;
  expect(findConsentFaults(voice, { ...use, isSample: true })).toEqual([]);
  expect(findConsentFaults(voice, { ...use, isSample: false })).toEqual([
    'chỉ dùng được cho nội dung đánh dấu là mẫu',
  ]);
});
