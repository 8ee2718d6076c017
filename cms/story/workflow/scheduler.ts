import type { Payload } from 'payload';
import { publishDue } from './publish-due.ts';

const interval = 1_000;

/** Looks every second, as long as this process lives, whether the time of a text has come. */
export function startScheduler(open: () => Promise<Payload>): void {
  let hasFailed = false;
  const tick = async (): Promise<void> => {
    try {
      await publishDue(await open());
      hasFailed = false;
    } catch (error) {
      // The database may be away for a moment: once is enough to say so, and the next second tries again.
      if (!hasFailed) console.error('Phát bài theo giờ hẹn chưa chạy được, đang thử lại:', error);
      hasFailed = true;
    }
    setTimeout(() => void tick(), interval);
  };
  void tick();
}
