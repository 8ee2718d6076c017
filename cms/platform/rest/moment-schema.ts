import { z } from 'zod';

/** A moment with its offset, so that nobody has to guess whose clock was meant. */
export const momentSchema = z.iso.datetime({
  offset: true,
  error: 'Giờ phải có dạng 2026-11-22T08:30:00+07:00.',
});
