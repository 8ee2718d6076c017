import type { QueueRow } from '../../checks/queue.ts';

/** Rows of a queue, each a way to where the work is done. */
export function QueueRows({ rows }: { rows: readonly QueueRow[] }) {
  return (
    <ul className="queue__rows">
      {rows.map(({ title, href, note }, index) => (
        <li key={`${href} ${index}`}>
          <a href={href}>{title}</a>
          <span>{note}</span>
        </li>
      ))}
    </ul>
  );
}
