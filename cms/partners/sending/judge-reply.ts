import { readRetryAfter } from './back-off.ts';
import type { Reply } from './post.ts';

/** What a reply means for a delivery. */
export type Outcome =
  | { kind: 'delivered' }
  /** `retryAfter`: milliseconds that the partner asked for. `isGone`: he wants nothing more. */
  | { kind: 'failed'; problem: string; retryAfter: number; isGone: boolean };

/** Only 2xx says that a partner has it. Source: Standard Webhooks, “Delivery status and failures”. */
export function judgeReply(reply: Reply): Outcome {
  if (reply.kind === 'problem')
    return { kind: 'failed', problem: reply.problem, retryAfter: 0, isGone: false };
  const { status, retryAfter } = reply;
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  return {
    kind: 'failed',
    problem: describe(status),
    retryAfter: readRetryAfter(retryAfter),
    isGone: status === 410,
  };
}

function describe(status: number): string {
  if (status === 410) return 'Đối tác trả lời 410: không nhận tin nữa.';
  if (status >= 300 && status < 400)
    return `Đối tác trả lời ${status}, chuyển sang địa chỉ khác; hệ thống không đi theo. Hãy ghi địa chỉ mới.`;
  return `Đối tác trả lời ${status}.`;
}
