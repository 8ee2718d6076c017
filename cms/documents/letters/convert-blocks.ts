import { blockToText, type Block } from '#contract/blocks.ts';
import { inlineToText, unescapeMarkup } from '#contract/inline.ts';
import { convertOldEncoding, findOldEncodings, type LanguageText, type OldEncoding } from './old-encoding.ts';
import { escapeMarkup } from '#contract/text.ts';
import { getBodyBlock, isFormBlock } from '../blocks/body-blocks.ts';

/** A text before and after its conversion, to be shown before anything is changed. */
export interface Conversion {
  before: string;
  after: string;
  encoding: OldEncoding;
}

/**
 * Blocks as they would be in Unicode, with what would change; undefined where nothing looks typed in an old encoding.
 * @param others texts of the same document, which tell of what is too short to tell by itself
 */
export function offerBlocks(
  blocks: readonly Block[],
  language: string,
  others: readonly LanguageText[] = [],
): { blocks: Block[]; conversions: Conversion[] } | undefined {
  const encodings = findOldEncodings([...toTexts(blocks, language), ...others]);
  const converted = blocks.map((block, index) => {
    const encoding = encodings[index];
    return encoding ? convertBlock(block, encoding) : block;
  });
  const conversions = blocks.flatMap((block, index) => {
    const encoding = encodings[index];
    const [before, after] = [blockToText(block), blockToText(converted[index] ?? block)];
    return encoding && before !== after ? [{ before, after, encoding }] : [];
  });
  return conversions.length ? { blocks: converted, conversions } : undefined;
}

/** The texts of blocks, each with its language. */
export function toTexts(blocks: readonly Block[], language: string): LanguageText[] {
  return blocks.map((block) => ({ text: blockToText(block), language: block.language ?? language }));
}

/** Converts the words of a body; its structure, links and ids stay. */
export function convertBlocks(blocks: readonly Block[], encoding: OldEncoding): Block[] {
  return blocks.map((block) => convertBlock(block, encoding));
}

function convertBlock(block: Block, encoding: OldEncoding): Block {
  if (isFormBlock(block)) {
    const words = getBodyBlock(block.type).mapStrings(block, ({ isHtml }, value) =>
      typeof value === 'string' ? convertString(value, isHtml, encoding) : value,
    );
    return words as Block;
  }
  return block.type === 'list'
    ? { ...block, items: block.items.map((item) => convertHtml(item, encoding)) }
    : { ...block, html: convertHtml(block.html, encoding) };
}

/** Between the elements of strict inline HTML, and never within them. */
export function convertHtml(html: string, encoding: OldEncoding): string {
  return html.replace(
    /(<[^>]*>)|([^<]+)/g,
    (_, tag: string | undefined, text: string | undefined) =>
      tag ?? escapeMarkup(convertOldEncoding(unescapeMarkup(text ?? ''), encoding)),
  );
}

/** What a string of a document, strict HTML or plain, would be in Unicode. */
export function convertString(text: string, isHtml: boolean, encoding: OldEncoding): string {
  return isHtml ? convertHtml(text, encoding) : convertOldEncoding(text, encoding);
}

/** The words of a string of a document. */
export function toWords(text: string, isHtml: boolean): string {
  return isHtml ? inlineToText(text) : text;
}
