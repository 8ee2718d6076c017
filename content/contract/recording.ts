import { z } from 'zod';
import { blockIdSchema, getBodyMedia, type Block } from './blocks.ts';
import { referenceTo } from './reference.ts';
import { line } from './text.ts';

/** What a recording may read besides the blocks of the body, in the order in which a story shows them. */
export const spokenHeads = ['title', 'summary'] as const;

const second = z.number().nonnegative().max(86_400);

/** Somebody reading a text aloud, in the language of the text. */
export const recordingSchema = z.object({
  /** Id of the sound file. */
  media: referenceTo('media'),
  speaker: line(120),
  /** Id of the one block that it reads, `title` or `summary`; absent: it reads the whole text. */
  part: blockIdSchema.optional(),
  /** Where each part begins and ends, in seconds, in the order of speaking; empty: not known. Parts are as above. */
  timings: z
    .array(
      z
        .object({ part: blockIdSchema, from: second, to: second })
        .refine(({ from, to }) => from < to, 'Mốc cuối phải sau mốc đầu.'),
    )
    .max(1_000)
    .refine(
      (timings) => timings.every(({ from }, index) => from >= (timings[index - 1]?.from ?? 0)),
      'Các mốc thời gian phải theo thứ tự đọc.',
    )
    .default([]),
});

export type Recording = z.infer<typeof recordingSchema>;

/** Ids of all files that a story's page plays or shows besides its head, in reading order, each once. */
export function getShownFiles(story: {
  body: readonly Block[];
  recordings?: readonly Pick<Recording, 'media'>[] | undefined;
}): string[] {
  return [...new Set([...getBodyMedia(story.body), ...(story.recordings ?? []).map(({ media }) => media)])];
}
