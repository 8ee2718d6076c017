import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isEmbedPath } from '../framing/embed-address.ts';
import { nominationPath } from '../views/nomination-fields.ts';
import type { AddressStatus } from './address-status.ts';
import { findAnswer, findNotFound, type Answer } from './answer.ts';
import { CompressedForms } from './compressed-forms.ts';
import { getSecurityHeaders, getFileHeaders, preflightHeaders } from './headers.ts';
import { KeptFiles } from './kept-files.ts';
import { findLiteCookie, findWayBack } from './lite-page.ts';
import { answerWithoutRelease } from './lost-release.ts';
import { ReleaseWatch } from './release-watch.ts';
import { parseRequestPath, type RequestPath } from './request-path.ts';
import { sayPlainly } from './say-plainly.ts';
import { SearchAnswers, type SearchResponder } from './search-answer.ts';
import type { TakerCounts } from './takers/taker-counts.ts';
import { sendFile, sendNotice, type FileStores } from './send-file.ts';

/** Takes what citizens send, and shows them what is for them alone. */
export interface NominationResponder {
  /** Answers a post of the form. */
  take(request: IncomingMessage, response: ServerResponse, release: string): Promise<void>;
  /** @returns false, having answered nothing, when the page is the same for everybody */
  show(
    request: IncomingMessage,
    response: ServerResponse,
    asked: { release: string; answer: Answer; query: string },
  ): Promise<boolean>;
}

export interface PublicServerOptions {
  /** The released tree: usually a symbolic link, followed anew for every request, so that a switch is seen at once. */
  readonly tree: string;
  /** The public origin is https. */
  readonly secure?: boolean;
  readonly onError?: (error: unknown) => void;
  /** Answers the form of the search; without it, or while it has no answer, the form leads to its page alone. */
  readonly search?: SearchResponder;
  /** Takes what citizens send, and shows them the answers; without it nothing can be sent. */
  readonly nominations?: NominationResponder;
  /** Counts who takes feeds, frames, answers of the API and press packs. */
  readonly takers?: Pick<TakerCounts, 'note'>;
}

/** A recording on a slow line takes its time; lines that stand still are cut long before. */
const LONGEST_REQUEST_MS = 1_200_000;

type Responder = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The server of the public site: files of the current release, and what became of addresses that moved or went. */
export function createPublicServer(options: PublicServerOptions): Server {
  const respond = makeResponder(options);
  return createServer({ requestTimeout: LONGEST_REQUEST_MS }, (request, response) => {
    respond(request, response).catch((error: unknown) => {
      options.onError?.(error);
      if (response.headersSent) response.destroy();
      else sayPlainly(request, response, 500, 'Máy chủ gặp lỗi. Xin thử lại sau.');
    });
  });
}

function makeResponder({
  tree,
  secure = false,
  search,
  takers,
  nominations,
}: PublicServerOptions): Responder {
  const watch = new ReleaseWatch(tree);
  const stores = { forms: new CompressedForms(), kept: new KeptFiles() };
  const answers = search && new SearchAnswers(search);
  const headers = {
    page: new Map(Object.entries(getSecurityHeaders(secure))),
    embed: new Map(Object.entries(getSecurityHeaders(secure, 'embed'))),
  };
  return async (request, response) => {
    const target = parseRequestPath(request.url ?? '');
    const isEmbed = target.kind === 'path' && isEmbedPath(target.path);
    response.setHeaders(headers[isEmbed ? 'embed' : 'page']);
    if (answerPreflight(request, response, target)) return;
    if (nominations && isNomination(request, target)) {
      const { release, status } = watch.look();
      if (release !== undefined) return nominations.take(request, response, release);
      return answerWithoutRelease(request, response, { ...nowhere, status, kept: stores.kept });
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sayPlainly(request, response, 405, 'Chỉ đọc được trang này, không gửi lên được.');
    }
    if (target.kind === 'malformed') return sayPlainly(request, response, 400, 'Địa chỉ không hợp lệ.');
    const cookie = target.kind === 'path' ? findLiteCookie(target.path) : undefined;
    if (cookie) {
      const Location = findWayBack(request.headers);
      response.writeHead(303, { Location, 'Set-Cookie': cookie, 'Cache-Control': 'no-store' }).end();
      return;
    }
    const { release, status, lostMs } = watch.look();
    const path = target.kind === 'path' ? target.path : undefined;
    if (release === undefined)
      return answerWithoutRelease(request, response, { path, status, kept: stores.kept, lostMs });
    const acceptLanguage = String(request.headers['accept-language'] ?? '');
    const answer = findAnswerFor(release, target, { status, acceptLanguage });
    if (path !== undefined && (answer.status === 200 || answer.status === 410)) takers?.note(request, path);
    const query = target.kind === 'path' ? target.query : '';
    if (await answers?.send(request, response, { release, answer, query })) return;
    if (await nominations?.show(request, response, { release, answer, query })) return;
    await giveAnswer(request, response, { release, answer, stores });
  };
}

/** What is sent while there is no release finds nothing that was sent before. */
const nowhere = { path: undefined, lostMs: undefined };

/** @returns false, having answered nothing, when a browser does not ask whether it may read a shared file */
function answerPreflight(request: IncomingMessage, response: ServerResponse, target: RequestPath): boolean {
  const sharing = request.method === 'OPTIONS' && target.kind === 'path' ? getFileHeaders(target.path) : {};
  if (Object.keys(sharing).length === 0) return false;
  response.writeHead(204, { ...sharing, ...preflightHeaders }).end();
  return true;
}

function isNomination({ method }: IncomingMessage, target: RequestPath): boolean {
  return method === 'POST' && target.kind === 'path' && target.path === nominationPath;
}

function findAnswerFor(
  release: string,
  target: Exclude<RequestPath, { kind: 'malformed' }>,
  { status, acceptLanguage }: { status: AddressStatus; acceptLanguage: string },
): Answer {
  if (target.kind === 'impossible') return findNotFound(release, '/');
  return findAnswer(release, { ...target, acceptLanguage }, status);
}

async function giveAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { release, answer, stores }: { release: string; answer: Answer; stores: FileStores },
): Promise<void> {
  if ('location' in answer) {
    if (answer.vary) response.setHeader('Vary', answer.vary);
    response.writeHead(answer.status, { Location: answer.location, 'Cache-Control': 'no-cache' }).end();
  } else if (answer.file === undefined) {
    const gone = answer.status === 410;
    sayPlainly(request, response, answer.status, gone ? 'Nội dung này đã được gỡ.' : 'Không có trang này.');
  } else if (answer.status === 200) {
    await sendFile(request, response, { release, file: answer.file }, stores);
  } else {
    await sendNotice(request, response, { path: join(release, answer.file), status: answer.status }, stores);
  }
}
