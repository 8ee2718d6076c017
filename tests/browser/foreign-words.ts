import type { Page } from 'playwright-core';
import { isSyllable } from '#contract/encodings/syllable.ts';
import { languages } from '#contract/languages.ts';

/** Days and months as calendars shorten them: Th 2, Thg 11. */
const calendar = 'Th Thg';

/** What newsrooms say as it is: names of formats, programs, standards and units, and parts of addresses. */
const technical =
  'Gương Sáng RSS Atom JSON XML XLIFF EPUB PDF DOCX XLSX CSV ZIP HTML Markdown iCal ICS QR SRT WebVTT VTT JPEG JPG PNG ' +
  'WebP AVIF GIF MP3 MP4 M4A AAC WAV WebM OGG MOV HEVC H AV1 VP9 VP8 HDR AI URL UTF TCVN3 VNI Windows Unicode NFC BCP ' +
  'webhook Webhook WebSub HMAC SHA HTTP HTTPS http https mailto tel www API REST IPTC ninjs Zalo Facebook YouTube Vimeo ' +
  'TikTok Google Word Docs Excel CC BY SA ND NC Creative Commons kB MB GB px Hz ms SEO Ctrl Enter Esc Tab Alt Shift ' +
  'Lines byte nginx Caddy Chrome Firefox Safari Edge Linux macOS iOS Android email Email video Video audio slug sapo Sapo logo Logo podcast Podcast Telegram Messenger LinkedIn';
const own = new Set(`${technical} ${calendar}`.split(' ').map((word) => word.toLowerCase()));
for (const { name, ownName, code } of languages) {
  for (const word of [code, ...readWords(name), ...readWords(ownName)]) own.add(word.toLowerCase());
}

/** Addresses of mail and of pages, names of files, codes and what is written in letters that only machines read. */
const codes =
  /\S+@\S+|\b(?:image|video|audio|text|application)\/[\w.+-]+|\bhttps?:\/\/\S+|\S*\/\S*[-/]\S*|\b[\w-]+\.(?:jpe?g|png|webp|avif|mp[34]|m4a|vtt|srt|pdf|xlf|webm)\b|#[0-9a-f]{3,8}\b|\b[0-9a-f]{8,}(?:-[0-9a-f]{4,})*\b|\b[a-z0-9]+(?:-[a-z0-9]+){2,}\b|\bv?\d\S*/giu;

/** UBND, HTTP … */
const abbreviation = /^[A-ZĐ]{2,5}$/;

/** Words in Latin letters that are no syllable of Vietnamese, no name of a language and no technical word. */
export function findForeignWords(text: string): string[] {
  return readWords(text.replace(codes, ' ')).filter(
    (word) =>
      word.length > 1 &&
      !abbreviation.test(word) &&
      !own.has(word.toLowerCase()) &&
      !isSyllable(word.normalize('NFC')),
  );
}

function readWords(text: string): string[] {
  return text.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:[’'ʼ][\p{Script=Latin}\p{M}]+)*/gu) ?? [];
}

/**
 * What the interface itself says on a page as it is shown now, that is not Vietnamese: its text, its labels and its title.
 * What people wrote is left out: texts of lists, of boxes and of documents may be names, and what says its own language is a text.
 * @param names words that are no foreign ones, since people are called so
 * @returns each with the words that are foreign in it
 */
export async function findForeignTexts(page: Page, names: ReadonlySet<string>): Promise<string[]> {
  const said = await page.evaluate(readInterface);
  return [...new Set(said)].flatMap((text) => {
    const words = findForeignWords(text).filter((word) => !names.has(word));
    return words.length === 0 ? [] : [`${words.join(' ')} ← ${text.slice(0, 120)}`];
  });
}

/** Runs in the page. */
function readInterface(): string[] {
  const written = [
    '[contenteditable="true"]',
    'textarea',
    'script',
    'style',
    'noscript',
    'code',
    'kbd',
    'iframe',
    'nextjs-portal',
    '[lang]:not(html)',
    '.rs__single-value',
    '.rs__multi-value',
    '.rs__option',
  ].join(',');
  const texts: string[] = [document.title];
  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const parent = node.parentElement;
    if (text && parent && !parent.closest(written) && isShown(parent)) texts.push(text);
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
    for (const element of document.body.querySelectorAll(`[${name}]`)) {
      if (!element.closest('[lang]:not(html), [contenteditable="true"] [contenteditable="true"]'))
        texts.push(element.getAttribute(name) ?? '');
    }
  }
  return texts;
}
