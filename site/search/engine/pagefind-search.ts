import { PAGEFIND_VERSION } from '../format/pagefind-meta.ts';

/** The part of Pagefind's interface in the browser that the engine uses. */
interface PagefindInstance {
  /** Starts it, and tells the filters of an index; ours have none. */
  filters(): Promise<object>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

interface Pagefind {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    metaCacheTag: string;
    noWorker: true;
    ranking?: { metaWeights?: Record<string, number> };
  }): PagefindInstance;
}

type Fetch = (address: string) => Promise<Response>;

/**
 * Pagefind's own script as a function: everything that it keeps is the instance's, WebAssembly included, so that two of
 * them cannot overwrite each other's pointers. It reads through `fetch`, and complains to `console`.
 */
export type OpenPagefind = (fetch: Fetch, console: Pick<Console, 'log' | 'warn' | 'error'>) => Pagefind;

/** Pagefind's WebAssembly and script, one for all languages. */
export interface PagefindFiles {
  open: OpenPagefind;
  wasm: Uint8Array;
}

export interface PagefindSource {
  files: PagefindFiles;
  /** As `encodeMeta` makes it. */
  meta: Uint8Array;
  /** A chunk that is loaded. */
  getChunk: (name: string) => Uint8Array | undefined;
}

const folder = '/tim/';
const signature = new TextEncoder().encode('pagefind_dcd');
const quiet = { log: () => undefined, warn: () => undefined, error: () => undefined };

/** One index in Pagefind. What it may read has to be loaded before it is asked: it keeps silent about what it misses. */
export class PagefindSearch {
  readonly #instance: PagefindInstance;

  constructor(source: PagefindSource) {
    const pagefind = source.files.open(makeFetch(source), quiet);
    const options = {
      basePath: folder,
      baseUrl: '/',
      metaCacheTag: PAGEFIND_VERSION,
      noWorker: true,
    } as const;
    this.#instance = pagefind.createInstance(options);
  }

  /** Starts the engine before anything is asked. @throws when it broke down */
  async warm(): Promise<void> {
    await this.#instance.filters();
  }

  /** Pages that have all words, or words that begin so, with Pagefind's score. @throws when the engine broke down */
  async search(words: readonly string[]): Promise<Map<number, number>> {
    const { results } = await this.#instance.search(words.join(' '));
    return new Map(results.map(({ id, score }) => [Number.parseInt(id, 36), score]));
  }
}

/** What Pagefind would fetch, out of memory. */
function makeFetch({ files, meta, getChunk }: PagefindSource): Fetch {
  const entry = {
    version: PAGEFIND_VERSION,
    languages: { unknown: { hash: 'meta', wasm: null, page_count: 1 } },
    include_characters: [],
  };
  return (address) => {
    const name = address.slice(folder.length).replace(/\?.*$/, '');
    if (name === 'pagefind-entry.json') return Promise.resolve(Response.json(entry));
    const bytes = name.endsWith('.pf_meta')
      ? meta
      : name.startsWith('wasm.')
        ? concat(signature, files.wasm)
        : getChunk(/^index\/(.+)\.pf_index$/.exec(name)?.[1] ?? '');
    return Promise.resolve(bytes ? new Response(bytes as BodyInit) : new Response(null, { status: 404 }));
  };
}

function concat(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const whole = new Uint8Array(head.length + tail.length);
  whole.set(head);
  whole.set(tail, head.length);
  return whole;
}
