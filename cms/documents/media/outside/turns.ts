export interface TurnLimits {
  /** How many works run at the same time; of one user never more than one. */
  atOnce: number;
  /** How many may wait, of one user and of all. */
  waitingOfOne: number;
  waitingOfAll: number;
}

/** There is no room to wait: too much of this user's own, or of everybody's. */
export class TurnsFull extends Error {
  override readonly name = 'TurnsFull';
  readonly of: 'one' | 'all';

  constructor(of: 'one' | 'all') {
    super(`Too many works wait: of ${of}.`);
    this.of = of;
  }
}

/** By its name: another copy of this file may have thrown it. */
export function isTurnsFull(error: unknown): error is TurnsFull {
  return error instanceof Error && error.name === 'TurnsFull';
}

interface Waiting {
  user: string;
  start(): void;
}

/** Works that wait for their turn: one at a time per user and few in all, so that nobody's files hold up everybody. */
export class Turns {
  readonly #limits: TurnLimits;
  readonly #running = new Set<string>();
  #waiting: Waiting[] = [];

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  /**
   * Does a work when its turn has come.
   * @throws TurnsFull when too many wait; the signal's reason when it is given up while it waits
   */
  async run<T>(user: string, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    await this.#wait(user, signal);
    try {
      return await work();
    } finally {
      this.#running.delete(user);
      this.#startNext();
    }
  }

  async #wait(user: string, signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    const { waitingOfOne, waitingOfAll } = this.#limits;
    const own = this.#waiting.filter((one) => one.user === user);
    if (own.length >= waitingOfOne) throw new TurnsFull('one');
    if (this.#waiting.length >= waitingOfAll) throw new TurnsFull('all');
    await new Promise<void>((resolve, reject) => {
      const giveUp = (): void => {
        this.#waiting = this.#waiting.filter((one) => one !== waiting);
        reject(signal?.reason as Error);
      };
      const waiting: Waiting = {
        user,
        start: () => {
          signal?.removeEventListener('abort', giveUp);
          resolve();
        },
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      this.#waiting.push(waiting);
      this.#startNext();
    });
  }

  /** The first whose user has nothing running. */
  #startNext(): void {
    if (this.#running.size >= this.#limits.atOnce) return;
    const next = this.#waiting.find(({ user }) => !this.#running.has(user));
    if (!next) return;
    this.#waiting = this.#waiting.filter((one) => one !== next);
    this.#running.add(next.user);
    next.start();
    this.#startNext();
  }
}
