import { pause } from './pause.ts';

const RETRY_MS = 10_000;
const LOOK_MS = 50;

export interface FollowUpLoopOptions {
  /** Brings everything up to date; where that is long, it looks at `isAsked` and `signal`, and leaves off. */
  work(): Promise<void>;
  /** Told why the work failed, unless it was closed meanwhile; it is tried again by itself. */
  onError(error: unknown): void;
  /** Nothing more is asked, or the work failed. */
  onIdle?(): Promise<void>;
  /** The work begins when nothing was asked for so long; */
  quietMs?: number;
  /** at the latest, however much is asked, after so long. */
  latestMs?: number;
}

/** Work that may be asked for at any time: one at a time, and once for all that was asked until it began. */
export class FollowUpLoop {
  readonly #options: FollowUpLoopOptions;
  readonly #stop = new AbortController();
  #isAsked = false;
  #askedAt = 0;
  #running: Promise<void> | undefined;
  #retry: NodeJS.Timeout | undefined;

  constructor(options: FollowUpLoopOptions) {
    this.#options = options;
  }

  /** Aborted once it is closed. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Something was asked since the work began. */
  get isAsked(): boolean {
    return this.#isAsked;
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** Asks for the work; returns at once. */
  request(): void {
    this.#isAsked = true;
    this.#askedAt = performance.now();
    this.#start();
  }

  /** Rests for so long, but not once something is asked. */
  async rest(milliseconds: number): Promise<void> {
    const until = performance.now() + milliseconds;
    while (performance.now() < until && !this.#isAsked && !this.signal.aborted)
      await pause(LOOK_MS, this.signal);
  }

  /** Resolves when all that was asked is done, or has failed. */
  async settle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** Lets the work leave off. */
  async close(): Promise<void> {
    this.#stop.abort();
    clearTimeout(this.#retry);
    await this.#running;
  }

  #start(): void {
    if (this.signal.aborted) return;
    this.#running ??= this.#run()
      .catch((error: unknown) => this.#fail(error))
      .finally(() => {
        this.#running = undefined;
        // Asked while the last work was being put away.
        if (this.#isAsked) this.#start();
      });
  }

  async #run(): Promise<void> {
    const { work, onIdle } = this.#options;
    try {
      while (this.#isAsked && !this.signal.aborted) {
        await this.#waitForQuiet();
        this.#isAsked = false;
        if (!this.signal.aborted) await work();
      }
    } finally {
      await onIdle?.();
    }
  }

  async #waitForQuiet(): Promise<void> {
    const { quietMs = 0, latestMs = Infinity } = this.#options;
    const latest = performance.now() + latestMs;
    for (;;) {
      const left = Math.min(this.#askedAt + quietMs, latest) - performance.now();
      if (left <= 0 || this.signal.aborted) return;
      await pause(left, this.signal);
    }
  }

  /** What fails, as on a full disk, is tried again by itself. */
  #fail(error: unknown): void {
    if (this.signal.aborted) return;
    this.#options.onError(error);
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.request(), RETRY_MS).unref();
  }
}
