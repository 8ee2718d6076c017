import type { Publisher } from '../publisher.ts';
import type { Alarms } from '../after/alarms.ts';

/** A release that somebody deletes, or a folder of it, is missed within so long. */
const WATCH_MS = 500;

/** Looks again and again whether the public release is still on the disk. */
export class ReleaseWatch {
  readonly #publisher: Publisher;
  readonly #onLost: () => void;
  #timer: NodeJS.Timeout | undefined;
  #isLost = false;

  /** @param onLost called once; again after `giveUp` */
  constructor(publisher: Publisher, onLost: () => void) {
    this.#publisher = publisher;
    this.#onLost = onLost;
  }

  /** The release, or folders of it, went from the disk. */
  get isLost(): boolean {
    return this.#isLost;
  }

  start(): void {
    this.#timer = setInterval(() => this.#look(), WATCH_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** What went is being put back: a release that is gone as a whole is given up, and told. */
  giveUp(alarms: Alarms): void {
    this.#isLost = false;
    if (!this.#publisher.isReleaseLost) return;
    alarms.setLost(true);
    this.#publisher.forgetRelease();
  }

  #look(): void {
    const { release, isReleaseLost } = this.#publisher;
    if (this.#isLost || !release || (!isReleaseLost && release.hasItsFolders)) return;
    this.#isLost = true;
    this.#onLost();
  }
}
