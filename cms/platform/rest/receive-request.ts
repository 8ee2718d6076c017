import { answerRefusal } from '../refusals/refusal.ts';
import { readEnvironment } from '../environment/environment.ts';
import { hasSignedToken } from './has-signed-token.ts';
import { findNestingProblem } from './nesting.ts';
import { wrongForm } from './wrong-form.ts';

const megabyte = 1_000_000;

/** Bytes of a request without a file: the longest article with all its fields has not a tenth of them. */
const mostBytes = 5 * megabyte;
/** A translation file of 8 MB as JSON. */
const mostBytesOfTranslation = 20 * megabyte;

/** Fields have limits of their own, and say which of them is nested too deep. */
const deepest = 5_000;

const files = /^\/api\/(?:media|consent-proofs|nomination-voices)(?:\/|$)/;
const translations = /^\/api\/stories\/[^/]+\/xliff$/;

type Handler<T> = (request: Request, context: T) => Promise<Response>;

/**
 * The door of the API, before anything reads or looks up: no request is larger or deeper nested than what people and the
 * pages of the CMS send. Forms, which may hold files, are taken of who is signed in alone; files go
 * through as a stream, and their limits stand in `payload.config.ts`.
 */
export function receiveRequest<T>(handle: Handler<T>): Handler<T> {
  return async (request, context) => {
    if (!request.body) return handle(request, context);
    const { pathname } = new URL(request.url);
    const type = request.headers.get('content-type') ?? '';
    const isForm = type.toLowerCase().includes('multipart/');
    // Payload would write the file of whoever sends one to the disk before it asks who that is.
    if (isForm && !hasSignedToken(request, readEnvironment().secret))
      return answerRefusal(401, 'Hãy đăng nhập lại rồi gửi. Chưa nhận gì.');
    if (isForm && files.test(pathname)) return handle(request, context);
    const limit = translations.test(pathname) ? mostBytesOfTranslation : mostBytes;
    const body = await readAtMost(request, limit);
    if (!body)
      return answerRefusal(
        413,
        `Nội dung gửi lên lớn quá ${limit / megabyte} MB nên chưa lưu gì. Hãy chia nhỏ ra.`,
      );
    const problem = isForm ? undefined : findProblem(new TextDecoder().decode(body), type);
    return problem ? answerRefusal(400, problem) : handle(withBody(request, body), context);
  };
}

function findProblem(text: string, type: string): string | undefined {
  // A number, a text or `null` is JSON, but no content of anything here.
  if (type.startsWith('application/json') && /^\s*[^\s{[]/.test(text)) return wrongForm;
  return findNestingProblem(text, deepest);
}

/** @returns undefined when there is more */
async function readAtMost(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return undefined;
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += piece.byteLength;
    if (size > limit) return undefined;
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

function withBody(request: Request, body: Uint8Array<ArrayBuffer>): Request {
  const { credentials, headers, method, signal, url } = request;
  return new Request(url, { body, credentials, headers, method, signal });
}
