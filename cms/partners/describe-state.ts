import { formatMoment } from '../platform/i18n/local-time.ts';
import type { PartnerHealth } from './partner-health.ts';

/** The state of a partner in words. */
export function describeState(health: PartnerHealth): { text: string; isTrouble: boolean } {
  const { pausedAt, pauseReason, failingSince, failures, problem, keys, lastSuccessAt } = health;
  if (keys.length === 0) return { text: 'Chưa có khóa ký nên chưa gửi gì.', isTrouble: true };
  if (pausedAt)
    return { text: `Đã dừng từ ${formatMoment(pausedAt)}. ${pauseReason ?? ''}`.trim(), isTrouble: true };
  if (failingSince)
    return {
      text: `Gửi chưa được từ ${formatMoment(failingSince)}, ${failures} lần liền. ${problem ?? ''}`.trim(),
      isTrouble: true,
    };
  return { text: lastSuccessAt ? 'Đang nhận tốt.' : 'Chưa gửi lần nào.', isTrouble: false };
}
