import type { Payload } from 'payload';
import { turnReviews } from './turn-reviews.ts';

const interval = 5_000;

/** Opens and closes comment periods on their days, as long as this process lives. */
export function startReviewWork(open: () => Promise<Payload>): void {
  let hasFailed = false;
  const tick = async (): Promise<void> => {
    try {
      await turnReviews(await open());
      hasFailed = false;
    } catch (error) {
      // Once is enough to say so: the next round tries again.
      if (!hasFailed) console.error('Chưa mở, khép được đợt lấy ý kiến, đang thử lại:', error);
      hasFailed = true;
    }
    setTimeout(() => void tick(), interval);
  };
  void tick();
}
