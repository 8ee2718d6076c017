import { z } from 'zod';
import { timeSchema } from './identity.ts';
import { line } from './text.ts';

const longest = 1_000;

/**
 * What was put right in a text, as the press law asks of corrections (Nghị định 237/2026/NĐ-CP, Điều 19). Without
 * `wrong` and `right` it adds something or makes it clear: nothing false had been said.
 */
export const correctionSchema = z
  .object({
    at: timeSchema,
    /** Why, and the apology. */
    note: line(longest),
    /** What was false, in the words that readers got. It has left the text; versions in the CMS keep it. */
    wrong: line(longest).optional(),
    right: line(longest).optional(),
  })
  .refine(({ wrong, right }) => (wrong === undefined) === (right === undefined), {
    path: ['right'],
    message: 'Cải chính thì ghi cả đoạn sai và đoạn đúng.',
  });

export type Correction = z.infer<typeof correctionSchema>;
