import { afterEach, expect, test, vi } from 'vitest';
import { findInterviewProblems } from '../../cms/checks/interview/check-interview.ts';
import { fromDay, hasCome } from '../../cms/documents/fields/days.ts';

afterEach(() => vi.useRealTimers());

// A day is kept as its noon: in the morning that is still to come.
test.each([
  ['2026-11-29T00:30:00Z', '2026-11-29', true],
  ['2026-11-28T17:00:00Z', '2026-11-29', true],
  ['2026-11-28T16:59:59Z', '2026-11-29', false],
  ['2026-11-29T00:30:00Z', '2026-11-30', false],
])('at %s the day %s has come: %s', (now, day, expected) => {
  vi.useFakeTimers({ now: new Date(now) });
  const time = fromDay(day) ?? '';
  expect(hasCome(time)).toBe(expected);
  const story = {
    interviewReview: true,
    interviewReviewedOn: time,
    interviewProof: 'Ký tên ở trang cuối.',
    interviewFile: null,
  };
  expect(findInterviewProblems(story).map(({ path }) => path)).toEqual(
    expected ? [] : ['interviewReviewedOn'],
  );
});
