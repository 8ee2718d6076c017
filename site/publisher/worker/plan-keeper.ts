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

  notePublished(): void {
    this.#publishedAt = performance.now();
  }

  saveWhenIdle(): void {
    if (performance.now() - this.#publishedAt > IDLE_MS) this.save();
  }

  save(): void {
    this.#publisher.savePlan();
    this.#publishedAt = Infinity;
  }
}
