import type { ServerProps } from 'payload';
import { findPublisherTrouble } from '../publishing/publisher-status.ts';

/** Warning on the dashboard when the publisher does not answer or reports an alarm. */
export async function PublisherBanner({ payload }: ServerProps) {
  const troubles = await findPublisherTrouble(payload);
  if (troubles.length === 0) return null;
  return (
    <div className="publisher-banner" role="alert">
      <strong>Việc đưa bài lên trang đang gặp sự cố.</strong>
      <ul>
        {troubles.map((trouble) => (
          <li key={trouble}>{trouble}</li>
        ))}
      </ul>
    </div>
  );
}
