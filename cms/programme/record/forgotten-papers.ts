import type { Where } from 'payload';
import { z } from 'zod';
import { idSchema } from '#contract/identity.ts';

const chosenSchema = z.array(idSchema).catch([]);

/**
 * The papers that go with a profile that is forgotten: its own, and those that only name the person and were chosen.
 * @param context of the save that forgets the profile
 */
export function ofForgotten(exemplar: string, { forgottenPapers }: Record<string, unknown>): Where {
  return { or: [{ exemplar: { equals: exemplar } }, { id: { in: chosenSchema.parse(forgottenPapers) } }] };
}
