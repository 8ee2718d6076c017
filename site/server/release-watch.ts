import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { makeStatusReader, noStatus, type AddressStatus } from './address-status.ts';

/** The release as a request finds it. */
export interface ReleaseLook {
  /** Its folder; undefined when there is none, or when it is being deleted. */
  readonly release: string | undefined;
  /** What it says of addresses; without a release, what the last one said. */
  readonly status: AddressStatus;
  /** How long the release has been gone; undefined when there has never been one. */
  readonly lostMs: number | undefined;
}

/** Looks anew at every request which release is the public one, and notices when it went. */
export class ReleaseWatch {
  readonly #tree: string;
  readonly #readStatus = makeStatusReader();
  /** The release that last had a status, and that status. */
  #last: { release: string; status: AddressStatus } | undefined;
  #lostAt: number | undefined;

  /** @param tree usually a symbolic link, followed anew each time */
  constructor(tree: string) {
    this.#tree = tree;
  }

  look(): ReleaseLook {
    const release = findRelease(this.#tree);
    const status = release === undefined ? undefined : this.#readStatus(join(release, 'status.json'));
    // Every release has a status: one that had it and has it no more is being deleted.
    if (release === undefined || (!status && this.#last?.release === release)) return this.#lose();
    this.#lostAt = undefined;
    if (status) this.#last = { release, status };
    return { release, status: status ?? noStatus, lostMs: undefined };
  }

  #lose(): ReleaseLook {
    if (this.#last) this.#lostAt ??= performance.now();
    const lostMs = this.#lostAt === undefined ? undefined : performance.now() - this.#lostAt;
    return { release: undefined, status: this.#last?.status ?? noStatus, lostMs };
  }
}

function findRelease(tree: string): string | undefined {
  try {
    return realpathSync(tree);
  } catch {
    return undefined;
  }
}
