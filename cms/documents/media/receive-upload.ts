import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import type { VideoCodec } from '#contract/media.ts';
import { toSlug } from '#contract/slug.ts';
import type { FileType } from './reading/file-types.ts';
import { isSvg } from './drawing/is-svg.ts';
import { readHead } from './read-head.ts';
import { runOutside } from './outside/outside.ts';
import { inputName, inWorkFolder, replaceUpload, type WorkFolder } from './outside/work-folder.ts';
import { withoutTransaction } from './outside/without-transaction.ts';
import type { TakenFile } from './intake/take-file.ts';
import { holdThumbnail } from './thumbnail.ts';

type UploadedFile = NonNullable<PayloadRequest['file']>;

/** What the system itself writes down of a file at upload. */
interface Description {
  type: FileType;
  mimeType: string;
  sha256: string;
  filesize: number;
  duration: number | null;
  videoCodec: VideoCodec | null;
  isSilent: boolean;
  width: number | null;
  height: number | null;
}

/**
 * Hook: takes a file in.
 *
 * 1. An SVG drawing becomes a PNG picture.
 * 2. Its bytes say what it is, its tracks where it has some; its name and what the browser says do not. What is not taken is
 *    refused with what to do about it.
 * 3. What is seen and heard of it stays, byte for byte; what it says about places, devices, dates and persons goes. Pictures
 *    are turned upright. Captions become WebVTT.
 * 4. Its extension is that of its kind, its name is folded and gets a random part.
 * 5. Hash and size are those of the bytes that are stored, since nothing changes them after that.
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
  return { ...data, ...pickDescription((originalDoc ?? {}) as Partial<Description>) };
};

/** What an earlier upload left in a document. */
function pickDescription(doc: Partial<Description>): Partial<Description> {
  const { type, mimeType, sha256, filesize, duration, videoCodec, isSilent, width, height } = doc;
  return {
    type,
    mimeType,
    sha256,
    filesize,
    duration,
    videoCodec,
    isSilent,
    width,
    height,
  };
}

async function takeIn(req: PayloadRequest, file: UploadedFile, folder: WorkFolder): Promise<void> {
  const { name } = file;
  const work = { fileName: name, folder };
  let input: string = inputName;
  if (isSvg(await readHead(file))) {
    await runOutside(req, 'drawSvg', { input, output: 'hinh', name }, work);
    await replaceUpload(file, folder.pathOf((input = 'hinh')));
  }
  const taken = await runOutside(req, 'takeFile', { input, output: 'sach', name }, work);
  if (taken.stored !== input) await replaceUpload(file, folder.pathOf(taken.stored));
  await holdThumbnail(req, taken.thumbnail, folder);
  file.mimetype = taken.kind.mimeType;
  file.name = makeFileName(name, taken.kind.extension);
  req.context.upload = await describe(file, taken);
}

function makeFileName(name: string, extension: string): string {
  const base =
    toSlug(basename(name, extname(name)))
      .replace(/[^a-z0-9-]/g, '')
      .slice(0, 60) || 'tep';
  return `${base}-${randomBytes(4).toString('hex')}.${extension}`;
}

async function describe(file: UploadedFile, taken: TakenFile): Promise<Description> {
  const { kind, duration = null, videoCodec = null, isSilent = false, width = null, height = null } = taken;
  return {
    type: kind.type,
    mimeType: kind.mimeType,
    sha256: await hashFile(file.tempFilePath ?? file.data),
    filesize: file.size,
    duration,
    videoCodec,
    isSilent,
    width,
    height,
  };
}

async function hashFile(source: string | Buffer): Promise<string> {
  const hash = createHash('sha256');
  if (typeof source !== 'string') return hash.update(source).digest('hex');
  for await (const chunk of createReadStream(source)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
