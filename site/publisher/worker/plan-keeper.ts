import { defaultLanguage } from '#contract/languages.ts';
import type { Publisher } from '../publisher.ts';

/** When nothing was published for so long, the plan is kept for the next start: that takes a moment of its own. */
const IDLE_MS = 10_000;

/** Keeps the plan for the next start; without it the next start plans everything. */
export class PlanKeeper {
  readonly #publisher: Publisher;
  /** When something was last published that the kept plan does not know; infinite: nothing. */
  #publishedAt = performance.now();

  constructor(publisher: Publisher) {
    this.#publisher = publisher;
  }

  /**
   * Plans at the start: with the plan of the last run where there is one of this edition, else from nothing.
   * @returns true when that plan and the release agree, so that comparing everything can wait until others had their turn
   */
  start(): boolean {
    const { release, canPlan, store } = this.#publisher;
    if (!canPlan) return false;
    if (!this.#publisher.restorePlan()) {
      this.#publisher.replan();
      return false;
    }
    // Lists are filled when they are first asked for: better now than when the first editor waits.
    store.memory.has({ language: defaultLanguage });
    this.#publisher.planner.prepare();
    return release !== undefined && this.#publisher.findOutdated(release).length === 0;
  }

  notePublished(): void {
    this.#publishedAt = performance.now();
  }

  saveWhenIdle(): void {
    if (performance.now() - this.#publishedAt > IDLE_MS) this.save();
  }

  /** After work that was left off somewhere: the plan may be behind the edition. */
  saveAnew(): void {
    this.#publisher.replan();
    this.save();
  }

  save(): void {
    this.#publisher.savePlan();
    this.#publishedAt = Infinity;
  }
}
