import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentFile } from '#contract/document.ts';
import type { StoryDocument } from '#contract/story.ts';

/** Bodies kept in memory: a story is drawn for its page and its feeds in one publish. */
const KEPT_BODIES = 50;

/** Stories of the live edition on disk, whole. */
export class StoryFiles {
  readonly #folder: string;
  readonly #bodies = new Map<string, { digest: string; story: StoryDocument }>();

  /** @param folder of the edition */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Reads a story. The hash in the index vouches for a file that the store wrote; a file that somebody else touched is an
   * error, because its page would not be what was published.
   * @param digest SHA-256 of the file's bytes, hex
   */
  read(id: string, digest: string): StoryDocument {
    const known = this.#bodies.get(id);
    if (known?.digest === digest) return known.story;
    const path = join(this.#folder, getDocumentFile(`story/${id}`));
    const bytes = readFileSync(path);
    if (hash('sha256', bytes, 'hex') !== digest) {
      throw new Error(
        `“${path}” không phải tệp đã xuất bản (SHA-256 khác). Lần đối chiếu tới sẽ ghi lại tệp này.`,
      );
    }
    const story = JSON.parse(bytes.toString()) as StoryDocument;
    this.#bodies.set(id, { digest, story });
    if (this.#bodies.size > KEPT_BODIES) this.#bodies.delete(this.#bodies.keys().next().value ?? '');
    return story;
  }

  /** Forgets what was read of a story. */
  forget(id: string): void {
    this.#bodies.delete(id);
  }
}
