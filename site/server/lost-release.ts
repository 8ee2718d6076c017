import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressStatus } from './address-status.ts';
import { chooseCoding } from './encoding.ts';
import type { KeptFiles } from './kept-files.ts';
import { sayPlainly } from './say-plainly.ts';

/** Kept answers are given no longer: what is withdrawn meanwhile could not be known here. */
const LONGEST_MS = 15 * 60_000;

/**
 * Answers while there is no release: with what was sent before, and never with what was known to be withdrawn. What
 * was not sent before is asked for again later (503), so that nobody takes it for gone.
 * @param lostMs how long there has been none; undefined: there has never been one
 */
export function answerWithoutRelease(
  request: IncomingMessage,
  response: ServerResponse,
  {
    path,
    status,
    kept,
    lostMs,
  }: { path: string | undefined; status: AddressStatus; kept: KeptFiles; lostMs: number | undefined },
): void {
  const address = path?.endsWith('/') ? path : `${path ?? ''}/`;
  if (path !== undefined && lostMs !== undefined && lostMs < LONGEST_MS) {
    const target = path === '/' ? '/vi/' : (status.moved.get(address) ?? status.moved.get(path));
    if (target !== undefined) {
      response.writeHead(302, { Location: encodeURI(target), 'Cache-Control': 'no-cache' }).end();
      return;
    }
    if (status.withdrawn.has(address)) return sayPlainly(request, response, 410, 'Nội dung này đã được gỡ.');
    const coding = chooseCoding(String(request.headers['accept-encoding'] ?? ''));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (kept.send(request, response, { file, coding })) return;
  }
  response.setHeader('Retry-After', '5');
  sayPlainly(request, response, 503, 'Trang đang được chuẩn bị. Xin quay lại sau ít phút.');
}
