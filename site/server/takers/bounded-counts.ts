/** Counts of names that strangers choose: at most so many; for a new one the least counted goes. */
export class BoundedCounts {
  readonly #counts: Map<string, number>;
  readonly #most: number;

  constructor(most: number, counts: Readonly<Record<string, number>> = {}) {
    this.#most = most;
    this.#counts = new Map(Object.entries(counts));
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  add(name: string, times = 1): void {
    const known = this.#counts.get(name);
    if (known === undefined && this.#counts.size >= this.#most) this.#dropLeast();
    this.#counts.set(name, (known ?? 0) + times);
  }

  addAll(other: BoundedCounts): void {
    for (const [name, times] of other.#counts) this.add(name, times);
  }

  toRecord(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }

  #dropLeast(): void {
    let least: [string, number] | undefined;
    for (const entry of this.#counts) if (!least || entry[1] < least[1]) least = entry;
    if (least) this.#counts.delete(least[0]);
  }
}
