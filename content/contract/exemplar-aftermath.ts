import { z } from 'zod';
import { daySchema } from './identity.ts';
import { referenceTo } from './reference.ts';
import { line, text } from './text.ts';

/** Chuyện về sau: how things went on after the exemplar was first written about. In Vietnamese. */
export const followUpSchema = z.object({
  date: daySchema,
  text: line(1_000),
  /** The story that tells it. */
  story: referenceTo('story').optional(),
  source: z.object({ title: line(300), url: z.url({ protocol: /^https?$/ }).optional() }).optional(),
  /** The day on which the unit that evaluated it means to look again. */
  next: daySchema.optional(),
});

/** Ai đã học theo: who took the exemplar's way over, and what came of it. In Vietnamese. */
export const replicationSchema = z
  .object({
    date: daySchema,
    /** Who: one of these three. */
    exemplar: referenceTo('exemplar').optional(),
    unit: referenceTo('unit').optional(),
    name: text(200).default(''),
    place: referenceTo('place').optional(),
    done: line(1_000),
    story: referenceTo('story').optional(),
  })
  .refine(
    ({ exemplar, unit, name }) => [exemplar, unit, name].filter(Boolean).length === 1,
    'Hãy chọn một điển hình, hoặc chọn một đơn vị, hoặc ghi tên: đúng một trong ba.',
  );

export type FollowUp = z.infer<typeof followUpSchema>;
export type Replication = z.infer<typeof replicationSchema>;

interface Aftermath {
  followUps: readonly FollowUp[];
  replications: readonly Replication[];
}

/** All words of what came after. */
export function getAftermathTexts({ followUps, replications }: Aftermath): string[] {
  const later = followUps.map(({ text }) => text);
  return [...later, ...replications.flatMap(({ name, done }) => [name, done])].filter(Boolean);
}
