import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { openFile } from './open-file.ts';
import { sendDrawnPage } from './send-drawn-page.ts';
import { streamFile } from './send-file.ts';

const kept = {
  'Cache-Control': 'private, no-store',
  // Between pages of ours alone: the address may hold a code.
  'Referrer-Policy': 'same-origin',
} as const;

/** Sends a page that is for this reader alone and that nothing on the way keeps. */
export async function sendPrivatePage(
  request: IncomingMessage,
  response: ServerResponse,
  { status, html }: { status: number; html: string },
): Promise<void> {
  response.setHeaders(new Map(Object.entries(kept)));
  await sendDrawnPage(request, response, status, html);
}

/** Leads on to an address that is for this reader alone. */
export function leadPrivately(response: ServerResponse, location: string): void {
  response.writeHead(303, { ...kept, Location: location, 'Content-Length': 0 }).end();
}

/** Sends a recording for this reader alone, in parts if he asks for parts. @returns false when there is none */
export async function sendPrivateFile(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, file, type }: { folder: string; file: string; type: string },
): Promise<boolean> {
  const opened = await openFile(join(folder, file));
  if (!opened) return false;
  try {
    response.setHeaders(new Map(Object.entries(kept)));
    response.setHeader('Content-Type', type);
    response.setHeader('Content-Security-Policy', "default-src 'none'; media-src 'self'; sandbox");
    await streamFile(request, response, opened);
    return true;
  } finally {
    await opened.close();
  }
}
