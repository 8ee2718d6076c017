/** Networks that are remembered; the one that was quiet longest is forgotten first. */
const MOST_NETWORKS = 10_000;

export interface PaceOptions {
  /** So many may come at once. */
  burst: number;
  /** Milliseconds after which one more may come. */
  every: number;
  /** Milliseconds of a clock that only goes forward; for tests. */
  now?: () => number;
}

/** Keeps one network from asking more than its share of what is dear. */
export class Pace {
  readonly #options: PaceOptions;
  /** Network → when its share is whole again. */
  readonly #until = new Map<string, number>();

  constructor(options: PaceOptions) {
    this.#options = options;
  }

  /** Counts a request. @returns 0, or the seconds after which the next one is answered */
  ask(network: string): number {
    const { burst, every, now = () => performance.now() } = this.#options;
    const time = now();
    const until = Math.max(this.#until.get(network) ?? 0, time) + every;
    const wait = until - time - burst * every;
    if (wait > 0) return Math.ceil(wait / 1_000);
    this.#until.delete(network);
    this.#until.set(network, until);
    for (const one of this.#until.keys()) {
      if (this.#until.size <= MOST_NETWORKS) break;
      this.#until.delete(one);
    }
    return 0;
  }
}
