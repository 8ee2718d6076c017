import { SearchFailure } from './search-failure.ts';

/** Reads one file. @throws SearchFailure */
export type ReadFile = (address: string) => Promise<Uint8Array>;

interface Pending {
  bytes: Promise<Uint8Array>;
  /** When it was last asked of the network, milliseconds; for ever ago once somebody has waited in vain. */
  since: number;
}

/** Files of an index that never change: each is read once. What does not come is asked for anew by whoever needs it. */
export class FileLoader {
  readonly #read: ReadFile;
  readonly #patience: number;
  readonly #files = new Map<string, Pending>();

  /** @param patience milliseconds after which an answer is late */
  constructor(read: ReadFile, patience: number) {
    this.#read = read;
    this.#patience = patience;
  }

  /**
   * @throws SearchFailure when it is not there, or late; a late one is still waited for, so that asking again may find it
   */
  async load(address: string): Promise<Uint8Array> {
    const known = this.#files.get(address);
    if (known && performance.now() - known.since < this.#patience) return this.#wait(address, known);
    const fresh = this.#read(address);
    const bytes = known ? Promise.any([known.bytes, fresh]).catch(() => fresh) : fresh;
    const pending = { bytes, since: performance.now() };
    this.#files.set(address, pending);
    bytes.then(
      () => (pending.since = Number.POSITIVE_INFINITY),
      () => this.#files.get(address) === pending && this.#files.delete(address),
    );
    return this.#wait(address, pending);
  }

  /** Forgets a file that is not what it should be. */
  forget(address: string): void {
    this.#files.delete(address);
  }

  async #wait(address: string, pending: Pending): Promise<Uint8Array> {
    try {
      return await withPatience(pending.bytes, this.#patience, address);
    } catch (error) {
      // A timer may fire a little before its time.
      pending.since = Number.NEGATIVE_INFINITY;
      throw error;
    }
  }
}

/** @throws SearchFailure when it takes longer than `patience` milliseconds */
export function withPatience<T>(work: Promise<T>, patience: number, subject: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SearchFailure('timeout', subject)), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
