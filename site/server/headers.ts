import { embedHosts } from '#contract/embed-hosts.ts';

const YEAR_SECONDS = 31_536_000;

/** Hosts of films that a page may show in a frame. */
const frameHosts = Object.values(embedHosts).map(({ frame }) => new URL(frame).origin);

/** Folders whose files change their address with their content; the parts of the search index are such folders themselves. */
const HASHED = [/^\/_assets\//, /^\/tep\//, /^\/chia-se\//, /^\/nhe\//, /^\/[a-z]+\/tim\/[^/]+\//];

/** Files that never change may be kept for ever; everything else is asked for again, cheaply, by its ETag. */
export function getCacheControl(path: string): string {
  const isHashed = HASHED.some((pattern) => pattern.test(path));
  return isHashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache';
}

/**
 * What browsers are told of every answer. Readers may speak what they search for. Pagefind compiles WebAssembly; a page may style inline but runs only our
 * own scripts; the frames are the video hosts that the contract knows.
 * @param secure the public origin is https, so browsers may be told to insist on it
 */
export function getSecurityHeaders(secure: boolean): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'self'",
    "img-src 'self' data:",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `frame-src ${frameHosts.join(' ')}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
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
