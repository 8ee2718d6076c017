import { availableParallelism } from 'node:os';
import { DrawingThread } from './drawing-thread-handle.ts';
import type { Drawing, DrawingTask, ThreadData } from './drawing-task.ts';

/** Beyond these, memory grows and whoever writes the files cannot keep up. */
const MOST_THREADS = 3;
/** Orders that a thread has at a time: one at hand, one waiting. */
const ORDERS_EACH = 2;
/** Whoever draws again within this finds the threads as they were. */
const IDLE_MS = 10_000;

/**
 * Threads that draw pages beside the one that plans and writes, each with a renderer of its own. They live while there
 * is much to draw and are let go when idle, since each holds the loaded site.
 */
export class DrawingCrew {
  readonly #data: ThreadData;
  #threads: DrawingThread[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(data: ThreadData) {
    this.#data = data;
  }

  /** False where there is no second processor: then threads would only take memory. */
  static get isOfUse(): boolean {
    return availableParallelism() > 1;
  }

  /** True when threads wait for orders. */
  get isReady(): boolean {
    return this.#threads.some(({ isReady }) => isReady);
  }

  /** So many orders keep all threads busy. */
  get capacity(): number {
    return this.#threads.filter(({ isReady }) => isReady).length * ORDERS_EACH;
  }

  /** Starts the threads that are not there; who needs them asks `isReady`. A thread that died is replaced. */
  call(): void {
    clearTimeout(this.#timer);
    this.#threads = this.#threads.filter(({ isAlive }) => isAlive);
    const count = Math.min(availableParallelism(), MOST_THREADS);
    while (this.#threads.length < count) this.#threads.push(new DrawingThread(this.#data));
  }

  /** Lets the threads go unless they are called again soon. */
  dismiss(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.close(), IDLE_MS).unref();
  }

  /** Draws pages, in the order of the tasks. @throws when the thread died over them, or none is ready */
  async draw(tasks: readonly DrawingTask[]): Promise<readonly Drawing[]> {
    const [thread] = this.#threads.filter(({ isReady }) => isReady).sort((a, b) => a.orders - b.orders);
    if (!thread) throw new Error('No thread is ready to draw.');
    return thread.draw(tasks);
  }

  /** Ends the threads; what they were drawing is not drawn. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await Promise.all(this.#threads.splice(0).map((thread) => thread.end()));
  }
}
