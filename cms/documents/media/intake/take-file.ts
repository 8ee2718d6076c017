import { isPicture, isPlayable, type PlayableExtension } from '#contract/media-formats.ts';
import { openSource, type ByteSource } from '../reading/byte-source.ts';
import { FileFault, UnknownKind } from '../reading/file-fault.ts';
import type { FileKind } from '../reading/file-types.ts';
import { hasFfmpeg } from './has-ffmpeg.ts';
import type { Thumbnail } from '../picture/make-thumbnail.ts';
import { FileRefusal } from '../reading/file-refusal.ts';
import { isWhole, writePieces } from '../reading/pieces.ts';
import { readMediaFile } from './read-media-file.ts';
import type { Reading } from '../reading/reading.ts';
import { refuseDisguise } from './refuse-disguise.ts';
import { takePicture } from '../picture/take-picture.ts';

export interface TakeFileOptions {
  /** Names of the file as it came, and of what may be made of it, in the folder of the work. */
  input: string;
  output: string;
  /** What its owner calls it. */
  name: string;
}

export interface TakenFile extends Pick<
  Reading,
  'duration' | 'width' | 'height' | 'videoCodec' | 'isSilent'
> {
  kind: FileKind;
  /** Name of the file that is to be stored: the upload itself where nothing had to change. */
  stored: string;
  thumbnail?: Thumbnail | undefined;
}

/**
 * Takes an uploaded file in: says what it is, and writes what of it is stored.
 * @throws FileRefusal with the file's name, its fault and what to do
 */
export function takeFile({ input, output, name }: TakeFileOptions): Promise<TakenFile> {
  return withSource(input, name, async (source) => {
    const { pieces, turned, isAnimated = false, ...reading } = await readMediaFile(source);
    const { extension } = reading.kind;
    const clean = isWhole(pieces, source) ? input : `${output}-sach`;
    if (clean !== input) await writePieces(source, pieces, clean);
    if (isPicture(extension)) {
      const isTurned = turned !== undefined;
      const taken = await takePicture({
        original: input,
        clean,
        output,
        extension,
        name,
        isTurned,
        isAnimated,
      });
      return { ...reading, ...taken };
    }
    if (isPlayable(extension)) await checkPlayable({ input: clean, extension, name }, reading);
    return { ...reading, ...roundDuration(reading), stored: clean };
  });
}

/**
 * Says what a file is that proves something, and of which every byte is kept; PDF is not asked about here.
 * @throws FileRefusal when it is none that the library takes
 */
export function judgeFile({ input, name }: Pick<TakeFileOptions, 'input' | 'name'>): Promise<FileKind> {
  return withSource(input, name, async (source) => {
    try {
      return (await readMediaFile(source)).kind;
    } catch (error) {
      if (error instanceof UnknownKind) throw new FileFault(noProof);
      throw error;
    }
  });
}

const noProof =
  'không phải PDF, ảnh JPEG, PNG, WebP, AVIF, video MP4, MOV, WebM hay âm thanh MP3, M4A, Ogg, WAV. Hãy quét giấy thành PDF, chụp ảnh giấy, hoặc ghi âm, ghi hình lại.';

/** Opens a file and names it in what is said of it. */
async function withSource<T>(
  input: string,
  name: string,
  work: (source: ByteSource) => Promise<T>,
): Promise<T> {
  const source = await openSource(input);
  try {
    return await work(source);
  } catch (error) {
    if (error instanceof FileFault) throw new FileRefusal(`Tệp “${name}” ${error.message}`);
    throw error;
  } finally {
    await source.close();
  }
}

/** Other programs take it for the same, and readers will be able to play it. */
async function checkPlayable(
  file: { input: string; extension: PlayableExtension; name: string },
  { videoCodec }: Pick<Reading, 'videoCodec'>,
): Promise<void> {
  await refuseDisguise(file);
  if (videoCodec !== 'hevc' || (await hasFfmpeg())) return;
  throw new FileFault(
    'là phim mã hóa kiểu HEVC (H.265): nhiều máy chỉ thấy màn hình đen, và máy chủ này chưa có ffmpeg để làm bản H.264. Hãy xuất lại thành MP4 (H.264); trên iPhone: Cài đặt → Camera → Định dạng → Tương thích nhất rồi quay lại; hoặc nhờ người quản trị cài ffmpeg.',
  );
}

/** To a hundredth of a second. */
function roundDuration({ duration }: Pick<Reading, 'duration'>): Pick<Reading, 'duration'> {
  return duration === undefined ? {} : { duration: Math.round(duration * 100) / 100 };
}
