import { parentPort, workerData } from 'node:worker_threads';
import type { SearchWords } from '../../views/search-words.ts';
import { LocalService } from '../engine/search-service.ts';
import { SearchFailure } from '../engine/search-failure.ts';
import { readPagefind } from '../pagefind/node-files.ts';
import { answerPage, type AnsweredPage } from './answer-page.ts';
import { makeReadRelease } from './read-release.ts';

/** A question to the thread. */
export interface ThreadQuestion {
  id: number;
  query: string;
  words: SearchWords;
}

export interface ThreadAnswer {
  id: number;
  page?: AnsweredPage;
  /** Why there is no page. */
  failure?: string;
  /** The thread has read so much that it keeps too much; another one should take its place. */
  isFull: boolean;
}

export interface ThreadData {
  /** The released tree. */
  tree: string;
}

// A thread that searches: what it does takes its time, and the server goes on meanwhile.
const PATIENCE_MS = 4_500;
/** The index of twenty thousand stories in all its parts is about as large. */
const MOST_BYTES = 48_000_000;

const { tree } = workerData as ThreadData;
let read = 0;
const files = readPagefind();
// Whoever asks is told.
files.catch(() => undefined);
let service: LocalService | undefined;

parentPort?.on('message', (question: ThreadQuestion) => void answer(question));

async function answer({ id, query, words }: ThreadQuestion): Promise<void> {
  service ??= new LocalService({
    languages: words.languages,
    read: makeReadRelease(tree, (bytes) => (read += bytes)),
    pagefind: () => files,
    patience: PATIENCE_MS,
    freshFor: 0,
  });
  const reply = await answerPage(service, new URLSearchParams(query), words).then(
    (page) => ({ page }),
    (error: unknown) => ({
      failure:
        error instanceof SearchFailure ? error.message : String(error instanceof Error ? error.stack : error),
    }),
  );
  parentPort?.postMessage({ id, ...reply, isFull: read > MOST_BYTES } satisfies ThreadAnswer);
}
