import { statSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { litePaths } from '#contract/address.ts';
import { escapeMarkup } from '#contract/text.ts';

const COOKIE = 'gon';
const YEAR_SECONDS = 31_536_000;

/** The reader's own choice counts; without one the browser's wish to save data. */
export function wantsLite({ cookie = '', 'save-data': saveData }: IncomingHttpHeaders): boolean {
  const chosen = new RegExp(`(?:^|;\\s*)${COOKIE}=([01])`).exec(cookie)?.[1];
  return chosen === undefined ? String(saveData ?? '').toLowerCase() === 'on' : chosen === '1';
}

/** Answers the two addresses of the switch: the cookie to set, undefined for other addresses. */
export function findLiteCookie(path: string): string | undefined {
  const value = { [litePaths.on]: '1', [litePaths.off]: '0' }[path];
  return value && `${COOKIE}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`;
}

/** Where the switch leads back to: a page of ours, else the front page. */
export function findWayBack({ referer = '', host = '' }: IncomingHttpHeaders): string {
  if (!URL.canParse(referer)) return '/';
  const { host: from, pathname, search } = new URL(referer);
  const isOurs = from === host && !Object.values<string>(litePaths).includes(pathname);
  return isOurs && !pathname.startsWith('//') ? pathname + search : '/';
}

/**
 * The lite form of a page of ours: text first. Pictures of the text become links that say their size and that a script
 * opens in place; pictures beside titles, posters and fonts of letters that every phone has are left out.
 * @param release folder in which the pictures lie, for their sizes
 */
export function toLitePage(html: string, release: string): string {
  const [note = '', off = '', show = ''] = (/ data-lite="([^"]*)"/.exec(html)?.[1] ?? '').split('|');
  return html
    .replace('<html ', '<html class="lite" ')
    .replace(/<link rel="preload"[^>]*as="font"[^>]*>/g, '')
    .replace(/@font-face\{[^}]*\}/g, (rule) => (/unicode-range|src:local/.test(rule) ? rule : ''))
    .replace(/<picture>.*?<\/picture>/gs, (picture) => toLink(picture, show, release))
    .replace(/ poster="[^"]*"/g, '')
    .replace(/<figure[^>]*\bdata-light="([^"]*)"[^>]*>.*?<audio[^>]*>/gs, putLightFirst)
    .replace(/(<source[^>]*-240\.mp4"[^>]*) media="[^"]*"/g, '$1')
    .replace(
      new RegExp(`(<a class="lite-switch" href=")${litePaths.on}("[^>]*>)[^<]*`),
      `$1${litePaths.off}$2${off}`,
    )
    .replace(
      /(<main\b)/,
      `<p class="lite-note">${note} <a href="${litePaths.off}" rel="nofollow">${off}</a></p>$1`,
    );
}

/** The light forms of a recording before its original; a browser takes the first that it can play and that is there. */
function putLightFirst(start: string, light: string): string {
  const sources = light.split(' ').map((address) => {
    const type = address.endsWith('.opus') ? 'audio/ogg; codecs=opus' : 'audio/mpeg';
    return `<source src="${address}" type="${type}">`;
  });
  return start + sources.join('');
}

function toLink(picture: string, show: string, release: string): string {
  const alt = /\balt="([^"]*)"/.exec(picture)?.[1]?.trim() ?? '';
  const address = chooseSmall(/<img[^>]*\bsrcset="([^"]*)"/.exec(picture)?.[1] ?? '');
  if (!alt || !address) return '';
  const width = /\bwidth="(\d+)"/.exec(picture)?.[1] ?? '';
  const height = /\bheight="(\d+)"/.exec(picture)?.[1] ?? '';
  const bytes = statSync(join(release, address), { throwIfNoEntry: false })?.size;
  const size = bytes === undefined ? '' : ` (${Math.max(1, Math.round(bytes / 1_000))} kB)`;
  return `<a class="tap" href="${escapeMarkup(address)}" data-width="${width}" data-height="${height}" data-alt="${alt}"><span><strong>${show}${size}</strong>: ${alt}</span></a>`;
}

/** The rendition of 640 px, or the largest below. */
function chooseSmall(set: string): string | undefined {
  const choices = set.split(',').map((one) => one.trim().split(' '));
  const small = choices.filter(([, width = '']) => Number.parseInt(width, 10) <= 640);
  return (small.at(-1) ?? choices[0])?.[0];
}
