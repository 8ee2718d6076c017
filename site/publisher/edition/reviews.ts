import type { ReviewDocument } from '#contract/review.ts';

/** Live shortlists. */
export class Reviews {
  readonly #byId = new Map<string, ReviewDocument>();
  #sorted: readonly ReviewDocument[] | undefined;

  set(review: ReviewDocument): void {
    this.#byId.set(review.id, review);
    this.#sorted = undefined;
  }

  delete(id: string): void {
    this.#byId.delete(id);
    this.#sorted = undefined;
  }

  /** Those that close last first. */
  all(): readonly ReviewDocument[] {
    this.#sorted ??= Object.freeze(
      [...this.#byId.values()].sort((a, b) => compare(b.closesOn, a.closesOn) || compare(a.id, b.id)),
    );
    return this.#sorted;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
