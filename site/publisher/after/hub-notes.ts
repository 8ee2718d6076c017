import { feedSegment } from '#contract/address-segments.ts';
import { feedFormats } from '#contract/address.ts';
import type { FollowUp } from '../../background/follow-up.ts';
import { FollowUpLoop } from '../../background/follow-up-loop.ts';
import type { Receipts } from '../hand-over/receipts.ts';
import type { Manifest } from '../release/manifest.ts';

export interface HubNotesOptions {
  /** The public release, asked anew each time. */
  getRelease(): { readonly manifest: Pick<Manifest, 'records'> } | undefined;
  receipts: Pick<Receipts, 'noteFeeds'>;
  onError(error: unknown): void;
  onComplete(): void;
}

const QUIET_MS = 300;
const LATEST_MS = 2_000;
const feedFiles = Object.values(feedFormats).map(({ file }) => `/${file}`);

/** Notes for the WebSub hub which feeds are not as they were: told by comparing, so that a crash forgets none. */
export class HubNotes implements FollowUp {
  readonly #options: HubNotesOptions;
  readonly #loop: FollowUpLoop;
  /** Hash of each feed that is noted. */
  readonly #noted = new Map<string, string>();

  constructor(options: HubNotesOptions) {
    this.#options = options;
    this.#loop = new FollowUpLoop({
      quietMs: QUIET_MS,
      latestMs: LATEST_MS,
      work: () => this.#note(),
      onError: options.onError,
    });
  }

  request(): void {
    this.#loop.request();
  }

  close(): Promise<void> {
    return this.#loop.close();
  }

  async #note(): Promise<void> {
    const { getRelease, receipts, onComplete } = this.#options;
    const records = getRelease()?.manifest.records() ?? [];
    const changed: { address: string; hash: string }[] = [];
    for (const [address, { hash, key }] of records)
      if (key && isFeed(address) && this.#noted.get(address) !== hash) changed.push({ address, hash });
    if (changed.length > 0) await receipts.noteFeeds(changed);
    for (const { address, hash } of changed) this.#noted.set(address, hash);
    onComplete();
  }
}

/** Volumes of older stories have no subscribers. */
function isFeed(address: string): boolean {
  return feedFiles.some((file) => address.endsWith(file)) && !address.includes(`/${feedSegment}/`);
}
