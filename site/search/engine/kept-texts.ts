import { isLanguageCode } from '#contract/languages.ts';
import { listCopies } from '../../client/device-copies.ts';
import type { KeptText } from './kept-index.ts';

/** Stories on the device that the reader kept or read, as their pages show them. */
export async function readKeptTexts(): Promise<KeptText[]> {
  if (!('caches' in globalThis)) return [];
  const texts = new Map<string, KeptText>();
  for (const { path, html } of await listCopies()) {
    const text = readStory(decodeURI(path), html);
    if (text) texts.set(path, text);
  }
  return [...texts.values()];
}

/** A parsed document runs no script and loads nothing. */
function readStory(address: string, html: string): KeptText | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const story = page.querySelector('article.story');
  const language = address.split('/')[1] ?? '';
  const title = story?.querySelector('h1')?.textContent?.trim();
  if (!story || !title || !isLanguageCode(language)) return undefined;
  const summary = story.querySelector('.standfirst')?.textContent?.trim() ?? '';
  const isSample = story.querySelector('.sample-note') !== null;
  const blocks = story.querySelectorAll('.story-body :is(p, li, h2, h3, h4, blockquote, figcaption, td, th)');
  const text = [...blocks].map(readWords).filter(Boolean);
  return { address, title, summary, language, isSample, text: text.join('\n') };
}

/** Of an item its own words: those of lists within it stand in items of their own. */
function readWords(block: Element): string {
  const own = block.cloneNode(true) as Element;
  for (const list of own.querySelectorAll('ul, ol')) list.remove();
  return own.textContent?.trim() ?? '';
}
