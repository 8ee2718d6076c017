import type { FollowUp } from '../../background/follow-up.ts';
import type { Publisher } from '../publisher.ts';
import type { Receipts } from '../hand-over/receipts.ts';
import type { Status } from './status.ts';

/** What follow-ups work on, and whom they tell. */
export interface FollowUpContext {
  publisher: Publisher;
  status: Pick<Status, 'setAlarms'>;
  /**
   * Told when everything that was rendered before a time can be found, when the copy of the site shows it, and which
   * feeds there are.
   */
  receipts: Pick<Receipts, 'stampIndexed' | 'stampMirrored' | 'noteFeeds'>;
}

/** Makes the follow-ups of a publisher, in the order in which they are asked. */
export type MakeFollowUps = (context: FollowUpContext) => readonly FollowUp[];

/** All work that follows pages without keeping them waiting. */
export class Background {
  readonly #followUps: readonly FollowUp[];

  constructor(followUps: readonly FollowUp[]) {
    this.#followUps = followUps;
  }

  /** Deletes what is not, byte for byte, what was made; `request` then makes it again. */
  async dropDamaged(giveWay: () => Promise<void>): Promise<void> {
    for (const followUp of this.#followUps) await followUp.dropDamaged?.(giveWay);
  }

  /** Asks for an update of all; returns at once. */
  request(): void {
    for (const followUp of this.#followUps) followUp.request();
  }

  /** Takes withdrawn addresses out of search results at once, and deletes their share images. */
  withdraw(addresses: readonly string[]): void {
    for (const followUp of this.#followUps) followUp.withdraw?.(addresses);
  }

  /** What readers wait for is being made: work that can wait leaves it the processors. */
  get isBusy(): boolean {
    return this.#followUps.some(({ isBusy }) => isBusy);
  }

  async close(): Promise<void> {
    await Promise.all(this.#followUps.map((followUp) => followUp.close()));
  }
}
