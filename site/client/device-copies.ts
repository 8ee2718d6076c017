import { keptCache, readCache } from './kept-pages.ts';

/** A page on the device. */
export interface Copy {
  cache: Cache;
  request: Request;
  path: string;
  html: string;
}

/** Every page on the device that the reader kept or read. */
export async function listCopies(): Promise<Copy[]> {
  const copies: Copy[] = [];
  for (const name of [keptCache, readCache]) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const path = new URL(request.url).pathname;
      if (!path.endsWith('/')) continue;
      const html = await (await cache.match(request))?.text();
      if (html !== undefined) copies.push({ cache, request, path, html });
    }
  }
  return copies;
}

/** Pictures, recordings, films, and pieces of them. */
export async function listFiles(): Promise<Pick<Copy, 'cache' | 'request'>[]> {
  const files: Pick<Copy, 'cache' | 'request'>[] = [];
  for (const name of [keptCache, readCache]) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (listFileIds(request.url).length) files.push({ cache, request });
    }
  }
  return files;
}

/** Ids of pictures, recordings and films that a page shows, or that an address is of. */
export const listFileIds = (text: string) =>
  [...text.matchAll(/\/(?:tep|nhe)\/([0-9a-f]{16})/g)].map(([, id = '']) => id);

/** Addresses of stories and exemplars that a page links. */
export const listLinks = (html: string) =>
  [...html.matchAll(/href="(\/[a-z]{2,3}\/(?:bai|guong)\/[^"/]+\/)/g)].map(([, link = '']) => link);
