import type { FilledQueue } from '../queues/find-queues.ts';
import { QueueTitle } from './queue-title.tsx';
import { QueueRows } from './queue-rows.tsx';

const shown = 5;

/** One queue on the start page: its count, the most urgent rows, and the way to all of them. */
export function QueuePanel({ queue: { id, title, isAlarm, total, rows } }: { queue: FilledQueue }) {
  const isRaised = isAlarm && total > 0;
  return (
    <section className={`queue${isRaised ? ' queue--alarm' : ''}`} role={isRaised ? 'alert' : undefined}>
      <h2>
        <QueueTitle title={title} total={total} />
      </h2>
      {total === 0 ? (
        <p className="queue__empty">Không có việc nào.</p>
      ) : (
        <QueueRows rows={rows.slice(0, shown)} />
      )}
      {total > shown && (
        <p>
          <a href={`/admin/hang-doi/${id}`}>Xem tất cả {total.toLocaleString('vi-VN')}</a>
        </p>
      )}
    </section>
  );
}
