import type { HandOver } from '#contract/hand-over.ts';
import type { Receipts } from '../hand-over/receipts.ts';
import type { Retries } from './retries.ts';

/** Work of this length ends before others get their turn; longer work, such as a renamed topic's, lets them go first. */
const TURN_MS = 250;

/** Hand-overs that came while others were at work: a story need not wait for thousands of pages of a renamed term. */
export class Newcomers {
  /** Ids of hand-overs that let others go first and are to be finished. */
  readonly interrupted = new Set<number>();
  readonly #receipts: Pick<Receipts, 'findBusyLanes'>;
  readonly #retries: Retries;
  #lanes: ReadonlySet<HandOver['lane']> = new Set();
  #current: readonly number[] = [];
  #startedAt = 0;

  constructor(receipts: Pick<Receipts, 'findBusyLanes'>, retries: Retries) {
    this.#receipts = receipts;
    this.#retries = retries;
  }

  /** Work on these hand-overs begins, or work on none of them. */
  begin(ids: readonly number[] = []): void {
    this.#current = ids;
    this.#lanes = new Set();
    this.#startedAt = performance.now();
  }

  /** The work that was begun is done, or it let others go first. */
  end(isDone: boolean): void {
    for (const id of this.#current) {
      if (isDone) this.interrupted.delete(id);
      else this.interrupted.add(id);
    }
  }

  /** What to take next: newcomers, and when there are none what was interrupted. */
  choose(pending: readonly HandOver[]): readonly HandOver[] {
    const newcomers = pending.filter(({ id }) => !this.interrupted.has(id));
    return newcomers.length ? newcomers : pending;
  }

  /** Forgets interrupted hand-overs that are no longer pending. */
  forgetAllBut(pending: readonly HandOver[]): void {
    const ids = new Set(pending.map(({ id }) => id));
    for (const id of this.interrupted) if (!ids.has(id)) this.interrupted.delete(id);
  }

  /** Looks for newcomers, beside the work. */
  look(): void {
    this.#receipts
      .findBusyLanes([...this.#retries.waiting(), ...this.interrupted, ...this.#current])
      .then((lanes) => (this.#lanes = lanes))
      // Only the loss of the connection can fail it, which ends this worker anyway.
      .catch(() => undefined);
  }

  get isAny(): boolean {
    return this.#lanes.size > 0;
  }

  /** True when the work at hand should let others go first: at once for a withdrawal; for others, if it is long, after its turn. */
  shouldYield(isLong: boolean): boolean {
    if (this.#lanes.has('fast')) return true;
    return isLong && this.isAny && performance.now() - this.#startedAt > TURN_MS;
  }
}
