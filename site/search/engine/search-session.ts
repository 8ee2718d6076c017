import type { LanguageCode } from '#contract/languages.ts';
import type { Answer, FacetCounts, Hit, OtherAnswer, Question, ShownHit } from './answer.ts';
import { readKeptTexts } from './kept-texts.ts';
import { SearchFailure } from './search-failure.ts';
import type { Method, Reply } from './search-service.ts';
import type { WorkerSetup } from './worker.ts';

export interface SessionOptions extends WorkerSetup {
  /** The reader's language. */
  language: LanguageCode;
  /** Address of the worker. */
  worker: string;
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: SearchFailure) => void;
}

/** A reader does not wait longer than this without being told something. */
const DEADLINE_MS = 5_000;
/** A worker that does not even say so much within this time is stuck. */
const STUCK_MS = 1_000;

/**
 * Search on a page. The engine runs in a worker, which is loaded with the first call and keeps what it has loaded. Every
 * call fails with a `SearchFailure` after at most five seconds, and may be made again.
 */
export class SearchSession {
  readonly #options: SessionOptions;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #last = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** Loads what the first question needs: when the reader goes to the box. @throws SearchFailure */
  async preload(): Promise<void> {
    await this.#call('preload', [this.#options.language]);
  }

  /**
   * Without a network it searches what is kept on the device.
   * @throws SearchFailure
   * @throws DOMException ‘AbortError’ when `signal` was aborted: another question is of interest now
   */
  async find(question: Question, signal?: AbortSignal): Promise<Answer> {
    const answer = await this.#findOnSite(question).catch(async (error: unknown) => {
      const isOffline = error instanceof SearchFailure && (error.reason === 'offline' || !navigator.onLine);
      if (!isOffline) throw error;
      return this.#findKept(question, error);
    });
    signal?.throwIfAborted();
    return answer;
  }

  /** What the other languages have; to be asked for when the first results stand. @throws SearchFailure */
  async findOthers({ id, from }: Answer): Promise<OtherAnswer[]> {
    return (await this.#call('findOthers', [{ id, from }])) as OtherAnswer[];
  }

  /** @throws SearchFailure */
  async show({ id, from }: Answer, hit: Hit): Promise<ShownHit> {
    return (await this.#call('show', [{ id, from }, hit])) as ShownHit;
  }

  /** @throws SearchFailure */
  async facets({ id, from }: Answer): Promise<FacetCounts> {
    return (await this.#call('facets', [{ id, from }])) as FacetCounts;
  }

  /** Frees the worker's memory. */
  close(): void {
    this.#drop(new SearchFailure('damaged', 'the session was closed'));
  }

  async #findOnSite(question: Question): Promise<Answer> {
    return (await this.#call('find', [question])) as Answer;
  }

  async #findKept(question: Question, reason: unknown): Promise<Answer> {
    const texts = await readKeptTexts();
    if (texts.length === 0) throw reason;
    return (await this.#call('findKept', [question, texts])) as Answer;
  }

  #call(method: Method, args: unknown[]): Promise<unknown> {
    const worker = (this.#worker ??= this.#start());
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.get(id)?.reject(new SearchFailure('timeout', method));
        this.#checkAlive(worker);
      }, DEADLINE_MS);
      const settle = () => {
        clearTimeout(timer);
        this.#waiting.delete(id);
      };
      this.#waiting.set(id, {
        resolve: (value) => (settle(), resolve(value)),
        reject: (error) => (settle(), reject(error)),
      });
      worker.postMessage({ id, method, args });
    });
  }

  #start(): Worker {
    const { worker: address, languages, wasm } = this.#options;
    const worker = new Worker(address);
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#take(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (this.#worker === worker)
        this.#drop(new SearchFailure(navigator.onLine ? 'missing' : 'offline', address));
    });
    worker.postMessage({ languages: [...languages], wasm } satisfies WorkerSetup);
    return worker;
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    if ('failure' in reply) waiting?.reject(new SearchFailure(reply.failure.reason, reply.failure.message));
    else waiting?.resolve(reply.value);
  }

  /** A worker that waits for the network answers; one that computes for ever is replaced. */
  #checkAlive(worker: Worker): void {
    if (this.#worker !== worker) return;
    const id = ++this.#last;
    const timer = setTimeout(() => {
      this.#waiting.delete(id);
      if (this.#worker === worker) this.#drop(new SearchFailure('timeout', 'the worker'));
    }, STUCK_MS);
    const alive = () => {
      clearTimeout(timer);
      this.#waiting.delete(id);
    };
    this.#waiting.set(id, { resolve: alive, reject: alive });
    worker.postMessage({ id, method: 'ping', args: [] });
  }

  /** The next call starts another worker. */
  #drop(failure: SearchFailure): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const waiting of this.#waiting.values()) waiting.reject(failure);
    this.#waiting.clear();
  }
}
