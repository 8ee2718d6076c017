import type { ServerProps } from 'payload';
import { createLocalReq } from 'payload';
import { findSecondFactor } from './second-factor.ts';
import { formatMoment } from '../i18n/local-time.ts';

/** On the start page, for those who must turn the second factor on and have not yet. */
export async function SecondFactorReminder({ payload, user }: ServerProps) {
  if (!user) return null;
  const req = await createLocalReq({ user }, payload);
  const { isOn, due } = await findSecondFactor(req, { id: user.id, role: user.role });
  if (isOn || !due) return null;
  return (
    <p className="second-factor-reminder" role="alert">
      Vai trò của anh/chị bắt buộc <strong>xác thực hai bước</strong>. Hãy bật trong{' '}
      <a href="/admin/account">tài khoản của tôi</a> trước {formatMoment(due)}; sau đó hệ thống sẽ đòi bật
      ngay khi đăng nhập.
    </p>
  );
}
