import type pg from 'pg';
import { getDelay, getRest } from './back-off.ts';
import { DeliveryStore, type Claimed } from './delivery-store.ts';
import { Dispatcher } from './dispatcher.ts';
import { judgeReply, type Outcome } from './judge-reply.ts';
import type { Post, Reply } from './post.ts';
import { signHeaders, toWebhookId } from './sign.ts';

export interface SenderOptions {
  pool: pg.Pool;
  /** Sends one webhook. */
  post(message: Post, signal: AbortSignal): Promise<Reply>;
  /** @throws when a key of a partner cannot be opened */
  openKey(box: string): string;
  say(line: string): void;
}

/** Sent at once to all partners together. */
const MOST_AT_ONCE = 100;

/** Sends what partners are to be told. Any number of processes may do so beside each other. */
export function makeSender({ pool, post, openKey, say }: SenderOptions): Dispatcher<Claimed> {
  const store = new DeliveryStore(pool);
  return new Dispatcher<Claimed>({
    most: MOST_AT_ONCE,
    claim: async (room) => {
      await store.free();
      return store.claim(room);
    },
    run: async (claimed, signal) => {
      const startedAt = performance.now();
      const reply = await tell(claimed, signal, post, openKey);
      if (signal.aborted && reply.kind === 'problem') return store.release(claimed);
      const outcome = judgeReply(reply);
      await store.settle(claimed, {
        outcome,
        milliseconds: Math.round(performance.now() - startedAt),
        status: reply.kind === 'answer' ? reply.status : undefined,
        answer: reply.kind === 'answer' ? reply.answer : undefined,
        ...getWaits(claimed, outcome),
      });
    },
    onError: (error) =>
      say(`Chưa báo được cho đối tác: ${error instanceof Error ? error.message : String(error)}`),
  });
}

async function tell(
  { id, url, payload, keys }: Claimed,
  signal: AbortSignal,
  post: SenderOptions['post'],
  openKey: SenderOptions['openKey'],
): Promise<Reply> {
  let opened: string[];
  try {
    opened = keys.map(openKey);
  } catch {
    return { kind: 'problem', problem: 'Không mở được khóa ký của đối tác; hãy tạo khóa mới.' };
  }
  if (opened.length === 0) return { kind: 'problem', problem: 'Đối tác chưa có khóa ký; hãy tạo khóa.' };
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Guong-Sang-Webhooks/1.0',
    ...signHeaders(toWebhookId(id), payload, opened),
  };
  return post({ url, body: payload, headers }, signal);
}

function getWaits({ attempts, failures }: Claimed, outcome: Outcome): { delay: number; rest: number } {
  const asked = outcome.kind === 'failed' ? outcome.retryAfter : 0;
  return {
    delay: Math.max(getDelay(attempts + 1), asked),
    rest: Math.max(getRest(failures + 1), asked),
  };
}
