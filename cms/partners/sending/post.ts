import { request as requestPlainly, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { cleanText } from '#contract/text.ts';
import { findAddressProblem, isPrivateHost, toPlainHost } from './partner-address.ts';
import { isPublicAddress } from './public-address.ts';
import { resolveByMachine, resolveByServers, type ResolveHost } from './resolve-host.ts';

export interface Post {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** What came of a post: an answer, or why there is none. */
export type Reply =
  | { kind: 'answer'; status: number; retryAfter: string | undefined; answer: string }
  | { kind: 'problem'; problem: string };

export interface PostOptions {
  privateHosts: ReadonlySet<string>;
  /** Milliseconds from the question for the name to the head of the answer. */
  wait?: number;
  /** Asks for the addresses of a machine. */
  resolve?: ResolveHost;
  /** Certificates that are trusted besides those of Node, as PEM. */
  ca?: string;
  /** Ends the post; the reply is then a problem. */
  signal?: AbortSignal;
}

const WAIT = 15_000;
/** For the body of an answer: how long, how much is read, and how much of it is kept. */
const BODY_WAIT = 3_000;
const READ_BYTES = 4_096;
const KEPT_CHARACTERS = 500;
const HEAD_BYTES = 16_384;

/**
 * Sends a body to a machine of others. The name is resolved once, every address that it has must be public, and the
 * connection goes to one of those that were checked, whatever the name says a moment later. Redirections are not followed.
 * Time and bytes are limited whatever the other side does. Never throws.
 */
export async function post(message: Post, options: PostOptions): Promise<Reply> {
  const { privateHosts, wait = WAIT } = options;
  const limit = AbortSignal.timeout(wait);
  const signal = options.signal ? AbortSignal.any([limit, options.signal]) : limit;
  const problem = findAddressProblem(message.url, privateHosts);
  if (problem) return { kind: 'problem', problem };
  const url = new URL(message.url);
  try {
    const found = await untilAborted(findAddresses(url, options), signal);
    if (typeof found === 'string') return { kind: 'problem', problem: found };
    const response = await send(url, message, { signal, lookup: answerWith(found), ca: options.ca });
    const { statusCode = 0, headers } = response;
    return {
      kind: 'answer',
      status: statusCode,
      retryAfter: headers['retry-after'],
      answer: await read(response),
    };
  } catch (error) {
    const late = `Không trả lời trong ${wait / 1_000} giây.`;
    return { kind: 'problem', problem: limit.aborted ? late : describe(error, toPlainHost(url)) };
  }
}

/** @returns the addresses, or what speaks against them */
async function findAddresses(url: URL, options: PostOptions): Promise<string[] | string> {
  const host = toPlainHost(url);
  const isPrivate = isPrivateHost(url, options.privateHosts);
  const resolve = options.resolve ?? (isPrivate ? resolveByMachine : resolveByServers);
  const addresses = isIP(host) ? [host] : await resolve(host);
  const inner = isPrivate ? undefined : addresses.find((address) => !isPublicAddress(address));
  return inner === undefined ? addresses : `Tên ${host} dẫn tới ${inner}, không phải địa chỉ công cộng.`;
}

/** Connections go to these addresses and to no others. */
function answerWith(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_, { all: wantsAll }, callback) => {
    const [first = { address: '', family: 0 }] = all;
    if (wantsAll) callback(null, all);
    else callback(null, first.address, first.family);
  };
}

function send(
  url: URL,
  { body, headers }: Post,
  options: Pick<RequestOptions, 'signal' | 'lookup'> & { ca?: string | undefined },
): Promise<IncomingMessage> {
  const bytes = Buffer.from(body);
  return new Promise((resolve, reject) => {
    const start = url.protocol === 'https:' ? requestSecurely : requestPlainly;
    const outgoing = start(url, {
      ...options,
      method: 'POST',
      agent: false,
      maxHeaderSize: HEAD_BYTES,
      headers: { ...headers, 'content-length': bytes.length },
    });
    outgoing.on('response', resolve);
    outgoing.on('error', reject);
    outgoing.end(bytes);
  });
}

/** The beginning of an answer as text; then the connection is ended, whatever else was to come. */
async function read(response: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  const late = setTimeout(() => response.destroy(), BODY_WAIT);
  try {
    for await (const piece of response as AsyncIterable<Buffer>) {
      pieces.push(piece);
      size += piece.length;
      if (size >= READ_BYTES) break;
    }
  } catch {
    // The head of the answer said what counts.
  } finally {
    clearTimeout(late);
    response.destroy();
  }
  const text = new TextDecoder().decode(Buffer.concat(pieces).subarray(0, READ_BYTES));
  return cleanText(text).trim().slice(0, KEPT_CHARACTERS).toWellFormed();
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (): void => reject(new Error('aborted'));
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}

const noName = 'Không tìm thấy tên máy';
const noNameServer = 'Máy chủ tên miền không trả lời';
const noWay = 'Không có đường tới máy';
const selfMade = 'Chứng chỉ tự ký, không tin được';

const causes: Readonly<Record<string, string>> = {
  ENOTFOUND: noName,
  ENODATA: noName,
  ESERVFAIL: noNameServer,
  ETIMEOUT: noNameServer,
  ECONNREFUSED: 'Máy từ chối kết nối',
  ECONNRESET: 'Máy ngắt kết nối',
  EHOSTUNREACH: noWay,
  ENETUNREACH: noWay,
  CERT_HAS_EXPIRED: 'Chứng chỉ đã hết hạn',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Chứng chỉ không phải của tên này',
  DEPTH_ZERO_SELF_SIGNED_CERT: selfMade,
  SELF_SIGNED_CERT_IN_CHAIN: selfMade,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'Chứng chỉ không tin được',
};

function describe(error: unknown, host: string): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  return `${causes[code] ?? 'Không gửi được'} (${host}${code && `, ${code}`}).`;
}
