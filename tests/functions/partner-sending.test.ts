import { createHmac } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { getDelay, getRest, patience, readRetryAfter } from '../../cms/partners/sending/back-off.ts';
import { judgeReply } from '../../cms/partners/sending/judge-reply.ts';
import { makeKey, signHeaders, toWebhookId } from '../../cms/partners/sending/sign.ts';

const [second, minute, hour] = [1_000, 60_000, 3_600_000];

describe('the wait before a delivery is tried again', () => {
  test('grows threefold from ten seconds to six hours, a fifth more or less', () => {
    const middle = [1, 2, 3, 4, 5, 6, 7, 8, 9, 20].map((failures) => getDelay(failures, 0.5) / second);
    expect(middle).toEqual([10, 30, 90, 270, 810, 2_430, 7_290, 21_600, 21_600, 21_600]);
    expect([getDelay(2, 0), getDelay(2, 1)]).toEqual([24 * second, 36 * second]);
  });

  test('leaves room for some twenty attempts in three days', () => {
    let [passed, attempts] = [0, 1];
    for (; passed < patience; attempts += 1) passed += getDelay(attempts, 0.5);
    expect(patience).toBe(72 * hour);
    expect(attempts).toBeGreaterThanOrEqual(18);
    expect(attempts).toBeLessThanOrEqual(22);
  });

  test('of a partner who fails in a row grows to a quarter of an hour', () => {
    expect([1, 2, 3, 8, 9, 50].map((failures) => getRest(failures, 0.5) / second)).toEqual([
      5, 10, 20, 640, 900, 900,
    ]);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-29T01:00:00Z');
  test.each([
    ['120', 2 * minute],
    [' 7 ', 7 * second],
    ['Sun, 29 Nov 2026 01:00:30 GMT', 30 * second],
    ['Sun, 29 Nov 2026 00:00:00 GMT', 0],
    ['99999999999', 24 * hour],
    ['-5', 0],
    ['soon', 0],
    ['', 0],
    [undefined, 0],
  ])('%s is %i ms', (header, expected) => {
    expect(readRetryAfter(header, now)).toBe(expected);
  });
});

describe('an answer', () => {
  const judge = (status: number, retryAfter?: string) =>
    judgeReply({ kind: 'answer', status, retryAfter, answer: '' });

  test.each([200, 201, 202, 204, 299])('%i says that the partner has it', (status) => {
    expect(judge(status)).toEqual({ kind: 'delivered' });
  });

  test.each([100, 199, 300, 301, 302, 307, 308, 400, 401, 404, 418, 429, 500, 503])(
    '%i does not',
    (status) => {
      expect(judge(status)).toMatchObject({ kind: 'failed', isGone: false });
    },
  );

  test('410 says that he wants nothing more, and Retry-After is heard', () => {
    expect(judge(410)).toMatchObject({ kind: 'failed', isGone: true });
    expect(judge(503, '60')).toMatchObject({ retryAfter: minute });
  });
});

describe('a signature', () => {
  const [newer, older, stranger] = [makeKey(), makeKey(), makeKey()];
  const body = '{"type":"article.published","data":{"title":"Già làng K’Brẽl"}}';
  const id = toWebhookId('0197a1b2-0000-4000-8000-000000000001');
  const headers = signHeaders(id, body, [newer, older]);

  test('is good for whoever has one of the live keys, and for nobody else', () => {
    expect(new Webhook(newer).verify(body, headers)).toEqual(JSON.parse(body));
    expect(new Webhook(older).verify(body, headers)).toEqual(JSON.parse(body));
    expect(() => new Webhook(stranger).verify(body, headers)).toThrow('No matching signature found');
    expect(() => new Webhook(newer).verify(body.replace('Già', 'Gia'), headers)).toThrow(
      'No matching signature found',
    );
    expect(() => new Webhook(newer).verify(body, { ...headers, 'webhook-id': 'msg_x' })).toThrow(
      'No matching signature found',
    );
  });

  test('is HMAC-SHA256 of id, time and body under the key that follows whsec_', () => {
    const signed = `${id}.${headers['webhook-timestamp']}.${body}`;
    const secret = Buffer.from(newer.slice('whsec_'.length), 'base64');
    expect(secret).toHaveLength(32);
    const expected = createHmac('sha256', secret).update(signed).digest('base64');
    expect(headers['webhook-signature']?.split(' ')[0]).toBe(`v1,${expected}`);
    expect(headers['webhook-signature']?.split(' ')).toHaveLength(2);
    expect(id).toBe('msg_0197a1b2000040008000000000000001');
  });
});
