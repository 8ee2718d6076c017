import type { Payload } from 'payload';
import { applyRetention } from './apply-retention.ts';

const interval = 3_600_000;

/** Applies the rules of retention at the start and every hour, as long as this process lives. */
export function startRetention(open: () => Promise<Payload>): void {
  const round = async (): Promise<void> => {
    try {
      await applyRetention(await open());
    } catch (error) {
      console.error('Chưa xóa được giấy tờ hết hạn lưu giữ, một giờ nữa thử lại:', error);
    }
    setTimeout(() => void round(), interval).unref();
  };
  void round();
}
