import Negotiator from 'negotiator';
import { languages } from '#contract/languages.ts';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isEmbedPath, missingEmbedAddress } from '../framing/embed-address.ts';
import type { AddressStatus } from './address-status.ts';
import { isMarker } from './markers.ts';

/** What to do with a request, before any byte is read. `file` is a path below the release. */
export type Answer =
  | { readonly status: 200 | 404 | 410; readonly file: string }
  | { readonly status: 301 | 302; readonly location: string; readonly vary?: string }
  | { readonly status: 404 | 410; readonly file?: undefined };

const DEFAULT_LANGUAGE = 'vi';

/** Files of the release that are for the server, not for readers. */
const INTERNAL = new Set(['/status.json']);

/** What was asked: a decoded path, with its query and the languages that the reader's browser names. */
export interface Asked {
  path: string;
  query: string;
  acceptLanguage: string;
}

/** Finds the answer in a release folder. */
export function findAnswer(
  release: string,
  { path, query, acceptLanguage }: Asked,
  status: AddressStatus,
): Answer {
  if (path === '/')
    return {
      status: 302,
      location: `/${chooseLanguage(release, acceptLanguage)}/${query}`,
      vary: 'Accept-Language',
    };
  const address = path.endsWith('/') ? path : `${path}/`;
  const target = status.moved.get(address) ?? status.moved.get(path);
  if (target !== undefined) return { status: 301, location: encodeURI(target) + query };
  if (status.withdrawn.has(address) || status.withdrawn.has(path))
    return withFile(release, `${address}index.html`, 410);
  if (INTERNAL.has(path) || isMarker(path) || path.endsWith('/404.html')) return findNotFound(release, path);
  if (path.endsWith('/index.html')) return { status: 301, location: encodeURI(path.slice(0, -10)) + query };
  if (path.endsWith('/')) return findPage(release, path);
  if (isFile(join(release, path))) return { status: 200, file: path };
  if (isFile(join(release, address, 'index.html')))
    return { status: 301, location: encodeURI(address) + query };
  return findNotFound(release, path);
}

/** The page that says, in the reader's language, that there is nothing here. */
export function findNotFound(release: string, path: string): Answer {
  const [, first = '', second = ''] = path.split('/');
  const pages = isEmbedPath(path)
    ? [missingEmbedAddress(second), missingEmbedAddress(DEFAULT_LANGUAGE)]
    : [`/${first}/404.html`, `/${DEFAULT_LANGUAGE}/404.html`];
  const file = pages.find((page) => isFile(join(release, page)));
  return file === undefined ? { status: 404 } : { status: 404, file };
}

/** The first language of the reader's that has something to read: those with a sitemap. RFC 9110, 12.5.4. */
function chooseLanguage(release: string, acceptLanguage: string): string {
  const wanted = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages();
  const offered = languages
    .map(({ code }) => code)
    .filter((code) => isFile(join(release, code, 'sitemap.xml')));
  const found = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return found.map((tag) => offered.find((code) => code === tag)).find(Boolean) ?? DEFAULT_LANGUAGE;
}

function findPage(release: string, address: string): Answer {
  const file = `${address}index.html`;
  return isFile(join(release, file)) ? { status: 200, file } : findNotFound(release, address);
}

function withFile(release: string, file: string, status: 410): Answer {
  return isFile(join(release, file)) ? { status, file } : { status };
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // Also a name too long, or a file where a folder is asked for: nothing of ours is there.
    return false;
  }
}
