import type pg from 'pg';
import { patience } from './back-off.ts';
import type { Outcome } from './judge-reply.ts';

/** A delivery that this process has in its hands. */
export interface Claimed {
  id: string;
  partner: string;
  url: string;
  payload: string;
  /** Encrypted keys that are live, the newest first. */
  keys: string[];
  isTrial: boolean;
  lease: string;
  /** Attempts of this delivery that failed. */
  attempts: number;
  /** Failures of the partner in a row. */
  failures: number;
}

/** What came of an attempt. */
export interface Attempt {
  outcome: Outcome;
  milliseconds: number;
  status: number | undefined;
  answer: string | undefined;
  /** Milliseconds until the delivery is tried again, and until the partner is sent anything. */
  delay: number;
  rest: number;
}

/** Sent at once to one partner; a partner whose last answer was a failure gets one at a time. */
const MOST_AT_A_PARTNER = 2;
/** Longer than any attempt: whoever has had a delivery for so long has died. */
const LEASE_SECONDS = 60;
/** As many failures in a row are an outage: when it is over, what it kept waiting goes at once. */
const OUTAGE = 3;

/** Asks and stamps the tables of deliveries. Any number of processes may do so at once. */
export class DeliveryStore {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /** Deliveries whose page has been seen live are held no longer. */
  async free(): Promise<void> {
    await this.#pool.query(
      `update partner_deliveries d set status = 'waiting', next_at = now() from releases r
       where d.status = 'held' and r.id = d.release_id and r.live_at is not null`,
    );
  }

  /**
   * Takes what is due: at most so many, of each partner only a few, of each article the oldest alone. Whoever has a
   * delivery already is left alone by the condition that is judged anew on each row.
   */
  async claim(most: number): Promise<Claimed[]> {
    const { rows } = await this.#pool.query<Claimed>(CLAIM, [most, MOST_AT_A_PARTNER, LEASE_SECONDS]);
    return rows;
  }

  /** Gives back what was not tried. */
  async release({ id, lease }: Claimed): Promise<void> {
    await this.#pool.query(
      'update partner_deliveries set lease = null, lease_until = null where id = $1 and lease = $2',
      [id, lease],
    );
  }

  async settle(claimed: Claimed, attempt: Attempt): Promise<void> {
    const { outcome, milliseconds, status, answer } = attempt;
    const base = [claimed.id, claimed.lease, milliseconds, status ?? null, answer ?? null];
    if (outcome.kind === 'delivered') {
      await this.#pool.query(DELIVERED, base);
      if (claimed.failures >= OUTAGE) await this.#hurry(claimed.partner);
      return;
    }
    const { problem, isGone } = outcome;
    const { delay, rest } = attempt;
    await this.#pool.query(FAILED, [...base, problem, delay / 1_000, rest / 1_000, patience / 1_000, isGone]);
  }

  async #hurry(partner: string): Promise<void> {
    await this.#pool.query(
      `update partner_deliveries set next_at = now()
       where partner_id = $1 and status = 'waiting' and attempts > 0 and next_at > now()`,
      [partner],
    );
  }
}

const IS_FREE = '(d.lease_until is null or d.lease_until < now())';

const CLAIM = `
  with due as (
    select chosen.id, chosen.rank from partners p
    left join partner_states s on s.partner_id = p.id
    cross join lateral (
      select count(*) as count from partner_deliveries b where b.partner_id = p.id and b.lease_until > now()
    ) busy
    cross join lateral (
      select d.id, row_number() over (order by d.next_at, d.event_id) as rank from partner_deliveries d
      where d.partner_id = p.id and d.status = 'waiting' and d.article is not null and d.next_at <= now() and ${IS_FREE}
        and not exists (
          select 1 from partner_deliveries e
          where e.partner_id = d.partner_id and e.article = d.article and e.event_id < d.event_id
            and (e.status in ('held', 'waiting') or e.lease_until is not null)
            and (e.status in ('held', 'waiting') or e.lease_until > now()))
      order by d.next_at, d.event_id
      limit greatest(0, (case when s.failures > 0 then 1 else $2::int end) - busy.count)
    ) chosen
    where s.paused_at is null and (s.retry_at is null or s.retry_at <= now())
      and exists (select 1 from partner_keys k where k.partner_id = p.id)
    union all
    select d.id, 0 from partner_deliveries d
    where d.status = 'waiting' and d.article is null and d.next_at <= now() and ${IS_FREE}
  )
  update partner_deliveries d
  set lease = gen_random_uuid(), lease_until = now() + make_interval(secs => $3),
    first_tried_at = coalesce(d.first_tried_at, now())
  from partners p, partner_events e
  where d.id in (select id from due order by rank limit $1) and d.status = 'waiting' and ${IS_FREE}
    and p.id = d.partner_id and e.id = d.event_id and e.payload is not null
  returning d.id, d.partner_id as partner, p.url, e.payload, d.article is null as "isTrial", d.lease, d.attempts,
    (select coalesce(array_agg(k.secret order by k.created_at desc), '{}') from partner_keys k
     where k.partner_id = p.id) as keys,
    coalesce((select s.failures from partner_states s where s.partner_id = p.id), 0) as failures`;

/** An answer is not kept once nothing of the article may be. */
const NOTE_ATTEMPT = (problem: string) => `
  insert into partner_attempts (delivery_id, milliseconds, status_code, answer, problem)
  select done.id, $3, $4::int, case when e.payload is null then null else $5::text end, ${problem}
  from done join partner_events e on e.id = done.event_id`;

const DELIVERED = `
  with done as (
    update partner_deliveries set status = 'delivered', attempts = attempts + 1, finished_at = now(),
      lease = null, lease_until = null
    where id = $1 and lease = $2 returning id, event_id, partner_id
  ), noted as (${NOTE_ATTEMPT('null')})
  insert into partner_states as s (partner_id, last_success_at) select partner_id, now() from done
  on conflict (partner_id) do update set last_success_at = now(), failing_since = null, failures = 0,
    retry_at = null, problem = null`;

/**
 * A delivery is given up after so long, one to try at once. A partner who answered nothing well for as long, or said that
 * he wants nothing more, is paused: what is meant for him waits.
 */
const FAILED = `
  with done as (
    update partner_deliveries set attempts = attempts + 1, lease = null, lease_until = null,
      next_at = now() + make_interval(secs => $7),
      status = case when status = 'waiting'
        and (article is null or (not $10::bool and first_tried_at <= now() - make_interval(secs => $9)))
        then 'failed' else status end,
      finished_at = case when status = 'waiting'
        and (article is null or (not $10::bool and first_tried_at <= now() - make_interval(secs => $9)))
        then now() else finished_at end
    where id = $1 and lease = $2 returning id, event_id, partner_id, article
  ), noted as (${NOTE_ATTEMPT('$6')})
  insert into partner_states as s
    (partner_id, failing_since, failures, retry_at, problem, paused_at, pause_reason)
  select partner_id, now(), 1, now() + make_interval(secs => $8), $6,
    case when $10::bool then now() end, case when $10::bool then $6 end
  from done where article is not null
  on conflict (partner_id) do update set failures = s.failures + 1,
    failing_since = coalesce(s.failing_since, now()), retry_at = excluded.retry_at, problem = excluded.problem,
    paused_at = case when s.paused_at is not null then s.paused_at
      when $10::bool or s.failing_since <= now() - make_interval(secs => $9) then now() end,
    pause_reason = case when s.paused_at is not null then s.pause_reason
      when $10::bool then excluded.problem
      when s.failing_since <= now() - make_interval(secs => $9)
        then 'Ba ngày liền không lần gửi nào thành. Lần cuối: ' || excluded.problem end`;
