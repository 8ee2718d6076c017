import { z } from 'zod';
import { toLocalTime } from '#contract/newsroom-clock.ts';

/** A moment with its offset, so that nobody has to guess whose clock was meant. */
export const momentSchema = z.iso.datetime({
  offset: true,
  error: `Giờ phải có dạng ${toLocalTime('2026-11-22T01:30:00Z')}.`,
});
