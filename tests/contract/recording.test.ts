import { describe, expect, test } from 'vitest';
import { recordingSchema } from '#contract/recording.ts';
import { storySchema } from '#contract/story.ts';
import { makeStory, toId } from '../support/make-documents.ts';

const recording = { media: toId('tieng'), speaker: 'Ka Hiệp' };

describe('a recording of a text', () => {
  test('names who reads', () => {
    expect(recordingSchema.safeParse(recording).success).toBe(true);
    expect(recordingSchema.safeParse({ ...recording, speaker: ' ' }).success).toBe(false);
  });

  test('may tell when each part is read, in the order of reading', () => {
    const read = (...times: [number, number][]) =>
      recordingSchema.safeParse({
        ...recording,
        timings: times.map(([from, to], index) => ({ part: `p${index}`, from, to })),
      }).success;
    expect(read([0, 4.2], [4.2, 9])).toBe(true);
    expect(read([4, 9], [0, 4])).toBe(false);
    expect(read([4, 4])).toBe(false);
    expect(read([-1, 4])).toBe(false);
  });

  test('of the whole may stand without a written text, of a part may not', () => {
    const story = { ...makeStory(), body: [] };
    const withRecordings = (...recordings: unknown[]) =>
      storySchema.safeParse({ ...story, recordings }).success;
    expect(storySchema.safeParse(story).success).toBe(false);
    expect(withRecordings(recording)).toBe(true);
    expect(withRecordings({ ...recording, part: 'p1' })).toBe(false);
  });
});
