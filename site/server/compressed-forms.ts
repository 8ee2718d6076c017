import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Coding = 'br' | 'gzip';

/** `identity`: as it is made. */
export type FormCoding = Coding | 'identity';

/** One version of a file of a release. `tag` is another one for every version. */
export interface FileVersion {
  readonly path: string;
  readonly tag: string;
  readonly size: number;
  /** How its content is made, when it is not the file's own. */
  readonly make?: () => Promise<Buffer>;
}

/** Smaller files fit one packet as they are; larger ones are no pages. */
const SMALLEST = 600;
const LARGEST = 4_000_000;
const compressible = /\.(?:html|css|m?js|json|xml|xsl|txt|vtt|svg|webmanifest|ics|opml|wasm)$/;

/** Brotli 5 takes less time than gzip 6 and makes our pages 5 % smaller; 11 would save 9 % more in 35 times the time. */
const compressors = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gzip: (content: Buffer) => promisify(gzip)(content, { level: 6 }),
  identity: (content: Buffer) => Promise.resolve(content),
} as const satisfies Record<FormCoding, (content: Buffer) => Promise<Buffer>>;

/** True for files that a compressed form makes smaller. */
export function isCompressible(file: string, size: number): boolean {
  return size >= SMALLEST && size <= LARGEST && compressible.test(file);
}

/**
 * Compressed forms of the files that readers ask for, each made once a version and kept while there is room. Publishing
 * waits for none of them, and none can be older than its file: the version is part of its name.
 */
export class CompressedForms {
  readonly #room: number;
  readonly #forms = new Map<string, Promise<Buffer>>();
  readonly #sizes = new Map<string, number>();
  #used = 0;

  /** @param room bytes that all kept forms may take together */
  constructor(room = 64_000_000) {
    this.#room = room;
  }

  get usedBytes(): number {
    return this.#used;
  }

  /** @throws when the file cannot be read */
  async find({ path, tag, make }: FileVersion, coding: FormCoding): Promise<Buffer> {
    const name = `${coding} ${tag} ${path}`;
    const known = this.#forms.get(name);
    if (known) {
      // Asked for again: now the youngest.
      this.#forms.delete(name);
      this.#forms.set(name, known);
      return known;
    }
    const made = (make ? make() : readFile(path)).then(compressors[coding]);
    this.#forms.set(name, made);
    try {
      const form = await made;
      this.#keep(name, form.length);
      return form;
    } catch (error) {
      this.#forms.delete(name);
      throw error;
    }
  }

  #keep(name: string, size: number): void {
    if (!this.#forms.has(name)) return;
    this.#sizes.set(name, size);
    this.#used += size;
    for (const oldest of this.#forms.keys()) {
      if (this.#used <= this.#room) return;
      // One that is still being made counts when it is done.
      const freed = this.#sizes.get(oldest);
      if (freed === undefined) continue;
      this.#forms.delete(oldest);
      this.#sizes.delete(oldest);
      this.#used -= freed;
    }
  }
}
