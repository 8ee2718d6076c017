const FIRST_MS = 5_000;
const LONGEST_MS = 10 * 60_000;

/** When failed hand-overs are due again: after 5 s, then twice as long each time, at most ten minutes. */
export class Retries {
  readonly #due = new Map<number, { at: number; wait: number }>();

  fail(ids: readonly number[], now = Date.now()): void {
    for (const id of ids) {
      const wait = Math.min((this.#due.get(id)?.wait ?? FIRST_MS / 2) * 2, LONGEST_MS);
      this.#due.set(id, { at: now + wait, wait });
    }
  }

  forget(ids: readonly number[]): void {
    for (const id of ids) this.#due.delete(id);
  }

  /** Makes everything due, for example when a missing picture has arrived. */
  hurry(): void {
    for (const entry of this.#due.values()) entry.at = 0;
  }

  /** Ids that are not due yet. */
  waiting(now = Date.now()): number[] {
    return [...this.#due].filter(([, { at }]) => at > now).map(([id]) => id);
  }
}
