import { z } from 'zod';
import { blockIdSchema } from './blocks.ts';
import { localized } from './identity.ts';
import { line } from './text.ts';

/** A day of the year that is remembered, with where that can be looked up: nothing is remembered without a source. */
export const anniversarySchema = z.object({
  id: blockIdSchema,
  /** Month and day, mm-dd. */
  day: z
    .string()
    .regex(/^\d\d-\d\d$/, 'Ngày viết như 20/11.')
    .refine((day) => !Number.isNaN(Date.parse(`2024-${day}`)) && isDay(day), 'Không có ngày này.'),
  /** When it was first so. */
  year: z.int().min(1, 'Năm từ 1.').max(9_999, 'Năm có bốn chữ số.').optional(),
  event: localized(200),
  /** Law, decision, resolution or book that says so. */
  source: line(300),
});

export type Anniversary = z.infer<typeof anniversarySchema>;

/** 2024 was a leap year: it had every day that there is. */
function isDay(day: string): boolean {
  return new Date(`2024-${day}T00:00:00Z`).toISOString().slice(5, 10) === day;
}
