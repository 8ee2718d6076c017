import { hash } from 'node:crypto';
import { closeSync, fchmodSync, linkSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { PUBLIC_FILE } from '../../files/public-rights.ts';

/** Smaller files fit one packet as they are. */
const SMALLEST = 600;
/** A release opens its folders to everybody when it takes them. */
const PRIVATE = { recursive: true, mode: 0o700 } as const;
const BROTLI_QUALITY = 5;

/**
 * Writes the files of a part, each twice by a hard link: one copy is ours, the other goes into the release as a whole.
 * Chunks and columns get what browsers ask for over TLS beside them; the few others wait for their server to pack it.
 */
export class PartFiles {
  /** File → SHA-256 of its bytes, base64url. */
  readonly digests: Record<string, string> = {};
  readonly #folders: readonly [own: string, shown: string];
  readonly #made = new Set<string>();

  /** @param folders both are made anew */
  constructor(folders: readonly [own: string, shown: string]) {
    this.#folders = folders;
    for (const folder of folders) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, PRIVATE);
    }
  }

  write(name: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const [own, shown] = this.#folders;
    this.#makeFolder(name.slice(0, name.lastIndexOf('/') + 1));
    const path = join(own, name);
    const handle = openSync(path, 'w');
    try {
      fchmodSync(handle, PUBLIC_FILE);
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    } finally {
      closeSync(handle);
    }
    linkSync(path, join(shown, name));
    this.digests[name] = hash('sha256', bytes, 'base64url');
  }

  /** The same with `.br` beside it. */
  writeWithForm(name: string, content: Uint8Array): void {
    this.write(name, content);
    if (content.length < SMALLEST) return;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      [constants.BROTLI_PARAM_LGWIN]: 18,
    };
    this.write(`${name}.br`, brotliCompressSync(content, { params }));
  }

  #makeFolder(name: string): void {
    if (this.#made.has(name)) return;
    for (const folder of this.#folders) mkdirSync(join(folder, name), PRIVATE);
    this.#made.add(name);
  }
}
