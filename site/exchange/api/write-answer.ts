import type { z } from 'zod';
import { project } from './project.ts';
import { answers, type AnswerName } from './shapes.ts';

/** An answer as text: of the value what the call's shape names. */
export function writeAnswer<N extends AnswerName>(name: N, value: z.infer<(typeof answers)[N]>): string {
  return JSON.stringify(project(answers[name], value));
}
