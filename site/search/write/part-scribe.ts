import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RecordDraft } from '../records/record-draft.ts';
import type { PartAnswer, PartOrder, PartPlaces } from './part-order.ts';
import type { PartTable } from './part-record.ts';

/** After more records than so many the thread would keep much memory. */
const MOST_RESTED = 400;

/** Unwinds the writing of a part when the worker has to leave. */
export class IndexingStopped extends Error {}

/**
 * A thread that writes parts, one after the other: publishing goes on beside it. It starts when it is first needed, and takes
 * its memory with it when it ends.
 */
export class PartScribe {
  readonly #restMs: number;
  #worker: Worker | undefined;
  #written = 0;
  #rest: NodeJS.Timeout | undefined;

  /** @param restMs after a part it stays for so long; without it, and after a large part, it ends */
  constructor(restMs = 0) {
    this.#restMs = restMs;
  }

  async begin(places: PartPlaces): Promise<void> {
    clearTimeout(this.#rest);
    this.#written = 0;
    await this.#ask({ begin: places });
  }

  /** @returns places of the drafts that could not be written, and why */
  async add(drafts: readonly RecordDraft[]): Promise<readonly { at: number; message: string }[]> {
    this.#written += drafts.length;
    const answer = await this.#ask(drafts);
    if (typeof answer === 'object' && 'failed' in answer) return answer.failed;
    throw new Error('The thread that writes the search index has finished too early.');
  }

  /** @param signal leaves off a finish that takes seconds */
  async finish(signal: AbortSignal): Promise<{ table: PartTable; digests: string }> {
    const stop = (): void => void this.end();
    signal.addEventListener('abort', stop);
    try {
      const answer = await this.#ask('finish');
      if (typeof answer !== 'object' || !('table' in answer))
        throw new Error('The thread that writes the search index has not finished.');
      if (this.#restMs === 0 || this.#written > MOST_RESTED) await this.end();
      else this.#rest = setTimeout(stop, this.#restMs).unref();
      return answer;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  async end(): Promise<void> {
    clearTimeout(this.#rest);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  /** @throws when the thread ends over it; the next order then starts another */
  async #ask(order: PartOrder): Promise<PartAnswer> {
    const worker = (this.#worker ??= new Worker(new URL('./part-thread.ts', import.meta.url)));
    const left = new AbortController();
    const answer = once(worker, 'message', { signal: left.signal });
    const exit = once(worker, 'exit', { signal: left.signal });
    worker.postMessage(order);
    try {
      // `once` fails with the error of the thread, when it has one.
      const first = await Promise.race([answer, exit.then(() => undefined)]);
      if (!first) throw new IndexingStopped('The thread that writes the search index has ended.');
      return first[0] as PartAnswer;
    } catch (error) {
      await this.end();
      throw error;
    } finally {
      left.abort();
      await Promise.allSettled([answer, exit]);
    }
  }
}
