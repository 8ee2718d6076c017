import type { SaveAnswer } from './patch-story.ts';

/** Whether what was typed is stored, and if not, why. */
export type SaveState =
  { kind: 'idle' | 'saving' } | { kind: 'saved'; at: number } | Exclude<SaveAnswer, { kind: 'saved' }>;
