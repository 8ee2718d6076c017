import type { ServerProps } from 'payload';
import { findPublisherTrouble } from '../../publishing/publisher-status.ts';

/** On the dashboard: that the publisher does not answer, or what it reports, troubles and long work alike. */
export async function PublisherBanner({ payload }: ServerProps) {
  const troubles = await findPublisherTrouble(payload);
  if (troubles.length === 0) return null;
  // Long work is no trouble; the publisher says it as such.
  const isWork = troubles.every((trouble) => trouble.startsWith('Đang '));
  return (
    <div
      className={`publisher-banner${isWork ? ' publisher-banner--work' : ''}`}
      role={isWork ? 'status' : 'alert'}
    >
      <strong>Tiến trình xuất bản báo:</strong>
      <ul>
        {troubles.map((trouble) => (
          <li key={trouble}>{trouble}</li>
        ))}
      </ul>
    </div>
  );
}
