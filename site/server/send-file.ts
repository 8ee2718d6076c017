import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import {
  isCompressible,
  type CompressedForms,
  type FileVersion,
  type FormCoding,
} from './compressed-forms.ts';
import { getContentType } from './content-type.ts';
import { chooseCoding, findCompressedFile } from './encoding.ts';
import { getCacheControl } from './headers.ts';
import { toLitePage, wantsLite } from './lite-page.ts';
import { sayPlainly } from './say-plainly.ts';

/** A file of a release: its folder and the path below it. */
export interface ReleaseFile {
  readonly release: string;
  readonly file: string;
}

/** Sends a file with everything that HTTP offers for it: validators, ranges, the smallest form that the reader accepts. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { release, file }: ReleaseFile,
  forms: CompressedForms,
): Promise<void> {
  response.setHeader('Content-Type', getContentType(file));
  response.setHeader('Cache-Control', getCacheControl(file));
  const isPage = file.endsWith('.html');
  response.setHeader('Vary', isPage ? 'Accept-Encoding, Save-Data, Cookie' : 'Accept-Encoding');
  const path = join(release, file);
  const coding = request.headers.range
    ? undefined
    : chooseCoding(String(request.headers['accept-encoding'] ?? ''));
  if (isPage && wantsLite(request.headers)) {
    const lite = await findLiteVersion({ release, file });
    if (lite) return sendForm(request, response, { version: lite, coding: coding ?? 'identity', forms });
  }
  const beside = coding && findCompressedFile(path, coding);
  if (coding && beside) {
    response.setHeader('Content-Encoding', coding);
    const isSent = await stream(request, response, { release, file: beside.slice(release.length) }, true);
    if (isSent) return;
    // The page changed between look and read, and its compressed form went first.
    response.removeHeader('Content-Encoding');
  }
  const version = coding && (await findVersion(path));
  if (!coding || !version || !isCompressible(file, version.size)) {
    await stream(request, response, { release, file });
    return;
  }
  await sendForm(request, response, { version, coding, forms });
}

async function sendForm(
  request: IncomingMessage,
  response: ServerResponse,
  { version, coding, forms }: { version: FileVersion; coding: FormCoding; forms: CompressedForms },
): Promise<void> {
  const etag = `"${version.tag}-${coding}"`;
  response.setHeader('ETag', etag);
  if (isKnown(String(request.headers['if-none-match'] ?? ''), etag)) {
    response.removeHeader('Content-Type');
    response.writeHead(304).end();
    return;
  }
  const form = await forms.find(version, coding);
  if (coding !== 'identity') response.setHeader('Content-Encoding', coding);
  response.writeHead(200, { 'Content-Length': form.length });
  response.end(request.method === 'HEAD' ? undefined : form);
}

/** RFC 9110, 13.1.2: any of the listed tags, weak or not, or whatever there is. */
function isKnown(header: string, etag: string): boolean {
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

async function findLiteVersion({ release, file }: ReleaseFile): Promise<FileVersion | undefined> {
  const version = await findVersion(join(release, file));
  if (!version) return undefined;
  const make = async () => Buffer.from(toLitePage(await readFile(version.path, 'utf8'), release));
  return { ...version, tag: `${version.tag}-lite`, make };
}

/** Undefined when the file went between look and read; `send` then says so. */
async function findVersion(path: string): Promise<FileVersion | undefined> {
  try {
    const { ino, mtimeNs, size } = await stat(path, { bigint: true });
    return { path, tag: `${ino.toString(36)}-${mtimeNs.toString(36)}`, size: Number(size) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** @returns false when the file is not there and `mayMiss`; then nothing was answered yet */
function stream(
  request: IncomingMessage,
  response: ServerResponse,
  { release, file }: ReleaseFile,
  mayMiss = false,
): Promise<boolean> {
  const path = encodeURI(file).replace(/[?#]/g, encodeURIComponent);
  const sending = send(request, path, {
    root: release,
    index: false,
    cacheControl: false,
    dotfiles: 'allow',
  });
  return new Promise((resolve, reject) => {
    response.once('close', () => resolve(true));
    sending.once('error', (error: Error & { status?: number }) => {
      if (mayMiss && error.status === 404) resolve(false);
      else refuse(request, response, error, reject);
    });
    sending.pipe(response);
  });
}

/** A range beyond the end is the reader's mistake; a file that went between look and read is not there. */
function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  error: Error & { status?: number },
  reject: (error: Error) => void,
): void {
  for (const name of ['Content-Type', 'Content-Encoding', 'Cache-Control']) response.removeHeader(name);
  if (error.status === 416) sayPlainly(request, response, 416, 'Không có đoạn được yêu cầu.');
  else if (error.status === 404) sayPlainly(request, response, 404, 'Không có trang này.');
  else if (error.status === 412) sayPlainly(request, response, 412, 'Nội dung đã thay đổi.');
  else reject(error);
}
