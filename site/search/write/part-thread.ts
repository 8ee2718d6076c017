import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { StoryFiles } from '../../publisher/edition/story-files.ts';
import { completeDraft, type DraftFiles } from '../records/complete-draft.ts';
import { PartFiles } from './part-files.ts';
import type { PartAnswer, PartOrder, PartPlaces } from './part-order.ts';
import { PartWriter } from './part-writer.ts';

// A thread that writes one part of a search index, of the drafts that it is sent.
const { own, shown, edition, media } = workerData as PartPlaces;
const stories = new StoryFiles(edition);
const files = new PartFiles([own, shown]);
const writer = new PartWriter(files);
const draftFiles: DraftFiles = {
  readStory: (id, hash) => stories.read(id, hash),
  readCaptions,
};

parentPort?.on('message', (order: PartOrder) => parentPort?.postMessage(fill(order)));

function fill(order: PartOrder): PartAnswer {
  if (order === 'finish') return { table: writer.finish(), digests: files.digests };
  const failed: { at: number; message: string }[] = [];
  for (const [at, draft] of order.entries()) {
    let record;
    try {
      record = completeDraft(draft, draftFiles);
    } catch (error) {
      // Withdrawn or changed meanwhile, or damaged: whoever ordered it knows.
      failed.push({ at, message: error instanceof Error ? error.message : String(error) });
      continue;
    }
    writer.add(record);
  }
  return { failed };
}

/** Captions that are not there are not searched; the page does not show them either. */
function readCaptions(name: string): string | undefined {
  try {
    return readFileSync(join(media, name), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
