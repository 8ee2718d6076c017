import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { makeStatusReader } from './address-status.ts';
import { findAnswer, findNotFound, type Answer } from './answer.ts';
import { getContentType } from './content-type.ts';
import { chooseVariant } from './encoding.ts';
import { getCacheControl, getSecurityHeaders } from './headers.ts';
import { parseRequestPath } from './request-path.ts';

export interface PublicServerOptions {
  /** The released tree: usually a symbolic link, followed anew for every request, so that a switch is seen at once. */
  readonly tree: string;
  /** The public origin is https. */
  readonly secure?: boolean;
  readonly onError?: (error: unknown) => void;
}

type Responder = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The server of the public site: files of the current release, and what became of addresses that moved or went. */
export function createPublicServer(options: PublicServerOptions): Server {
  const respond = makeResponder(options);
  return createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      options.onError?.(error);
      if (response.headersSent) response.destroy();
      else sayPlainly(request, response, 500, 'Máy chủ gặp lỗi. Xin thử lại sau.');
    });
  });
}

function makeResponder({ tree, secure = false }: PublicServerOptions): Responder {
  const readStatus = makeStatusReader();
  const headers = new Map(Object.entries(getSecurityHeaders(secure)));
  return async (request, response) => {
    response.setHeaders(headers);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sayPlainly(request, response, 405, 'Chỉ đọc được trang này, không gửi lên được.');
    }
    const target = parseRequestPath(request.url ?? '');
    if (target.kind === 'malformed') return sayPlainly(request, response, 400, 'Địa chỉ không hợp lệ.');
    const release = findRelease(tree);
    if (release === undefined) {
      response.setHeader('Retry-After', '5');
      return sayPlainly(request, response, 503, 'Trang đang được chuẩn bị. Xin quay lại sau ít phút.');
    }
    const answer =
      target.kind === 'impossible'
        ? findNotFound(release, '/')
        : findAnswer(release, target.path, target.query, readStatus(join(release, 'status.json')));
    await giveAnswer(request, response, release, answer);
  };
}

async function giveAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  release: string,
  answer: Answer,
): Promise<void> {
  if ('location' in answer) {
    response.writeHead(answer.status, { Location: answer.location, 'Cache-Control': 'no-cache' }).end();
  } else if (answer.file === undefined) {
    const gone = answer.status === 410;
    sayPlainly(request, response, answer.status, gone ? 'Nội dung này đã được gỡ.' : 'Không có trang này.');
  } else if (answer.status === 200) {
    await sendFile(request, response, release, answer.file);
  } else {
    await sendNotice(request, response, join(release, answer.file), answer.status);
  }
}

/** A file with everything that HTTP offers for it: validators, ranges, a precompressed form. */
function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  release: string,
  file: string,
): Promise<void> {
  const accepted = request.headers.range ? '' : String(request.headers['accept-encoding'] ?? '');
  const variant = chooseVariant(join(release, file), accepted);
  response.setHeader('Content-Type', getContentType(file));
  response.setHeader('Cache-Control', getCacheControl(file));
  response.setHeader('Vary', 'Accept-Encoding');
  if (variant.encoding) response.setHeader('Content-Encoding', variant.encoding);
  const path = encodeURI(variant.file.slice(release.length)).replace(/[?#]/g, encodeURIComponent);
  const stream = send(request, path, { root: release, index: false, cacheControl: false, dotfiles: 'allow' });
  return new Promise((resolve, reject) => {
    response.once('close', resolve);
    stream.once('error', (error: Error & { status?: number }) => refuse(request, response, error, reject));
    stream.pipe(response);
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

/** A page that explains why there is no page. */
async function sendNotice(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number,
): Promise<void> {
  const body = await readFile(file);
  response.writeHead(status, {
    'Content-Type': getContentType(file),
    'Content-Length': body.length,
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function sayPlainly(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  message: string,
): void {
  const body = Buffer.from(`${message}\n`);
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function findRelease(tree: string): string | undefined {
  try {
    return realpathSync(tree);
  } catch {
    return undefined;
  }
}
