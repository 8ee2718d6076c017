import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { chooseCoding } from './encoding.ts';

const BROTLI_QUALITY = 4;

/** Sends a page that was drawn for this request, in the smallest form that the reader accepts; no search engine keeps it. */
export async function sendDrawnPage(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  html: string,
): Promise<void> {
  const coding = chooseCoding(String(request.headers['accept-encoding'] ?? ''));
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
  const body = Buffer.from(html);
  const sent =
    coding === 'br'
      ? await promisify(brotliCompress)(body, { params })
      : coding === 'gzip'
        ? await promisify(gzip)(body)
        : body;
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': sent.length,
    Vary: 'Accept-Encoding, Save-Data, Cookie',
    'X-Robots-Tag': 'noindex',
    ...(coding && { 'Content-Encoding': coding }),
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}
