import type { Block } from '#contract/blocks.ts';
import { unescapeMarkup } from '#contract/inline.ts';
import { convertOldEncoding } from '#contract/old-encoding.ts';
import { escapeMarkup } from '#contract/text.ts';

/** Converts the words of a body from the old encoding; its structure, links and ids stay. */
export function convertBlocks(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => convertValue(block, '') as Block);
}

const technical = new Set(['id', 'type', 'language', 'media', 'provider', 'video']);

function convertValue(value: unknown, key: string): unknown {
  if (typeof value === 'string') return technical.has(key) ? value : convertHtml(value);
  if (Array.isArray(value)) return value.map((each) => convertValue(each, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, convertValue(each, name)]));
}

/** Between the elements of strict inline HTML, and never within them. */
export function convertHtml(html: string): string {
  return html.replace(
    /(<[^>]*>)|([^<]+)/g,
    (_, tag: string | undefined, text: string | undefined) =>
      tag ?? escapeMarkup(convertOldEncoding(unescapeMarkup(text ?? ''))),
  );
}
