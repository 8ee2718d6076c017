import { z } from 'zod';
import { formatClock } from './clock.ts';
import { localized } from './identity.ts';

/** A part of a recording or film that can be gone to. */
const chapterSchema = z.object({
  /** Whole seconds from the beginning. */
  start: z.int('Giờ của chương viết như 1:05 hoặc 1:02:05.').min(0),
  title: localized(200),
});

export const chaptersSchema = z.array(chapterSchema).max(200, 'Nhiều nhất 200 chương.');
export type Chapter = z.infer<typeof chapterSchema>;

/** What is wrong with the times of chapters, in Vietnamese; undefined when they are in order and within the length. */
export function findChapterProblem(
  chapters: readonly Pick<Chapter, 'start'>[],
  duration: number | null | undefined,
): string | undefined {
  for (const [index, { start }] of chapters.entries()) {
    const before = chapters[index - 1]?.start ?? -1;
    if (start <= before)
      return `Chương thứ ${index + 1} (${formatClock(start)}) phải sau chương thứ ${index} (${formatClock(before)}).`;
    if (duration && start >= duration)
      return `Chương thứ ${index + 1} (${formatClock(start)}) ở ngoài tệp, tệp chỉ dài ${formatClock(Math.floor(duration))}.`;
  }
  return undefined;
}

/** @example parseClock('1:02:05') === 3725 @returns NaN when it is no such time */
export function parseClock(text: string): number {
  const found = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/.exec(text.trim());
  if (!found) return Number.NaN;
  const [hours, minutes, seconds] = [found[1] ?? '0', found[2], found[3]].map(Number) as [
    number,
    number,
    number,
  ];
  return found[1] !== undefined && minutes > 59 ? Number.NaN : hours * 3600 + minutes * 60 + seconds;
}
