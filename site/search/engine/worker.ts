/// <reference lib="webworker" />
import { open } from 'virtual:pagefind';
import type { LanguageCode } from '#contract/languages.ts';
import { FileLoader } from './file-loader.ts';
import type { PagefindFiles } from './pagefind-search.ts';
import { readOverFetch } from './read-over-fetch.ts';
import { SearchFailure } from './search-failure.ts';
import { LocalService, type Call } from './search-service.ts';

declare const self: DedicatedWorkerGlobalScope;

/** The first message. */
export interface WorkerSetup {
  languages: readonly LanguageCode[];
  /** Address of Pagefind's WebAssembly. */
  wasm: string;
}

/** The page waits for five seconds. */
const PATIENCE_MS = 4_500;
/** What is published meanwhile is found by a question that comes later than this. */
const FRESH_MS = 20_000;

let service: LocalService | undefined;

self.addEventListener('message', ({ data }: MessageEvent<WorkerSetup | Call>) => {
  if ('wasm' in data) service = makeService(data);
  else void service?.answer(data).then((reply) => self.postMessage(reply));
});

function makeService({ languages, wasm }: WorkerSetup): LocalService {
  const files = new FileLoader(readOverFetch, PATIENCE_MS);
  const pagefind = async (): Promise<PagefindFiles> => {
    const bytes = await files.load(wasm);
    if (WebAssembly.validate(bytes as BufferSource)) return { open, wasm: bytes };
    files.forget(wasm);
    throw new SearchFailure('damaged', wasm);
  };
  return new LocalService({
    languages,
    read: readOverFetch,
    pagefind,
    patience: PATIENCE_MS,
    freshFor: FRESH_MS,
  });
}
