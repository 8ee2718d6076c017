import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

const KEY_BYTES = 32;

/** A key as Standard Webhooks writes it: `whsec_` and base64. */
export function makeKey(): string {
  return `whsec_${randomBytes(KEY_BYTES).toString('base64')}`;
}

/**
 * Headers of a webhook: its id, the time of this attempt, and a signature by each live key, so that a partner may go over
 * from one to the other when he likes. Source: https://www.standardwebhooks.com, `v1` signatures.
 */
export function signHeaders(
  id: string,
  body: string,
  keys: readonly string[],
  now = new Date(),
): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': keys.map((key) => new Webhook(key).sign(id, now, body)).join(' '),
  };
}

/** The `webhook-id` of a delivery. @example toWebhookId('0197…-…') === 'msg_0197…' */
export function toWebhookId(delivery: string): string {
  return `msg_${delivery.replaceAll('-', '')}`;
}
