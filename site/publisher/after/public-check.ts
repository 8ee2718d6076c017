import pLimit from 'p-limit';
import { encodeAddress } from '#contract/address.ts';
import { shortHash } from '../plan/view-text.ts';
import type { Publisher } from '../publisher.ts';
import type { Receipts } from '../hand-over/receipts.ts';
import { pause } from '../../background/pause.ts';

const TIMEOUT_MS = 3_000;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 60_000;
/** A cache in front of the site may need a moment; after so long the receipt says what is wrong. */
const PATIENCE_MS = 3_000;

/** Asked at once. More would not be told sooner, and each name that nobody resolves holds one of the few threads that files need. */
const AT_ONCE = 2;
/** Where nothing answers, it is not asked again for so long. */
const SILENCE_MS = 5_000;

export interface CheckedHandOver {
  id: number;
  /** Public path of the document's page. */
  address: string;
}

export interface PublicCheckOptions {
  /** Public origin without trailing slash. */
  origin: string;
  publisher: Publisher;
  receipts: Pick<Receipts, 'stampLive' | 'stampUnseen'>;
}

/**
 * Fetches the pages of written hand-overs from the public address, beside the publishing of others, and stamps `live_at`
 * once the bytes are those that were drawn. Where nothing answers, the file in the tree has been compared already, and
 * the receipt says that only this was done.
 */
export class PublicCheck {
  readonly #options: PublicCheckOptions;
  readonly #stop = new AbortController();
  readonly #running = new Set<Promise<void>>();
  readonly #inTurn = pLimit(AT_ONCE);
  #silentUntil = 0;

  constructor(options: PublicCheckOptions) {
    this.#options = options;
  }

  /** Returns at once. */
  request(handOvers: readonly CheckedHandOver[]): void {
    for (const handOver of handOvers) {
      const running = this.#check(handOver)
        // Only the loss of the database can fail it; the next worker checks what is not stamped.
        .catch(() => undefined)
        .finally(() => this.#running.delete(running));
      this.#running.add(running);
    }
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#running);
  }

  async #check({ id, address }: CheckedHandOver): Promise<void> {
    const { receipts, origin } = this.#options;
    const startedAt = performance.now();
    let isTold = false;
    for (let wait = FIRST_WAIT_MS; !this.#stop.signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      const answer = await this.#inTurn(() => this.#fetch(address));
      if (this.#stop.signal.aborted) return;
      if (answer !== 'other') return receipts.stampLive([id], answer === 'same' ? 'http' : 'tree');
      if (!isTold && performance.now() - startedAt > PATIENCE_MS) {
        isTold = true;
        await receipts.stampUnseen(id, `Đã ghi xong, nhưng ${origin + address} vẫn trả nội dung khác.`);
      }
      await pause(wait, this.#stop.signal);
    }
  }

  /** `other` also when the page is being drawn anew right now: it is asked again. */
  async #fetch(address: string): Promise<'same' | 'other' | 'nothing'> {
    const { origin, publisher } = this.#options;
    if (performance.now() < this.#silentUntil) return 'nothing';
    try {
      const response = await fetch(origin + encodeAddress(address), {
        redirect: 'manual',
        cache: 'no-store',
        signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), this.#stop.signal]),
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const record = publisher.release?.manifest.get(address);
      // What was withdrawn or renamed meanwhile has no page here any more: its newer hand-over says what became of it.
      return !record || shortHash(bytes) === record.hash ? 'same' : 'other';
    } catch {
      this.#silentUntil = performance.now() + SILENCE_MS;
      return 'nothing';
    }
  }
}
