import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { makeStatusReader } from './address-status.ts';
import { findAnswer, findNotFound, type Answer } from './answer.ts';
import { CompressedForms } from './compressed-forms.ts';
import { getContentType } from './content-type.ts';
import { getSecurityHeaders } from './headers.ts';
import { findLiteCookie, findWayBack } from './lite-page.ts';
import { parseRequestPath } from './request-path.ts';
import { sayPlainly } from './say-plainly.ts';
import { sendFile } from './send-file.ts';

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
  const forms = new CompressedForms();
  const headers = new Map(Object.entries(getSecurityHeaders(secure)));
  return async (request, response) => {
    response.setHeaders(headers);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sayPlainly(request, response, 405, 'Chỉ đọc được trang này, không gửi lên được.');
    }
    const target = parseRequestPath(request.url ?? '');
    if (target.kind === 'malformed') return sayPlainly(request, response, 400, 'Địa chỉ không hợp lệ.');
    const cookie = target.kind === 'path' ? findLiteCookie(target.path) : undefined;
    if (cookie) {
      const Location = findWayBack(request.headers);
      response.writeHead(303, { Location, 'Set-Cookie': cookie, 'Cache-Control': 'no-store' }).end();
      return;
    }
    const release = findRelease(tree);
    if (release === undefined) {
      response.setHeader('Retry-After', '5');
      return sayPlainly(request, response, 503, 'Trang đang được chuẩn bị. Xin quay lại sau ít phút.');
    }
    const answer =
      target.kind === 'impossible'
        ? findNotFound(release, '/')
        : findAnswer(release, target.path, target.query, readStatus(join(release, 'status.json')));
    await giveAnswer(request, response, { release, answer, forms });
  };
}

async function giveAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { release, answer, forms }: { release: string; answer: Answer; forms: CompressedForms },
): Promise<void> {
  if ('location' in answer) {
    response.writeHead(answer.status, { Location: answer.location, 'Cache-Control': 'no-cache' }).end();
  } else if (answer.file === undefined) {
    const gone = answer.status === 410;
    sayPlainly(request, response, answer.status, gone ? 'Nội dung này đã được gỡ.' : 'Không có trang này.');
  } else if (answer.status === 200) {
    await sendFile(request, response, { release, file: answer.file }, forms);
  } else {
    await sendNotice(request, response, join(release, answer.file), answer.status);
  }
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

function findRelease(tree: string): string | undefined {
  try {
    return realpathSync(tree);
  } catch {
    return undefined;
  }
}
