import type { LanguageCode } from '#contract/languages.ts';
import type { Answer, FacetCounts, Hit, OtherAnswer, Question, ShownHit } from './answer.ts';
import { makeKeptFiles, type KeptText } from './kept-index.ts';
import { SearchEngine, type EngineOptions } from './search-engine.ts';
import { SearchFailure, type FailureReason } from './search-failure.ts';

/** What can be asked of a search that runs in a worker. */
export interface SearchService {
  preload(language: LanguageCode): Promise<void>;
  find(question: Question): Promise<Answer>;
  findOthers(answer: Pick<Answer, 'id' | 'from'>): Promise<OtherAnswer[]>;
  show(answer: Pick<Answer, 'id' | 'from'>, hit: Hit): Promise<ShownHit>;
  facets(answer: Pick<Answer, 'id' | 'from'>): Promise<FacetCounts>;
  /** Tells that the worker is not stuck. */
  ping(): Promise<void>;
  /** Searches texts on the device instead of the site. */
  findKept(question: Question, texts: readonly KeptText[]): Promise<Answer>;
}

export type Method = keyof SearchService;

/** A call to a worker, and what it sends back. */
export interface Call {
  id: number;
  method: Method;
  args: unknown[];
}
export type Reply =
  { id: number; value: unknown } | { id: number; failure: { reason: FailureReason; message: string } };

/** Does what is asked by messages. */
export class LocalService implements SearchService {
  readonly #options: EngineOptions;
  readonly #site: SearchEngine;
  #kept: SearchEngine | undefined;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#site = new SearchEngine(options);
  }

  async answer({ id, method, args }: Call): Promise<Reply> {
    try {
      return { id, value: await this.#call(method, args) };
    } catch (error) {
      const reason = error instanceof SearchFailure ? error.reason : 'damaged';
      return { id, failure: { reason, message: error instanceof Error ? error.message : String(error) } };
    }
  }

  ping(): Promise<void> {
    return Promise.resolve();
  }

  preload(language: LanguageCode): Promise<void> {
    return this.#site.preload(language);
  }

  find(question: Question): Promise<Answer> {
    return this.#site.find(question);
  }

  async findKept(question: Question, texts: readonly KeptText[]): Promise<Answer> {
    const files = makeKeptFiles(question.language, texts);
    const read = (address: string) => {
      const bytes = files.get(address);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new SearchFailure('missing', address));
    };
    this.#kept = new SearchEngine({ ...this.#options, languages: [question.language], read });
    return { ...(await this.#kept.find(question)), from: 'kept' };
  }

  async findOthers(answer: Pick<Answer, 'id' | 'from'>): Promise<OtherAnswer[]> {
    return answer.from === 'kept' ? [] : this.#site.findOthers(answer);
  }

  show(answer: Pick<Answer, 'id' | 'from'>, hit: Hit): Promise<ShownHit> {
    return this.#engineOf(answer).show(answer, hit);
  }

  facets(answer: Pick<Answer, 'id' | 'from'>): Promise<FacetCounts> {
    return this.#engineOf(answer).facets(answer);
  }

  #engineOf({ from }: Pick<Answer, 'from'>): SearchEngine {
    return (from === 'kept' && this.#kept) || this.#site;
  }

  #call(method: Method, args: unknown[]): Promise<unknown> {
    const call = this[method] as (...args: unknown[]) => Promise<unknown>;
    return call.apply(this, args);
  }
}
