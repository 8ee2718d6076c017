import type { PayloadRequest } from 'payload';
import type { StoryDocument } from '#contract/story.ts';
import type { Story } from '../payload-types.ts';
import type { Deed } from './deed.ts';

/** Why a text cannot go on, at the field where it is to be mended. In Vietnamese; names the thing that is wrong. */
export interface Problem {
  path: string;
  label: string;
  message: string;
  /** Somebody else has to mend it than who asks now: keeps a text from going out, not from being sent in. */
  needsOthers?: boolean;
  /** What whoever asks can do about it from here. */
  deed?: Deed;
}

/** What a check may want to know besides the text. */
export interface GoingOut {
  /** The text as the public would get it. */
  document: StoryDocument;
  /** When that would be; absent at approval, when no time is set yet. */
  at: Date | undefined;
}

/** Looks at a text as it would go out. Finds everything that is wrong, or nothing. */
export type StoryCheck = (req: PayloadRequest, story: Story, goingOut: GoingOut) => Promise<Problem[]>;
