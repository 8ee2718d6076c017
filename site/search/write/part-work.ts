import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoryFiles } from '../../publisher/edition/story-files.ts';
import { completeDraft, type DraftFiles } from '../records/complete-draft.ts';
import { PartFiles } from './part-files.ts';
import type { RecordDraft } from '../records/record-draft.ts';
import type { PartPlaces } from './part-order.ts';
import type { PartTable } from './part-record.ts';
import { PartWriter } from './part-writer.ts';

/** Writes one part of a search index, of the drafts that it is given. */
export class PartWork {
  readonly #files: PartFiles;
  readonly #writer: PartWriter;
  readonly #read: DraftFiles;

  constructor({ own, shown, edition, media }: PartPlaces) {
    const stories = new StoryFiles(edition);
    this.#files = new PartFiles([own, shown]);
    this.#writer = new PartWriter(this.#files);
    this.#read = {
      readStory: (id, hash) => stories.read(id, hash),
      readCaptions: (name) => readCaptions(join(media, name)),
    };
  }

  /** @returns places of the drafts that could not be written, and why */
  add(drafts: readonly RecordDraft[]): { failed: { at: number; message: string }[] } {
    const failed: { at: number; message: string }[] = [];
    for (const [at, draft] of drafts.entries()) {
      let record;
      try {
        record = completeDraft(draft, this.#read);
      } catch (error) {
        // Withdrawn or changed meanwhile, or damaged: whoever ordered it knows.
        failed.push({ at, message: error instanceof Error ? error.message : String(error) });
        continue;
      }
      this.#writer.add(record);
    }
    return { failed };
  }

  finish(): { table: PartTable; digests: string } {
    return { table: this.#writer.finish(), digests: JSON.stringify(this.#files.digests) };
  }
}

/** Captions that are not there are not searched; the page does not show them either. */
function readCaptions(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
