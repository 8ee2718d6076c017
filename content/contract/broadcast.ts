import { z } from 'zod';
import { languageSchema } from './identity.ts';
import { line } from './text.ts';

/** Days of the week as ISO 8601 counts them: Monday is 1, Sunday 7. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export const weekdayNames = {
  1: 'Thứ Hai',
  2: 'Thứ Ba',
  3: 'Thứ Tư',
  4: 'Thứ Năm',
  5: 'Thứ Sáu',
  6: 'Thứ Bảy',
  7: 'Chủ Nhật',
} as const satisfies Record<(typeof weekdays)[number], string>;

/** One line of a programme's broadcast schedule, in Việt Nam's time. */
export const broadcastSchema = z.object({
  /** In the order of the week, each once. */
  days: z
    .array(z.literal(weekdays))
    .min(1, 'Chọn ít nhất một ngày.')
    .transform((days) => [...new Set(days)].toSorted((a, b) => a - b)),
  /** hh:mm */
  time: z
    .string()
    .trim()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Giờ viết hai chữ số mỗi phần, ví dụ 05:45.'),
  /** Channel, frequency, where else it is heard. */
  channel: line(200),
  /** Language of the broadcast; absent: the site's Vietnamese. */
  language: languageSchema.optional(),
});

export type Broadcast = z.infer<typeof broadcastSchema>;
