import type { Recording } from '#contract/recording.ts';

export type Timing = Recording['timings'][number];

/**
 * When each part is read, from where each begins: a part ends where the next one begins, the last one with the sound.
 * @param starts seconds by part; parts without one are not timed
 * @param duration seconds of the whole sound; 0 when it is not known
 * @returns the timings in the order of speaking, or what is wrong, in Vietnamese
 */
export function toTimings(
  starts: ReadonlyMap<string, number>,
  duration: number,
): { timings: Timing[] } | { problem: string } {
  const ordered = [...starts].toSorted(([, a], [, b]) => a - b);
  const timings = ordered.map(([part, from], index) => {
    const next = ordered[index + 1]?.[1];
    return { part, from, to: next ?? Math.max(duration, from + 0.5) };
  });
  const same = timings.find(({ from, to }) => to <= from);
  if (same) return { problem: `Có hai đoạn cùng bắt đầu ở giây ${showSeconds(same.from)}.` };
  const late = timings.find(({ from }) => duration > 0 && from >= duration);
  if (late) {
    const length = showSeconds(duration);
    return { problem: `Mốc ở giây ${showSeconds(late.from)} nằm sau khi bản ghi (${length} giây) đã hết.` };
  }
  return { timings };
}

function showSeconds(seconds: number): string {
  return seconds.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
}
