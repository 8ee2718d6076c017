import type { Publisher } from '../publisher.ts';
import type { Background } from '../after/background.ts';
import type { PublicCheck } from '../after/public-check.ts';
import type { Receipts } from './receipts.ts';
import type { HandOverProgress } from './hand-over-progress.ts';
import type { Retries } from './retries.ts';

/** Asked between pages; `isLong`: the work is more than a story's. */
export type ShouldStop = (isLong: boolean) => boolean;

/** What publishing works with. */
export interface PublishContext {
  publisher: Publisher;
  receipts: Receipts;
  retries: Retries;
  /** Fetches pages from the public address, where there is one. */
  check: Pick<PublicCheck, 'request'> | undefined;
  /** What was written for hand-overs that were interrupted, by id. */
  progress: Map<number, HandOverProgress>;
  /** Ids of hand-overs that let others go first: what they left to be drawn is not drawn with the others. */
  interrupted: ReadonlySet<number>;
  /** While everything is rendered into a new release, the public one gets only what a hand-over changes. */
  isRenderingAll: boolean;
  /** Pages are left to be drawn that no hand-over waits for: what is published meanwhile draws only what it changes. */
  isBehind: boolean;
  background: Pick<Background, 'request' | 'withdraw'>;
  raiseAlarm(text: string | undefined): void;
}
