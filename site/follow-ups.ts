import { join } from 'node:path';
import type { FollowUp } from './background/follow-up.ts';
import { describeDiskError } from './files/disk-error.ts';
import { makeLightMedia } from './media/light-media.ts';
import type { FollowUpContext, MakeFollowUps } from './publisher/after/background.ts';
import { CompressedPages } from './publisher/after/compressed-pages.ts';
import { HubNotes } from './publisher/after/hub-notes.ts';
import { PackSizes } from './publisher/after/pack-sizes.ts';
import { Mirror, type MirrorOptions } from './publisher/mirror/mirror.ts';
import { getIndexPlaces } from './search/write/index-places.ts';
import { SearchIndexer } from './search/write/search-indexer.ts';
import { makePressPacks } from './press/press-packs.ts';
import { makeShareImages } from './share/share-images.ts';
import { listFilledTerms } from './views/term.ts';

const NO_FFMPEG =
  'Máy chủ chưa có ffmpeg nên tiếng và hình chỉ có bản gốc, không có bản nhẹ cho mạng yếu. Cài bằng “sudo apt-get install -y ffmpeg” rồi khởi động lại.';

/** A bucket for a copy of the released site, and the file that remembers what is in it. */
export type MirrorTarget = Pick<MirrorOptions, 'bucket' | 'state'>;

export interface FollowUpPlaces {
  /** Files that are made once are kept below it: `search-index`, `share-images`, `light-media` and `press-packs`. */
  dataDir: string;
  /** How many times as long as usual work that can wait rests between two files; 0: it does not. */
  restFactor?: number;
  /** Somebody tells a WebSub hub of feeds that changed. */
  hasHub?: boolean;
  /** Where a copy of the released site goes, if anywhere. */
  mirror?: MirrorTarget | undefined;
}

/** What every follow-up is made of: where the public release is, and how it tells what went wrong. */
interface Ground extends FollowUpContext {
  getRelease: () => FollowUpContext['publisher']['release'];
  /** How a follow-up of this subject tells the dashboard that it failed, and that all is well again. */
  report(subject: string, what: string): { onError(error: unknown): void; onComplete(): void };
}

/**
 * The work of the site that follows published pages: what readers are sent or shown first, then search, then what makes
 * answers smaller, at last the copy of all.
 */
export function composeFollowUps(places: FollowUpPlaces): MakeFollowUps {
  return (context) => {
    const ground = makeGround(context);
    const mirror = places.mirror && makeMirror(places.mirror, ground);
    const { getRelease, receipts, report } = ground;
    const indexer = makeIndexer(places, ground, mirror);
    return [
      ...makeMedia(places, ground),
      indexer,
      makePacks(places, ground, mirror),
      new CompressedPages({
        getRelease,
        // Whoever cannot be found is worse off than whoever takes longer to come.
        isBusyElsewhere: () => indexer.isBusy,
        restFactor: places.restFactor,
        ...report('compressed', 'Chưa ghi được bản nén của trang'),
      }),
      new PackSizes({ getRelease, ...report('pack-sizes', 'Chưa ghi được dung lượng các gói ngoại tuyến') }),
      ...(places.hasHub
        ? [new HubNotes({ getRelease, receipts, ...report('hub', 'Chưa ghi được nguồn tin nào vừa đổi') })]
        : []),
      ...(mirror ? [mirror] : []),
    ];
  };
}

function makeGround(context: FollowUpContext): Ground {
  const { publisher, status } = context;
  return {
    ...context,
    getRelease: () => publisher.release,
    report: (subject, what) => ({
      onError: (error) => {
        const message = error instanceof Error ? error.message : String(error);
        status.setAlarms(subject, [describeDiskError(error) ?? `${what}: ${message}`]);
      },
      onComplete: () => status.setAlarms(subject, []),
    }),
  };
}

/** Files that pages name before they are made. */
function makeMedia({ dataDir, restFactor }: FollowUpPlaces, ground: Ground): FollowUp[] {
  const { publisher, status, getRelease, report } = ground;
  const beside = {
    edition: publisher.store.memory,
    getRelease,
    pathOf: (name: string) => publisher.media.pathOf(name),
    restFactor,
  };
  const images = makeShareImages({
    ...beside,
    folder: join(dataDir, 'share-images'),
    listTerms: (language) => listFilledTerms(publisher.store.memory, language),
    ...report('share', 'Chưa vẽ được ảnh chia sẻ'),
  });
  if (publisher.hasLightMedia === false) status.setAlarms('light-media', [NO_FFMPEG]);
  if (!publisher.hasLightMedia) return [images];
  const tellLeft = (left: number): void =>
    status.setAlarms('light-media', left > 0 ? [`Đang làm bản nhẹ của tiếng, hình: còn ${left} tệp.`] : []);
  const light = makeLightMedia({
    ...beside,
    folder: join(dataDir, 'light-media'),
    ...report('light-media-error', 'Chưa làm được bản nhẹ của tiếng, hình'),
    onProgress: tellLeft,
  });
  return [images, light];
}

/** @param mirror the copy follows packs that were made after it */
function makePacks(
  { dataDir, restFactor }: FollowUpPlaces,
  ground: Ground,
  mirror: FollowUp | undefined,
): FollowUp {
  const { publisher, getRelease, report } = ground;
  let isMaking = false;
  return makePressPacks({
    edition: publisher.store.memory,
    origin: publisher.origin,
    getRelease,
    withUpload: (file, use) => publisher.media.withUpload(file, use),
    folder: join(dataDir, 'press-packs'),
    restFactor,
    ...report('press-packs', 'Chưa làm được gói báo chí'),
    onProgress(left) {
      if (left === 0 && isMaking) mirror?.request();
      isMaking = left > 0;
    },
  });
}

/** @param mirror the copy follows what search adds to the release */
function makeIndexer(
  { dataDir }: FollowUpPlaces,
  ground: Ground,
  mirror: FollowUp | undefined,
): SearchIndexer {
  const { publisher, receipts, getRelease, report } = ground;
  const { onError, onComplete } = report('search', 'Không lập được chỉ mục tìm kiếm');
  return new SearchIndexer({
    places: getIndexPlaces(dataDir),
    edition: publisher.store.memory,
    getRelease,
    onError,
    onIndexed: async (until) => {
      onComplete();
      mirror?.request();
      await receipts.stampIndexed(until);
    },
  });
}

function makeMirror(target: MirrorTarget, { receipts, getRelease, report }: Ground): FollowUp {
  const { onError, onComplete } = report('mirror', 'Chưa chép được trang sang kho S3');
  return new Mirror({
    ...target,
    getRelease,
    onError,
    onMirrored: async (until) => {
      onComplete();
      await receipts.stampMirrored(until);
    },
  });
}
