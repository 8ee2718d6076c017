import { Worker } from 'node:worker_threads';
import type { SearchWords } from '../../views/search-words.ts';
import type { AnsweredPage } from './answer-page.ts';
import type { ThreadAnswer, ThreadData, ThreadQuestion } from './answer-thread.ts';

interface Waiting {
  resolve: (page: AnsweredPage | undefined) => void;
  timer: NodeJS.Timeout;
}

const DEADLINE_MS = 5_000;
/** More questions than this would wait longer than their readers. */
const MOST_WAITING = 16;
const MEMORY_MB = 384;

/** The one thread that searches for readers without JavaScript. It is started with the first question. */
export class SearchThread {
  readonly #tree: string;
  readonly #onError: (error: unknown) => void;
  readonly #waiting = new Map<number, Waiting>();
  #thread: Worker | undefined;
  #last = 0;

  constructor(tree: string, onError: (error: unknown) => void) {
    this.#tree = tree;
    this.#onError = onError;
  }

  /** @returns undefined when there is no answer: it failed, took too long, or too many wait already */
  ask(query: string, words: SearchWords): Promise<AnsweredPage | undefined> {
    if (this.#waiting.size >= MOST_WAITING) return Promise.resolve(undefined);
    const id = ++this.#last;
    const thread = (this.#thread ??= this.#start());
    return new Promise((resolve) => {
      const timer = setTimeout(
        () => this.#replace(thread, new Error('The search took too long.')),
        DEADLINE_MS,
      );
      this.#waiting.set(id, { resolve, timer });
      thread.postMessage({ id, query, words } satisfies ThreadQuestion);
    });
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#leaveAll();
    await thread?.terminate();
  }

  #start(): Worker {
    const thread = new Worker(new URL('./answer-thread.ts', import.meta.url), {
      workerData: { tree: this.#tree } satisfies ThreadData,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    thread.unref();
    thread.on('message', (answer: ThreadAnswer) => this.#take(thread, answer));
    thread.on('error', (error) => this.#replace(thread, error));
    return thread;
  }

  #take(thread: Worker, { id, page, failure, isFull }: ThreadAnswer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    clearTimeout(waiting?.timer);
    if (failure !== undefined) this.#onError(new Error(failure));
    waiting?.resolve(page);
    if (isFull && this.#waiting.size === 0 && this.#thread === thread) void this.close();
  }

  /** Those who wait get no answer; the next question starts another thread. */
  #replace(thread: Worker, error: unknown): void {
    if (this.#thread !== thread) return;
    this.#onError(error);
    this.#leaveAll();
    void thread.terminate();
  }

  #leaveAll(): void {
    this.#thread = undefined;
    for (const { resolve, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      resolve(undefined);
    }
    this.#waiting.clear();
  }
}
