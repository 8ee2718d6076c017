import { z } from 'zod';
import { recordKinds } from '../format/card.ts';

const count = z.int().nonnegative();
const range = { from: count, to: count };

/** What is remembered of a part on disk, beside its folder. */
export const partRecordShape = z.object({
  name: z.string(),
  /** Address and version of each record, by ordinal. */
  records: z.array(z.tuple([z.string(), z.string()])),
  table: z.object({
    records: count,
    kinds: z.array(z.object({ kind: z.enum(recordKinds), ...range })),
    years: z.array(z.object({ year: count, ...range })),
    /** Parts of before have none; they go on being searched until others are written. */
    names: z.array(count).default([]),
    chunks: z.object({ pairs: z.array(z.string()), words: z.array(z.string()) }),
  }),
});

export type PartRecord = z.infer<typeof partRecordShape>;

/** What a start file says of a part, save its name and what of it does not count. */
export type PartTable = PartRecord['table'];

/** File below the part's folder → SHA-256 of its bytes, base64url. */
export const digestsShape = z.record(z.string(), z.string());
