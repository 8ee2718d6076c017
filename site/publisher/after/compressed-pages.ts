import { readFile } from 'node:fs/promises';
import { setImmediate as breathe } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FollowUp } from '../../background/follow-up.ts';
import { FollowUpLoop } from '../../background/follow-up-loop.ts';
import { pause } from '../../background/pause.ts';
import { isCompressible } from '../../server/compressed-forms.ts';
import { endings } from '../../server/encoding.ts';
import { toPageFile } from '../plan/address-file.ts';
import { statusAddress } from '../plan/status-kind.ts';
import { shortHash } from '../plan/view-text.ts';
import type { Release } from '../release/release.ts';

/** Nothing is compressed until nothing was published for so long. */
const QUIET_MS = 1_000;
const REST = 2;
const BATCH = 200;

export interface CompressedPagesOptions {
  /** The public release, asked anew each time. */
  getRelease(): Release | undefined;
  onError(error: unknown): void;
  /** Every page has its forms. */
  onComplete?(): void;
  quietMs?: number;
  /** After each page it rests so many times as long. */
  rest?: number;
  /** Rests are so many times as long on this machine. */
  restFactor?: number | undefined;
  /** Something else has the processor: nothing is compressed meanwhile. */
  isBusyElsewhere?(): boolean;
}

/** Feeds are as large: a story changes some twenty, and each would take a second at the quality of pages. */
const LARGE_BYTES = 100_000;

/** Quality 10 makes our pages 7 % smaller than the 5 of answers on request; 11 would save 2 % more in four times the time. */
const getQuality = ({ length }: Buffer) => (length > LARGE_BYTES ? 5 : 10);

const compress = {
  '.br': (content: Buffer) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: getQuality(content) } }),
  '.gz': (content: Buffer) => promisify(gzip)(content, { level: 9 }),
} as const;

/** The list of moved and withdrawn addresses is for our own server alone. */
const isServed = (address: string, size: number): boolean =>
  address !== statusAddress && isCompressible(toPageFile(address), size);

/**
 * Writes `.br` and `.gz` beside the public pages, for servers of static files. No form is ever of another page than the
 * one it lies beside: a release deletes the forms before it replaces a page, and a form is put in place in the same step
 * in which its page is seen to be still the one that was compressed.
 */
export class CompressedPages implements FollowUp {
  readonly #options: CompressedPagesOptions;
  readonly #loop: FollowUpLoop;
  /** The release that was last gone through, and the one before it, whose forms fit pages that stayed the same. */
  #release: Release | undefined;
  #before: Release | undefined;

  constructor(options: CompressedPagesOptions) {
    this.#options = options;
    const { onError, quietMs = QUIET_MS } = options;
    this.#loop = new FollowUpLoop({ quietMs, work: () => this.#work(), onError });
  }

  /** Asks for an update; returns at once. */
  request(): void {
    this.#loop.request();
  }

  /** Resolves when all that was asked is done. */
  settle(): Promise<void> {
    return this.#loop.settle();
  }

  /** Stops after the page at hand. */
  close(): Promise<void> {
    return this.#loop.close();
  }

  async #work(): Promise<void> {
    const release = this.#options.getRelease();
    if (!release) return;
    if (release !== this.#release) [this.#before, this.#release] = [this.#release, release];
    if (await this.#complete(release)) this.#options.onComplete?.();
  }

  /** Goes through all pages without forms, until something is published. @returns whether it came to the end */
  async #complete(release: Release): Promise<boolean> {
    const { rest = REST, restFactor = 1 } = this.#options;
    let looked = 0;
    for (const [address, { hash, size }] of release.manifest.records()) {
      if (release.forms.has(address) || hash === '' || !isServed(address, size)) continue;
      if (this.#loop.isAsked || this.#loop.signal.aborted) return false;
      if ((looked += 1) % BATCH === 0) await breathe();
      if (release.forms.find(address) || this.#take(release, address, hash)) continue;
      while (this.#options.isBusyElsewhere?.() && !this.#loop.isAsked && !this.#loop.signal.aborted)
        await this.#loop.rest(QUIET_MS);
      const start = performance.now();
      await this.#make(release, address, hash);
      await pause(rest * restFactor * (performance.now() - start), this.#loop.signal);
    }
    return true;
  }

  /** Takes the forms of the release before, where its page is the same. */
  #take(release: Release, address: string, hash: string): boolean {
    const before = this.#before;
    if (before?.manifest.get(address)?.hash !== hash) return false;
    return before.forms.has(address) && release.forms.take(address, before.forms);
  }

  async #make(release: Release, address: string, hash: string): Promise<void> {
    const content = await readFile(release.pathOf(address)).catch((error: NodeJS.ErrnoException) => {
      // Deleted meanwhile.
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (!content || shortHash(content) !== hash) return;
    const forms = new Map<string, Buffer>();
    for (const ending of Object.values(endings)) forms.set(ending, await compress[ending](content));
    // From here on nothing else runs until both forms are in place.
    const isSame = release === this.#options.getRelease() && release.manifest.get(address)?.hash === hash;
    if (isSame) release.forms.write(address, forms);
  }
}
