import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import send from 'send';
import {
  isCompressible,
  type Coding,
  type CompressedForms,
  type FileVersion,
  type FormCoding,
} from './compressed-forms.ts';
import { getContentType } from './content-type.ts';
import { chooseCoding, endings } from './encoding.ts';
import { getCacheControl, getFileHeaders } from './headers.ts';
import type { KeptFiles } from './kept-files.ts';
import { toLitePage, wantsLite } from './lite-page.ts';
import { openFile, type OpenFile } from './open-file.ts';
import { sayPlainly } from './say-plainly.ts';

/** A file of a release: its folder and the path below it. */
export interface ReleaseFile {
  readonly release: string;
  readonly file: string;
}

/** What the server keeps of files in memory. */
export interface FileStores {
  readonly forms: CompressedForms;
  readonly kept: KeptFiles;
}

/** Sends a file with everything that HTTP offers for it: validators, ranges, the smallest form that the reader accepts. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { release, file }: ReleaseFile,
  { forms, kept }: FileStores,
): Promise<void> {
  response.setHeader('Content-Type', getContentType(file));
  response.setHeader('Cache-Control', getCacheControl(file));
  response.setHeaders(new Map(Object.entries(getFileHeaders(file))));
  const isPage = file.endsWith('.html');
  response.setHeader('Vary', isPage ? 'Accept-Encoding, Save-Data, Cookie' : 'Accept-Encoding');
  const path = join(release, file);
  const coding = request.headers.range
    ? undefined
    : chooseCoding(String(request.headers['accept-encoding'] ?? ''));
  const isLite = isPage && wantsLite(request.headers);
  if (coding && !isLite && (await sendBeside(request, response, { path, file, coding, kept }))) return;
  const opened = await openFile(path);
  // It went between look and read.
  if (!opened) return refuse(request, response, 404);
  try {
    await kept.keep(file, undefined, opened);
    if (isLite) {
      const version = toLiteVersion(opened, release);
      await sendForm(request, response, { version, coding: coding ?? 'identity', forms });
    } else if (coding && isCompressible(file, opened.stats.size)) {
      const version = { ...opened, size: opened.stats.size, make: opened.read };
      await sendForm(request, response, { version, coding, forms });
    } else await streamFile(request, response, opened);
  } finally {
    await opened.close();
  }
}

/** Sends a page that explains why there is no page, in the smallest form that the reader accepts. */
export async function sendNotice(
  request: IncomingMessage,
  response: ServerResponse,
  { path, status }: { path: string; status: 404 | 410 },
  { forms }: FileStores,
): Promise<void> {
  const opened = await openFile(path);
  if (!opened) return refuse(request, response, 404);
  try {
    const { size } = opened.stats;
    const accepted = chooseCoding(String(request.headers['accept-encoding'] ?? ''));
    const coding = accepted && isCompressible(path, size) ? accepted : 'identity';
    const body = await forms.find({ ...opened, size, make: opened.read }, coding);
    if (coding !== 'identity') response.setHeader('Content-Encoding', coding);
    response.writeHead(status, {
      'Content-Type': getContentType(path),
      'Content-Length': body.length,
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  } finally {
    await opened.close();
  }
}

/** Sends the precompressed form that lies beside a file. @returns false, having answered nothing, when there is none */
async function sendBeside(
  request: IncomingMessage,
  response: ServerResponse,
  { path, file, coding, kept }: { path: string; file: string; coding: Coding; kept: KeptFiles },
): Promise<boolean> {
  const beside = await openFile(path + endings[coding]);
  if (!beside) return false;
  try {
    await kept.keep(file, coding, beside);
    response.setHeader('Content-Encoding', coding);
    await streamFile(request, response, beside);
    return true;
  } finally {
    await beside.close();
  }
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

/** RFC 9110, 13.1.2: any of the listed tags, weak or not; `*` stands for every one. */
function isKnown(header: string, etag: string): boolean {
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

function toLiteVersion({ path, tag, stats, read }: OpenFile, release: string): FileVersion {
  const make = async () => Buffer.from(toLitePage((await read()).toString(), release));
  return { path, tag: `${tag}-lite`, size: stats.size, make };
}

/**
 * Sends an open file, or the part of it that was asked for. What `send` says of it and what it reads is told by the
 * descriptor, never by the path. Where a file was cut in place meanwhile, the connection is cut too: the reader sees
 * that something is missing.
 */
export function streamFile(
  request: IncomingMessage,
  response: ServerResponse,
  { path, stats, tag, handle }: OpenFile,
): Promise<void> {
  // A reader who left while the file was opened is told nothing more: the response closes no second time.
  if (response.destroyed) return Promise.resolve();
  const options = { cacheControl: false, dotfiles: 'allow', fd: handle, autoClose: false } as const;
  const sending = Object.assign(send(request, '/', options), { res: response });
  response.setHeader('ETag', `"${tag}"`);
  return new Promise((resolve, reject) => {
    response.once('close', resolve);
    sending.once('error', (error: Error & { status?: number }) => {
      const { status } = error;
      if (status === 416 || status === 412) resolve(refuse(request, response, status));
      else reject(error);
    });
    sending.once('stream', (source: Readable) => cutWhenShort(source, response));
    sending.send(path, stats);
  });
}

function cutWhenShort(source: Readable, response: ServerResponse): void {
  let left = Number(response.getHeader('Content-Length'));
  source.on('data', (chunk: Buffer) => (left -= chunk.length));
  source.once('end', () => {
    if (left > 0) response.destroy();
  });
}

/** A range beyond the end is the reader's mistake; a file that went between look and read is not there. */
const refusals = {
  404: 'Không có trang này.',
  412: 'Nội dung đã thay đổi.',
  416: 'Không có đoạn được yêu cầu.',
} as const;

function refuse(request: IncomingMessage, response: ServerResponse, status: keyof typeof refusals): void {
  for (const name of ['Content-Type', 'Content-Encoding', 'Cache-Control', 'ETag'])
    response.removeHeader(name);
  sayPlainly(request, response, status, refusals[status]);
}
