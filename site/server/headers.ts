import { embedHosts } from '#contract/embed-hosts.ts';

const YEAR_SECONDS = 31_536_000;

/** Hosts of films that a page may show in a frame. */
const frameHosts = Object.values(embedHosts).map(({ frame }) => new URL(frame).origin);

/** What the policy of an address says of frames: other sites may frame the pages that are made for it, and no others. */
const framing = {
  page: [`frame-src 'self' ${frameHosts.join(' ')}`, "form-action 'self'", "frame-ancestors 'self'"],
  embed: ["frame-src 'none'", "form-action 'none'", 'frame-ancestors *'],
} as const;

/** Folders whose files change their address with their content; the parts of the search index are such folders themselves. */
const HASHED = [/^\/_assets\//, /^\/tep\//, /^\/chia-se\//, /^\/nhe\//, /^\/[a-z]+\/tim\/[^/]+\//];

/** Files that never change may be kept for ever; everything else is asked for again, cheaply, by its ETag. */
export function getCacheControl(path: string): string {
  const isHashed = HASHED.some((pattern) => pattern.test(path));
  return isHashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache';
}

/** Data and media that pages of other sites may read: feeds, lists, calendars, subtitles, pictures, recordings. */
const SHARED = /\.(?:xml|json|ics|vtt|opml)$|^\/(?:tep|nhe|chia-se|goi-bao-chi)\//;

/** What browsers are told of a file of the release besides: that pages of other sites may read it. */
export function getFileHeaders(path: string): Readonly<Record<string, string>> {
  if (!SHARED.test(path)) return {};
  return { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag' };
}

/** The answer to a browser that asks, before it reads a shared file, whether it may. */
export const preflightHeaders = {
  Allow: 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': 'If-None-Match, If-Modified-Since, Range',
  'Access-Control-Max-Age': '86400',
} as const;

/**
 * What browsers are told of every answer. Readers may speak what they search for. Pagefind compiles WebAssembly; a page may style inline but runs only our
 * own scripts; the frames are our own and those of the video hosts that the contract knows.
 * @param secure the public origin is https, so browsers may be told to insist on it
 * @param place `embed`: in the part of the site that other sites may frame
 */
export function getSecurityHeaders(
  secure: boolean,
  place: keyof typeof framing = 'page',
): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'self'",
    "img-src 'self' data:",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'self'",
    ...framing[place],
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(self), geolocation=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(secure && { 'Strict-Transport-Security': `max-age=${YEAR_SECONDS}` }),
  };
}
