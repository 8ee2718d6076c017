import { Indexer } from '../../search/indexer.ts';
import { makeLightMedia } from '../../media/light-media.ts';
import { makeShareImages } from '../../share/share-images.ts';
import { describeDiskError } from '../files/disk-error.ts';
import { Mirror, type MirrorOptions } from '../mirror/mirror.ts';
import type { Publisher } from '../publisher.ts';
import { CompressedPages } from './compressed-pages.ts';
import type { Receipts } from '../worker/receipts.ts';
import type { MadeFiles, WantedFile } from '../files/made-files.ts';
import { PackSizes } from './pack-sizes.ts';
import type { Status } from './status.ts';

const NO_FFMPEG =
  'Máy chủ chưa có ffmpeg nên tiếng và hình chỉ có bản gốc, không có bản nhẹ cho mạng yếu. Cài bằng “sudo apt-get install -y ffmpeg” rồi khởi động lại.';

export interface BackgroundOptions {
  publisher: Publisher;
  status: Pick<Status, 'setAlarms'>;
  /** DATA_DIR/search and DATA_DIR/share-images. */
  searchFolder: string;
  shareFolder: string;
  /** DATA_DIR/light-media. */
  lightFolder: string;
  /** Told when everything that was rendered before a time can be found, and when the copy shows it. */
  receipts: Pick<Receipts, 'stampIndexed' | 'stampMirrored'>;
  /** Copy of the site, where the deployment has one. */
  mirror: MirrorTarget | undefined;
}

const RETRY_MS = 10_000;

/** A bucket for a copy of the released site, and the file that remembers what is in it. */
export type MirrorTarget = Pick<MirrorOptions, 'bucket' | 'state'>;

/** Work that follows pages without keeping them waiting: search indexes, share images, compressed pages, the copy of the site. */
export class Background {
  readonly #indexer: Indexer;
  /** Files that pages name before they are made. */
  readonly #made: readonly Pick<MadeFiles<WantedFile>, 'request' | 'clear' | 'close' | 'dropDamaged'>[];
  readonly #mirror: Mirror | undefined;
  readonly #compressed: CompressedPages;
  readonly #packSizes: PackSizes;
  readonly #status: Pick<Status, 'setAlarms'>;
  #isClosed = false;
  #retry: NodeJS.Timeout | undefined;

  constructor(options: BackgroundOptions) {
    const { publisher, status, searchFolder, shareFolder, lightFolder, receipts } = options;
    this.#status = status;
    const edition = publisher.store.memory;
    const getRelease = () => publisher.release;
    this.#indexer = new Indexer({
      folder: searchFolder,
      edition,
      getRelease,
      onIndexed: async (until) => {
        this.#status.setAlarms('search', []);
        this.#mirror?.request();
        if (!this.#isClosed) await receipts.stampIndexed(until);
      },
      onError: (error) => this.#report('search', 'Không lập được chỉ mục tìm kiếm', error),
    });
    const beside = { edition, getRelease, pathOf: (name: string) => publisher.media.pathOf(name) };
    this.#made = [
      makeShareImages({
        ...beside,
        folder: shareFolder,
        onError: (error) => this.#report('share', 'Chưa vẽ được ảnh chia sẻ', error),
        onComplete: () => this.#status.setAlarms('share', []),
      }),
      ...(publisher.hasLightMedia ? [this.#makeLightMedia(lightFolder, beside)] : []),
    ];
    if (publisher.hasLightMedia === false) status.setAlarms('light-media', [NO_FFMPEG]);
    this.#compressed = new CompressedPages({
      getRelease,
      onError: (error) => this.#report('compressed', 'Chưa ghi được bản nén của trang', error),
      onComplete: () => this.#status.setAlarms('compressed', []),
    });
    this.#packSizes = new PackSizes({
      getRelease,
      onError: (error) => this.#report('pack-sizes', 'Chưa ghi được dung lượng các gói ngoại tuyến', error),
      onComplete: () => this.#status.setAlarms('pack-sizes', []),
    });
    this.#mirror =
      options.mirror &&
      new Mirror({
        ...options.mirror,
        getRelease,
        onMirrored: async (until) => {
          this.#status.setAlarms('mirror', []);
          if (!this.#isClosed) await receipts.stampMirrored(until);
        },
        onError: (error) => this.#report('mirror', 'Chưa chép được trang sang kho S3', error),
      });
  }

  /** Deletes what is not, byte for byte, what was made; `request` then makes it again. */
  async dropDamaged(giveWay: () => Promise<void>): Promise<void> {
    for (const made of this.#made) {
      made.clear();
      await made.dropDamaged(giveWay);
    }
    await this.#indexer.dropDamaged(giveWay);
  }

  /** Asks for an update of all; returns at once. */
  request(): void {
    this.#mirror?.request();
    for (const made of this.#made) made.request();
    this.#indexer.request();
    this.#compressed.request();
    this.#packSizes.request();
  }

  /** Takes withdrawn addresses out of search results at once, and deletes their share images. */
  withdraw(addresses: readonly string[]): void {
    this.#indexer.withdraw(addresses);
    for (const made of this.#made) made.clear();
    this.#mirror?.request();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    await Promise.all([
      this.#indexer.close(),
      this.#mirror?.close(),
      this.#compressed.close(),
      this.#packSizes.close(),
      ...this.#made.map((made) => made.close()),
    ]);
  }

  #makeLightMedia(
    folder: string,
    beside: Pick<Parameters<typeof makeLightMedia>[0], 'edition' | 'getRelease' | 'pathOf'>,
  ) {
    return makeLightMedia({
      ...beside,
      folder,
      onError: (error) => this.#report('light-media-error', 'Chưa làm được bản nhẹ của tiếng, hình', error),
      onComplete: () => this.#status.setAlarms('light-media-error', []),
      onProgress: (left) =>
        this.#status.setAlarms(
          'light-media',
          left > 0 ? [`Đang làm bản nhẹ của tiếng, hình: còn ${left} tệp.`] : [],
        ),
    });
  }

  /** What failed, as on a full disk, is tried again by itself. */
  #report(subject: string, what: string, error: unknown): void {
    if (this.#isClosed) return;
    this.#retry ??= setTimeout(() => {
      this.#retry = undefined;
      this.request();
    }, RETRY_MS);
    const message = error instanceof Error ? error.message : String(error);
    this.#status.setAlarms(subject, [describeDiskError(error) ?? `${what}: ${message}`]);
  }
}
