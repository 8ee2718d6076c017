import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { previewDoorFile, previewDoorSchema, type PreviewRequest } from '#contract/preview.ts';
import { readEnvironment } from '../../platform/environment/environment.ts';

/** The publisher does not draw just now: it starts, or it runs on another machine. */
export class PublisherAwayError extends Error {
  override readonly name = 'PublisherAwayError';
}

/** Has a page drawn. @returns its HTML @throws PublisherAwayError; Error with what the publisher says of the page */
export async function askForPage(request: PreviewRequest): Promise<string> {
  const response = await ask('/', { method: 'POST', body: JSON.stringify(request) });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

/** Font of the public site, by its file name. @throws PublisherAwayError */
export async function askForAsset(name: string): Promise<Response> {
  return ask(`/_assets/${encodeURIComponent(name)}`, { method: 'GET' });
}

async function ask(path: string, options: RequestInit): Promise<Response> {
  try {
    const door = await readFile(join(readEnvironment().dataDir, previewDoorFile), 'utf8');
    const { port, secret } = previewDoorSchema.parse(JSON.parse(door));
    return await fetch(`http://127.0.0.1:${port}${path}`, {
      ...options,
      headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
      signal: AbortSignal.timeout(15_000),
    });
  } catch (error) {
    throw new PublisherAwayError('The publisher does not draw previews now.', { cause: error });
  }
}
