import { Indexer } from '../../search/indexer.ts';
import { ShareImages } from '../../share/share-images.ts';
import { describeDiskError } from '../files/disk-error.ts';
import type { Publisher } from '../publisher.ts';
import type { Status } from './status.ts';

export interface BackgroundOptions {
  publisher: Publisher;
  status: Pick<Status, 'setAlarms'>;
  /** DATA_DIR/search and DATA_DIR/share-images. */
  searchFolder: string;
  shareFolder: string;
  /** After everything that was rendered before `until` can be found. */
  onIndexed(until: Date): Promise<void>;
}

/** Work that follows pages without keeping them waiting: search indexes and share images. */
export class Background {
  readonly #indexer: Indexer;
  readonly #shareImages: ShareImages;
  readonly #status: Pick<Status, 'setAlarms'>;
  #isClosed = false;

  constructor({ publisher, status, searchFolder, shareFolder, onIndexed }: BackgroundOptions) {
    this.#status = status;
    const edition = publisher.store.memory;
    const getRelease = () => publisher.release;
    this.#indexer = new Indexer({
      folder: searchFolder,
      edition,
      getRelease,
      onIndexed: async (until) => {
        this.#status.setAlarms('search', []);
        if (!this.#isClosed) await onIndexed(until);
      },
      onError: (error) => this.#report('search', 'Không lập được chỉ mục tìm kiếm', error),
    });
    this.#shareImages = new ShareImages({
      folder: shareFolder,
      edition,
      getRelease,
      pathOf: (name) => publisher.media.pathOf(name),
      onError: (error) => this.#report('share', 'Chưa vẽ được ảnh chia sẻ', error),
    });
  }

  /** Asks for an update of all; returns at once. */
  request(): void {
    this.#shareImages.request();
    this.#indexer.request();
  }

  /** Takes withdrawn addresses out of search results at once, and deletes their share images. */
  withdraw(addresses: readonly string[]): void {
    this.#indexer.withdraw(addresses);
    this.#shareImages.clear();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([this.#indexer.close(), this.#shareImages.close()]);
  }

  #report(subject: string, what: string, error: unknown): void {
    if (this.#isClosed) return;
    const message = error instanceof Error ? error.message : String(error);
    this.#status.setAlarms(subject, [describeDiskError(error) ?? `${what}: ${message}`]);
  }
}
