import type pg from 'pg';

/** Days that a finished delivery stands in the log. */
export const keptDays = 30;
/** Days that one waits for a partner who is paused. */
export const waitingDays = 90;

const BATCH = 5_000;

/** Deletes deliveries that are long finished, with what belongs to them, and gives up those that wait for nobody. */
export async function tidyDeliveries(pool: pg.Pool): Promise<void> {
  await pool.query(
    `update partner_deliveries set status = 'failed', finished_at = now()
     where status in ('held', 'waiting') and created_at < now() - make_interval(days => $1)`,
    [waitingDays],
  );
  for (let deleted = BATCH; deleted === BATCH;) {
    const { rowCount } = await pool.query(
      `with old as (
         delete from partner_deliveries where id in (
           select id from partner_deliveries where finished_at < now() - make_interval(days => $1) limit $2)
         returning id
       ), gone as (delete from partner_attempts a using old where a.delivery_id = old.id)
       select id from old`,
      [keptDays, BATCH],
    );
    deleted = rowCount ?? 0;
  }
  await pool.query(
    `delete from partner_events e where e.created_at < now() - make_interval(days => $1)
       and not exists (select 1 from partner_deliveries d where d.event_id = e.id)`,
    [keptDays],
  );
  // An attempt that ended in the very moment of a withdrawal.
  await pool.query(
    `update partner_attempts a set answer = null from partner_deliveries d, partner_events e
     where a.answer is not null and d.id = a.delivery_id and e.id = d.event_id and e.payload is null`,
  );
}
