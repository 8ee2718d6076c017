import type { IncomingMessage, ServerResponse } from 'node:http';
import { getContentType } from './content-type.ts';
import type { Coding } from './compressed-forms.ts';
import { getCacheControl } from './headers.ts';
import type { OpenFile } from './open-file.ts';

/** Pages, styles and scripts; films and photographs are larger, and a page can be read without them. */
const LARGEST = 400_000;

interface KeptFile {
  readonly tag: string;
  readonly bytes: Buffer;
}

/**
 * Files as they were last sent, for the moments in which the released tree is gone from the disk and is being made
 * anew: readers go on reading instead of being sent away. The least recently sent make room.
 */
export class KeptFiles {
  readonly #room: number;
  readonly #files = new Map<string, KeptFile>();
  #used = 0;

  /** @param room bytes that all kept files may take together */
  constructor(room = 32_000_000) {
    this.#room = room;
  }

  /** Keeps an open file of the release as it is. @param file path below the release */
  async keep(file: string, coding: Coding | undefined, opened: OpenFile): Promise<void> {
    if (opened.stats.size > LARGEST) return;
    const name = nameOf(file, coding);
    const known = this.#files.get(name);
    const bytes = known?.tag === opened.tag ? known.bytes : await opened.read();
    this.#drop(name);
    this.#files.set(name, { tag: opened.tag, bytes });
    this.#used += bytes.length;
    for (const oldest of this.#files.keys()) {
      if (this.#used <= this.#room) return;
      this.#drop(oldest);
    }
  }

  /** Answers with a kept file, in the coding that the reader prefers or as it is. @returns false when there is none */
  send(
    request: IncomingMessage,
    response: ServerResponse,
    { file, coding }: { file: string; coding: Coding | undefined },
  ): boolean {
    const compressed = coding && this.#files.get(nameOf(file, coding));
    const kept = compressed ?? this.#files.get(nameOf(file, undefined));
    if (!kept) return false;
    if (compressed) response.setHeader('Content-Encoding', coding);
    response.writeHead(200, {
      'Content-Type': getContentType(file),
      'Cache-Control': getCacheControl(file),
      'Content-Length': kept.bytes.length,
      Vary: 'Accept-Encoding',
    });
    response.end(request.method === 'HEAD' ? undefined : kept.bytes);
    return true;
  }

  #drop(name: string): void {
    this.#used -= this.#files.get(name)?.bytes.length ?? 0;
    this.#files.delete(name);
  }
}

function nameOf(file: string, coding: Coding | undefined): string {
  return `${coding ?? 'identity'} ${file}`;
}
