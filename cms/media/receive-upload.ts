import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import { toSlug } from '#contract/slug.ts';
import type { FileKind } from './file-types.ts';
import { cleanImage } from './clean-image.ts';
import { drawSvg, isSvg } from './draw-svg.ts';
import { measureMedia } from './measure-media.ts';
import { readHead } from './read-head.ts';
import { sniffKind } from './sniff-kind.ts';

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
 */
export const receiveUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args;
  const { file } = req;
  if (isSvg(await readHead(file))) await drawSvg(file);
  const kind = sniffKind(await readHead(file));
  if (!kind)
    throw refuse(
      `Tệp “${file.name}” không phải ảnh JPEG, PNG, WebP, AVIF, SVG, video MP4, WebM, âm thanh MP3, M4A, Ogg, WAV hay phụ đề WebVTT.`,
    );
  if (kind.type === 'image') await cleanUpload(file);
  file.mimetype = kind.mimeType;
  file.name = makeFileName(file.name, kind.extension);
  req.context.upload = await describe(file, kind);
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

async function cleanUpload(file: UploadedFile): Promise<void> {
  const clean = await cleanImage(file.tempFilePath ?? file.data, file.name);
  if (!clean) return;
  file.size = clean.length;
  if (file.tempFilePath) await writeFile(file.tempFilePath, clean);
  else file.data = clean;
}

function makeFileName(name: string, extension: string): string {
  const base =
    toSlug(basename(name, extname(name)))
      .replace(/[^a-z0-9-]/g, '')
      .slice(0, 60) || 'tep';
  return `${base}-${randomBytes(4).toString('hex')}.${extension}`;
}

async function describe(file: UploadedFile, kind: FileKind): Promise<Description> {
  const source = file.tempFilePath ?? file.data;
  const { duration = null, width, height } = await measureMedia(source, kind);
  return {
    type: kind.type,
    sha256: await hashFile(source),
    duration,
    ...(width && height ? { width, height } : {}),
  };
}

async function hashFile(source: string | Buffer): Promise<string> {
  const hash = createHash('sha256');
  if (typeof source !== 'string') return hash.update(source).digest('hex');
  await stat(source);
  for await (const chunk of createReadStream(source)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function refuse(message: string): APIError {
  return new APIError(message, 400, null, true);
}
