import { randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { previewDoorFile, previewRequestLimit, previewRequestSchema } from '#contract/preview.ts';
import { replaceFile } from '../files/replace-file.ts';
import { drawPreview, type PreviewSource } from './draw-preview.ts';

interface PreviewServer {
  close(): Promise<void>;
}

/**
 * Draws previews for the CMS on the same machine: `POST /` with a `PreviewRequest` answers the page's HTML, `GET
 * /_assets/<name>` a font. It listens on
 * 127.0.0.1 alone and only to who can read the secret in `dataDir`; nothing it draws is ever written to disk.
 */
export async function startPreviewServer(source: PreviewSource, dataDir: string): Promise<PreviewServer> {
  const secret = randomBytes(24).toString('hex');
  const door = join(dataDir, previewDoorFile);
  const server = createServer((request, response) => void answer(source, secret, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  replaceFile(door, JSON.stringify({ port, secret }), { temporary: dataDir, mode: 0o600 });
  return {
    close: async () => {
      if (isOwn(door, secret)) rmSync(door, { force: true });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The next worker may have put up its own door already. */
function isOwn(door: string, secret: string): boolean {
  return existsSync(door) && readFileSync(door, 'utf8').includes(secret);
}

async function answer(
  source: PreviewSource,
  secret: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (!isAllowed(request, secret)) return send(response, 403, 'Forbidden');
    if (request.method === 'GET') return sendFont(source, request, response);
    if (request.method !== 'POST') return send(response, 405, 'Only GET and POST are answered.');
    const body = await readBody(request);
    if (body === undefined) return send(response, 413, 'The request is too large.');
    const parsed = previewRequestSchema.safeParse(JSON.parse(body));
    if (!parsed.success) return send(response, 400, parsed.error.message);
    send(response, 200, await drawPreview(source, parsed.data));
  } catch (error) {
    send(response, error instanceof SyntaxError ? 400 : 500, String(error));
  }
}

/** Styles stand in the page; fonts are the only files that it needs to look like itself. */
function sendFont({ site }: PreviewSource, { url = '' }: IncomingMessage, response: ServerResponse): void {
  const name = /^\/_assets\/([\w.-]+\.woff2)$/.exec(url)?.[1];
  const path = name && join(site.client, '_assets', name);
  if (!path || !existsSync(path)) return send(response, 404, 'There is no such file.');
  response.writeHead(200, { 'Content-Type': 'font/woff2' });
  response.end(readFileSync(path));
}

function isAllowed({ headers }: IncomingMessage, secret: string): boolean {
  const given = Buffer.from(headers.authorization ?? '');
  const expected = Buffer.from(`Bearer ${secret}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** @returns undefined when it is longer than a preview may be */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > previewRequestLimit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

function send(response: ServerResponse, status: number, text: string): void {
  const type = status === 200 ? 'text/html' : 'text/plain';
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
    // What is left unread of a refused request must not be taken for the next one.
    ...(status >= 400 && { Connection: 'close' }),
  });
  response.end(text);
}
