import type { Frame } from './frame.ts';

/**
 * Frames by their version, for the pages that this process draws: Next loads what draws them a second time, so that the two
 * copies of this file meet in the process.
 */
const shared = Symbol.for('guong-sang.frames');

type Shared = { [shared]?: Map<string, Frame> };

export function getShownFrames(): Map<string, Frame> {
  return ((globalThis as Shared)[shared] ??= new Map<string, Frame>());
}
