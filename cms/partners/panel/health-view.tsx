import { formatMoment } from '../../platform/i18n/local-time.ts';
import { describeState } from '../describe-state.ts';
import type { PartnerHealth } from '../partner-health.ts';

/** How it goes with telling a partner. */
export function HealthView({ health }: { health: PartnerHealth }) {
  const { text, isTrouble } = describeState(health);
  const { lastSuccessAt, waiting, failed } = health;
  return (
    <dl className="partner-health">
      <dt>Trạng thái</dt>
      <dd className={isTrouble ? 'partner-health__trouble' : undefined}>{text}</dd>
      <dt>Lần gần nhất nhận được</dt>
      <dd>{lastSuccessAt ? formatMoment(lastSuccessAt) : 'chưa lần nào'}</dd>
      <dt>Đang chờ gửi</dt>
      <dd>{waiting}</dd>
      <dt>Không gửi được</dt>
      <dd>{failed}</dd>
    </dl>
  );
}
