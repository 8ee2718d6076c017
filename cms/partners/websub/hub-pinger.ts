import type pg from 'pg';
import { encodeAddress } from '#contract/address.ts';
import { hubFeedTable } from '#contract/hand-over.ts';
import { getDelay, patience } from '../sending/back-off.ts';
import { Dispatcher } from '../sending/dispatcher.ts';
import { judgeReply } from '../sending/judge-reply.ts';
import type { Post, Reply } from '../sending/post.ts';

/** A feed that the hub has not been told of as it is now. */
interface ChangedFeed {
  /** Public path. */
  address: string;
  hash: string;
  /** Attempts that failed. */
  attempts: number;
}

export interface HubPingerOptions {
  pool: pg.Pool;
  hub: string;
  /** Origin of the public site, without a slash at the end. */
  publicUrl: string;
  post(message: Post, signal: AbortSignal): Promise<Reply>;
  onError(error: unknown): void;
}

const MOST_AT_ONCE = 4;
const LEASE_SECONDS = 60;

/**
 * Tells the WebSub hub of every feed that changed, once for all changes since it was last told, and again as long as a
 * delivery is tried again. Source: https://www.w3.org/TR/websub/, and PubSubHubbub 0.4 for the words of the ping.
 */
export function makeHubPinger({
  pool,
  hub,
  publicUrl,
  post,
  onError,
}: HubPingerOptions): Dispatcher<ChangedFeed> {
  return new Dispatcher<ChangedFeed>({
    most: MOST_AT_ONCE,
    claim: async (room) => {
      const { rows } = await pool.query<ChangedFeed>(CLAIM, [room, LEASE_SECONDS, patience / 1_000]);
      return rows;
    },
    run: async (feed, signal) => {
      const outcome = judgeReply(await post(toPing(hub, publicUrl + encodeAddress(feed.address)), signal));
      if (outcome.kind === 'delivered') return void (await pool.query(TOLD, [feed.address, feed.hash]));
      const delay = signal.aborted ? 0 : Math.max(getDelay(feed.attempts + 1), outcome.retryAfter);
      await pool.query(FAILED, [feed.address, delay / 1_000, signal.aborted ? 0 : 1, outcome.problem]);
    },
    onError,
  });
}

function toPing(hub: string, feed: string): Post {
  const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed, 'hub.topic': feed });
  return {
    url: hub,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'Guong-Sang-WebSub/1.0' },
    body: body.toString(),
  };
}

const IS_FREE = '(lease_until is null or lease_until < now())';

const CLAIM = `
  update ${hubFeedTable} set lease_until = now() + make_interval(secs => $2),
    first_tried_at = coalesce(first_tried_at, now())
  where address in (
    select address from ${hubFeedTable}
    where told_hash is distinct from hash and next_at <= now() and ${IS_FREE}
      and (first_tried_at is null or first_tried_at > now() - make_interval(secs => $3))
    order by next_at limit $1)
  and told_hash is distinct from hash and ${IS_FREE}
  returning address, hash, attempts`;

const TOLD = `
  update ${hubFeedTable} set told_hash = $2, attempts = 0, first_tried_at = null, lease_until = null, problem = null
  where address = $1`;

const FAILED = `
  update ${hubFeedTable} set attempts = attempts + $3, next_at = now() + make_interval(secs => $2), lease_until = null,
    problem = $4
  where address = $1`;
