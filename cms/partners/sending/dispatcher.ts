import { setTimeout as pause } from 'node:timers/promises';

export interface DispatcherOptions<Job> {
  /** Jobs at once. */
  most: number;
  /** Takes at most so many jobs that are due, so that nobody else takes them. */
  claim(room: number): Promise<readonly Job[]>;
  /** Does a job, and says what came of it; when the signal ends it, it gives the job back. */
  run(job: Job, signal: AbortSignal): Promise<void>;
  /** The database did not answer; it is asked again. Told once for the same message. */
  onError(error: unknown): void;
}

const POLL_MS = 1_000;
const AFTER_ERROR_MS = 3_000;

/** Takes jobs from the database and does them side by side; whichever is slow holds no other. */
export class Dispatcher<Job> {
  readonly #options: DispatcherOptions<Job>;
  readonly #stop = new AbortController();
  readonly #running = new Set<Promise<void>>();
  #loop: Promise<void> | undefined;
  #endSleep: AbortController | undefined;
  /** A job ended since the last claim: there may be room, or a successor. */
  #hasEnded = false;
  #lastError = '';

  constructor(options: DispatcherOptions<Job>) {
    this.#options = options;
  }

  start(): void {
    this.#loop ??= this.#work();
  }

  /** Ends jobs at hand, which are given back. */
  async close(): Promise<void> {
    this.#stop.abort();
    this.#endSleep?.abort();
    await this.#loop;
    await Promise.all(this.#running);
  }

  async #work(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      let wait = POLL_MS;
      try {
        this.#hasEnded = false;
        const room = this.#options.most - this.#running.size;
        const jobs = room > 0 ? await this.#options.claim(room) : [];
        this.#lastError = '';
        for (const job of jobs) this.#begin(job);
      } catch (error) {
        this.#report(error);
        wait = AFTER_ERROR_MS;
      }
      if (!this.#hasEnded) await this.#sleep(wait);
    }
  }

  #begin(job: Job): void {
    const running = this.#options
      .run(job, this.#stop.signal)
      .catch((error: unknown) => this.#report(error))
      .finally(() => {
        this.#running.delete(running);
        this.#hasEnded = true;
        this.#endSleep?.abort();
      });
    this.#running.add(running);
  }

  async #sleep(milliseconds: number): Promise<void> {
    if (this.#stop.signal.aborted) return;
    this.#endSleep = new AbortController();
    await pause(milliseconds, undefined, { signal: this.#endSleep.signal }).catch(() => undefined);
    this.#endSleep = undefined;
  }

  #report(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    if (message !== this.#lastError) this.#options.onError(error);
    this.#lastError = message;
  }
}
