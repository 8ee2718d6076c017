import type { IncomingMessage } from 'node:http';
import type { SearchResponder } from '../../server/search-answer.ts';
import { fillPage, readWords } from './fill-page.ts';
import { SearchMisses, type SearchMissesOptions } from './search-misses.ts';
import { SearchThread } from './search-thread.ts';

export interface PublicSearchOptions {
  /** The released tree. */
  tree: string;
  /** The network that a request comes from, for the share of each. */
  getNetwork: (request: IncomingMessage) => string;
  /** Where questions without an answer are counted; absent: they are not. */
  misses?: SearchMissesOptions;
  onError: (error: unknown) => void;
}

/** The search of readers without JavaScript: the released page with the answers of the engine that the others have. */
export class PublicSearch implements SearchResponder {
  readonly getNetwork: (request: IncomingMessage) => string;
  readonly #thread: SearchThread;
  readonly #misses: SearchMisses | undefined;
  readonly #onError: (error: unknown) => void;

  constructor({ tree, getNetwork, misses, onError }: PublicSearchOptions) {
    this.getNetwork = getNetwork;
    this.#thread = new SearchThread(tree, onError);
    this.#misses = misses && new SearchMisses(misses);
    this.#onError = onError;
  }

  async answer(html: string, query: string): Promise<string | undefined> {
    const words = readWords(html);
    const page = words && (await this.#thread.ask(query, words));
    if (!words || !page) return undefined;
    if (page.miss !== undefined)
      this.#misses?.add(words.language, page.miss).catch((error: unknown) => this.#onError(error));
    return fillPage(html, new URLSearchParams(query).get('q') ?? '', page);
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}
