import { Worker } from 'node:worker_threads';
import type { Drawing, DrawingTask, ThreadAnswer, ThreadData } from './drawing-task.ts';
import { TaskPacker } from './task-parcel.ts';

/** A thread draws one page at a time and keeps next to nothing of it. */
const limits = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 24 };

interface Order {
  resolve(drawings: readonly Drawing[]): void;
  reject(error: Error): void;
}

/** One thread that draws, as its owner sees it. */
export class DrawingThread {
  readonly #worker: Worker;
  readonly #packer = new TaskPacker();
  readonly #orders = new Map<number, Order>();
  #count = 0;
  #state: 'starting' | 'ready' | 'gone' = 'starting';

  constructor(data: ThreadData) {
    this.#worker = new Worker(new URL('./drawing-thread.ts', import.meta.url), {
      workerData: data,
      resourceLimits: limits,
    });
    this.#worker.unref();
    this.#worker.on('message', (answer: ThreadAnswer) => this.#take(answer));
    this.#worker.on('error', (error) => {
      console.error(error);
      this.#leave(error instanceof Error ? error : new Error(String(error)));
    });
    this.#worker.on('exit', () => this.#leave(new Error('The thread that draws has ended.')));
  }

  get isReady(): boolean {
    return this.#state === 'ready';
  }

  get isAlive(): boolean {
    return this.#state !== 'gone';
  }

  /** Orders that it has not answered yet. */
  get orders(): number {
    return this.#orders.size;
  }

  /** Draws pages, in the order of the tasks. @throws when the thread dies over them, or a view cannot cross to it */
  draw(tasks: readonly DrawingTask[]): Promise<readonly Drawing[]> {
    const number = (this.#count += 1);
    return new Promise((resolve, reject) => {
      this.#worker.postMessage({ number, parcel: this.#packer.pack(tasks) });
      this.#orders.set(number, { resolve, reject });
      // Whoever waits for pages keeps the process alive; an idle thread does not.
      this.#worker.ref();
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(answer: ThreadAnswer): void {
    if (answer === 'ready') {
      if (this.isAlive) this.#state = 'ready';
      return;
    }
    this.#orders.get(answer.number)?.resolve(answer.drawings);
    this.#orders.delete(answer.number);
    if (this.#orders.size === 0) this.#worker.unref();
  }

  #leave(error: Error): void {
    this.#state = 'gone';
    for (const { reject } of this.#orders.values()) reject(error);
    this.#orders.clear();
  }
}
