import type { FilledQueue } from '../queues/find-queues.ts';
import { QueueTitle } from './queue-title.tsx';
import { QueueRows } from './queue-rows.tsx';

const shown = 5;

/** One queue on the start page: its count, the most urgent rows, and the way to all of them. */
export function QueuePanel({ queue: { id, title, isAlarm, total, rows } }: { queue: FilledQueue }) {
  return (
    <section className={`queue${isAlarm ? ' queue--alarm' : ''}`} role={isAlarm ? 'alert' : undefined}>
      <h2>
        <QueueTitle title={title} total={total} />
      </h2>
      <QueueRows rows={rows.slice(0, shown)} />
      {total > shown && (
        <p>
          <a href={`/admin/hang-doi/${id}`}>Xem tất cả {total.toLocaleString('vi-VN')}</a>
        </p>
      )}
    </section>
  );
}
