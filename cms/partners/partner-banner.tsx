import type { ServerProps } from 'payload';
import { can } from '../platform/access/can.ts';
import { findAlarms } from './find-alarms.ts';

/** On the dashboard, for who can do something about it: partners who are paused or have not been reached for long. */
export async function PartnerBanner({ payload, user }: ServerProps) {
  if (!can(user, 'partner.send')) return null;
  const alarms = await findAlarms(payload);
  if (alarms.length === 0) return null;
  return (
    <div className="publisher-banner" role="alert">
      <strong>Đối tác chưa nhận được tin:</strong>
      <ul>
        {alarms.map(({ partner, name, text }) => (
          <li key={partner ?? name}>
            {partner ? <a href={`/admin/collections/partners/${partner}`}>{name}</a> : name}: {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
