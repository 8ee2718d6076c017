import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import { isPicture, isPlayable } from '#contract/media-formats.ts';
import { toSlug } from '#contract/slug.ts';
import type { FileKind } from './file-types.ts';
import { isSvg } from './drawing/is-svg.ts';
import { sniffKind } from './sniff-kind.ts';
import { readHead } from './read-head.ts';
import type { Measures } from './measure-media.ts';
import { runOutside } from './outside/outside.ts';
import { inputName, inWorkFolder, replaceUpload, type WorkFolder } from './outside/work-folder.ts';
import { withoutTransaction } from './outside/without-transaction.ts';
import { holdThumbnail } from './thumbnail.ts';

type UploadedFile = NonNullable<PayloadRequest['file']>;

/** What the system itself writes down of a file at upload. */
interface Description {
  type: FileKind['type'];
  sha256: string;
  duration: number | null;
  width?: number;
  height?: number;
}

/**
 * Hook: takes a file in.
 *
 * 1. Its bytes say what it is; its name and what the browser says do not. Other kinds are refused.
 * 2. Its extension is that of its kind, its name is folded and gets a random part.
 * 3. An SVG drawing becomes a PNG picture.
 * 4. Pictures lose their metadata (place, camera, serial numbers) and are turned upright; too many pixels are refused
 *    before they are decoded.
 *
 * Whatever looks further into a file than its first bytes does so outside this process.
 */
export const receiveUpload: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args;
  const { file } = req;
  await withoutTransaction({ req, overrideAccess }, () =>
    inWorkFolder(file, (folder) => takeIn(req, file, folder)),
  );
  return args;
};

/** Hook: what `receiveUpload` found stands in the document; nobody else can write these fields. */
export const describeUpload: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const found = req.context.upload as Description | undefined;
  delete req.context.upload;
  if (found) return { ...data, ...found };
  const { type, sha256, duration } = (originalDoc ?? {}) as Partial<Description>;
  return { ...data, type, sha256, duration };
};

async function takeIn(req: PayloadRequest, file: UploadedFile, folder: WorkFolder): Promise<void> {
  const { name } = file;
  const work = { fileName: name, folder };
  let input: string = inputName;
  if (isSvg(await readHead(file))) {
    await runOutside(req, 'drawSvg', { input, output: 'hinh', name }, work);
    await replaceUpload(file, folder.pathOf((input = 'hinh')));
  }
  const kind = sniffKind(await readHead(file));
  if (!kind)
    throw refuse(
      `Tệp “${name}” không phải ảnh JPEG, PNG, WebP, AVIF, SVG, video MP4, WebM, âm thanh MP3, M4A, Ogg, WAV hay phụ đề WebVTT.`,
    );
  const { extension } = kind;
  let measures: Measures = {};
  if (isPicture(extension)) {
    const taken = await runOutside(req, 'takePicture', { input, output: 'sach', extension, name }, work);
    if (taken.isCleaned) await replaceUpload(file, folder.pathOf('sach'));
    await holdThumbnail(req, taken.thumbnail, folder);
    measures = taken;
  } else {
    await holdThumbnail(req, undefined, folder);
    if (isPlayable(extension)) {
      measures = await runOutside(req, 'measureMedia', { input, extension, name }, work);
    }
  }
  file.mimetype = kind.mimeType;
  file.name = makeFileName(name, extension);
  req.context.upload = await describe(file, kind, measures);
}

function makeFileName(name: string, extension: string): string {
  const base =
    toSlug(basename(name, extname(name)))
      .replace(/[^a-z0-9-]/g, '')
      .slice(0, 60) || 'tep';
  return `${base}-${randomBytes(4).toString('hex')}.${extension}`;
}

async function describe(file: UploadedFile, kind: FileKind, measures: Measures): Promise<Description> {
  const { duration = null, width, height } = measures;
  return {
    type: kind.type,
    sha256: await hashFile(file.tempFilePath ?? file.data),
    duration,
    ...(width && height ? { width, height } : {}),
  };
}

async function hashFile(source: string | Buffer): Promise<string> {
  const hash = createHash('sha256');
  if (typeof source !== 'string') return hash.update(source).digest('hex');
  for await (const chunk of createReadStream(source)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function refuse(message: string): APIError {
  return new APIError(message, 400, null, true);
}
