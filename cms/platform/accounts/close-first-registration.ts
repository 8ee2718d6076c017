import type { Endpoint } from 'payload';
import { answerRefusal } from '../refusals/refusal.ts';

/**
 * Payload lets the first visitor make himself administrator, and several at once all succeed. Here the first account
 * comes from the start command alone, so this address answers the same whether there are users or not.
 */
export const closeFirstRegistration: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => answerRefusal(403, 'Tài khoản đầu tiên do lệnh khởi động tạo; không đăng ký được ở đây.'),
};
