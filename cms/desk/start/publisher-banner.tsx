import type { ServerProps } from 'payload';
import { isTechnician } from '../../platform/access/technicians.ts';
import { findOwnTroubles } from '../../publishing/own-troubles.ts';
import { findPublisherTrouble } from '../../publishing/publisher-status.ts';

/**
 * On the dashboard of administrators: that the publisher does not answer, or what it reports, troubles and long work
 * alike. Everybody else is told in plain words what of it concerns him: that nothing goes out, or that a file of his own
 * could not be prepared.
 */
export async function PublisherBanner({ payload, user }: ServerProps) {
  const { isSilent, alarms } = await findPublisherTrouble(payload);
  if (isTechnician(user)) return <Banner title="Tiến trình xuất bản báo:" lines={alarms} />;
  const own = await findOwnTroubles(payload, String(user?.id), alarms);
  return (
    <Banner
      title="Cần biết trước khi làm việc:"
      lines={[
        ...(isSilent ? ['Bài đang không lên trang được; người quản trị cũng thấy lời báo này.'] : []),
        ...own,
      ]}
    />
  );
}

function Banner({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  // Long work is no trouble; the publisher says it as such.
  const isWork = lines.every((line) => line.startsWith('Đang '));
  return (
    <div
      className={`publisher-banner${isWork ? ' publisher-banner--work' : ''}`}
      role={isWork ? 'status' : 'alert'}
    >
      <strong>{title}</strong>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
