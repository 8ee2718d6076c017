import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { setImmediate as breathe } from 'node:timers/promises';
import { makeDraft, type RecordDraft } from '../records/record-draft.ts';
import type { SearchSubject } from '../records/search-subject.ts';
import type { PartAnswer, PartOrder, PartPlaces } from './part-order.ts';
import type { PartTable } from './part-record.ts';
import { PartWork } from './part-work.ts';

const BATCH = 50;
/** So few records are written before a thread would have begun. */
const MOST_AT_ONCE = 40;

/** Unwinds the writing of a part when the worker has to leave. */
export class IndexingStopped extends Error {}

export interface WrittenPart<S extends SearchSubject> {
  table: PartTable;
  /** By ordinal. */
  subjects: S[];
  /** Could not be read: withdrawn or changed meanwhile, or damaged. */
  failed: { subject: S; message: string }[];
  /** File → SHA-256 of its bytes, base64url, as JSON. */
  digests: string;
}

/**
 * Writes a part of an index: a large one on a thread of its own, which is gone with its memory when this returns; a small
 * one here, record by record.
 * @param subjects in the order of their ordinals
 * @throws IndexingStopped when the signal is aborted; what the thread failed over
 */
export async function writePart<S extends SearchSubject>(
  places: PartPlaces,
  subjects: readonly S[],
  signal: AbortSignal,
): Promise<WrittenPart<S>> {
  const isSmall = subjects.length <= MOST_AT_ONCE;
  const batchSize = isSmall ? 1 : BATCH;
  const thread = isSmall ? new PartHere(places) : new PartThread(places);
  try {
    const written: S[] = [];
    const failed: WrittenPart<S>['failed'] = [];
    for (let at = 0; at < subjects.length; at += batchSize) {
      if (signal.aborted) throw new IndexingStopped();
      const batch = subjects.slice(at, at + batchSize);
      const refused = new Map((await thread.add(batch.map(makeDraft))).map((one) => [one.at, one.message]));
      for (const [index, subject] of batch.entries()) {
        const message = refused.get(index);
        if (message === undefined) written.push(subject);
        else failed.push({ subject, message });
      }
      await breathe();
    }
    if (signal.aborted) throw new IndexingStopped();
    return { ...(await thread.finish(signal)), subjects: written, failed };
  } finally {
    await thread.end();
  }
}

/** Who writes a part. */
interface PartHand {
  add(drafts: readonly RecordDraft[]): Promise<readonly { at: number; message: string }[]>;
  /** @param signal leaves off a finish that takes seconds */
  finish(signal: AbortSignal): Promise<Pick<WrittenPart<SearchSubject>, 'table' | 'digests'>>;
  end(): Promise<void>;
}

class PartHere implements PartHand {
  readonly #work: PartWork;

  constructor(places: PartPlaces) {
    this.#work = new PartWork(places);
  }

  add(drafts: readonly RecordDraft[]): Promise<readonly { at: number; message: string }[]> {
    const answer = this.#work.do(drafts);
    return Promise.resolve('failed' in answer ? answer.failed : []);
  }

  finish(): Promise<Pick<WrittenPart<SearchSubject>, 'table' | 'digests'>> {
    const answer = this.#work.do('finish');
    if ('table' in answer) return Promise.resolve(answer);
    throw new Error('The writing of the search index has not finished.');
  }

  end(): Promise<void> {
    return Promise.resolve();
  }
}

class PartThread implements PartHand {
  readonly #worker: Worker;

  constructor(places: PartPlaces) {
    this.#worker = new Worker(new URL('./part-thread.ts', import.meta.url), { workerData: places });
  }

  async add(drafts: readonly RecordDraft[]): Promise<readonly { at: number; message: string }[]> {
    const answer = await this.#ask(drafts);
    if ('failed' in answer) return answer.failed;
    throw new Error('The thread that writes the search index has finished too early.');
  }

  async finish(signal: AbortSignal): Promise<Pick<WrittenPart<SearchSubject>, 'table' | 'digests'>> {
    const stop = (): void => void this.#worker.terminate();
    signal.addEventListener('abort', stop);
    try {
      const answer = await this.#ask('finish');
      if ('table' in answer) return answer;
      throw new Error('The thread that writes the search index has not finished.');
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  /** @throws when the thread ends over it */
  async #ask(order: PartOrder): Promise<PartAnswer> {
    const left = new AbortController();
    const answer = once(this.#worker, 'message', { signal: left.signal });
    const exit = once(this.#worker, 'exit', { signal: left.signal });
    this.#worker.postMessage(order);
    try {
      // `once` fails with the error of the thread, when it has one.
      const first = await Promise.race([answer, exit.then(() => undefined)]);
      if (!first) throw new IndexingStopped('The thread that writes the search index has ended.');
      return first[0] as PartAnswer;
    } finally {
      left.abort();
      await Promise.allSettled([answer, exit]);
    }
  }
}
