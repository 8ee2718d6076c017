import type { Where } from 'payload';
import { z } from 'zod';
import { idSchema } from '#contract/identity.ts';

type Context = Readonly<Record<string, unknown>>;
const chosenSchema = z.array(idSchema).catch([]);

/**
 * The papers that go with a profile that is forgotten: its own, and those that only name the person and were chosen.
 * @param context of the save that forgets the profile
 */
export function ofForgotten(exemplar: string, context: Context): Where {
  return { or: [{ exemplar: { equals: exemplar } }, { id: { in: readForgottenPapers(context) } }] };
}

/** Ids of the papers that were chosen with a profile that is forgotten. @param context of the save that forgets it */
export function readForgottenPapers({ forgottenPapers }: Context): string[] {
  return chosenSchema.parse(forgottenPapers);
}

/** What finds the names of whoever is forgotten, all of them in a text. @param context of the save that forgets him */
export function readForgottenNames({ forgottenNames }: Context): RegExp | undefined {
  return typeof forgottenNames === 'string' && forgottenNames ? new RegExp(forgottenNames, 'giu') : undefined;
}
