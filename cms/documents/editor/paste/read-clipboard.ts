import { blockToText, type Block } from '#contract/blocks.ts';
import { offerBlocks, type Conversion } from '../../letters/convert-blocks.ts';
import { cleanPasted, toBlocks } from './clean-html.ts';
import { joinCopied, readCopiedLines, type CopiedLines } from './join-lines.ts';
import { convertOldFonts } from './old-fonts.ts';

/** What a paste brings into a body. */
export interface CopiedText {
  blocks: Block[];
  /** The same in Unicode, where it looks typed with an old font: nothing is converted before somebody agrees. */
  offer?: { blocks: Block[]; conversions: Conversion[] };
  /** Plain text whose lines were cut by a page. */
  lines?: CopiedLines;
  /** Pictures that were left out. */
  pictures: number;
}

/** Reads a clipboard before anything is cleaned out of it. @returns undefined where there are no words */
export function readClipboard(data: Pick<DataTransfer, 'getData'>, language: string): CopiedText | undefined {
  const html = data.getData('text/html');
  return html ? readHtml(html, language) : readText(data.getData('text/plain'), language);
}

function readHtml(html: string, language: string): CopiedText | undefined {
  const copied = new DOMParser().parseFromString(html, 'text/html');
  const pasted = cleanPasted(copied.body);
  const blocks = toBlocks(pasted.blocks, makeId);
  const byFont = convertOldFonts(copied);
  const { pictures } = pasted;
  if (!byFont) return { blocks, pictures, ...makeOffer(blocks, language) };
  const converted = toBlocks(cleanPasted(byFont.body).blocks, makeId);
  const conversions = blocks.flatMap((block, index) => {
    const [before, after] = [blockToText(block), blockToText(converted[index] ?? block)];
    return before === after ? [] : [{ before, after, encoding: byFont.encoding }];
  });
  return { blocks, pictures, ...(conversions.length ? { offer: { blocks: converted, conversions } } : {}) };
}

/** Plain text of several lines is several paragraphs, unless a page cut one into them. */
function readText(text: string, language: string): CopiedText | undefined {
  if (!text.trim()) return undefined;
  const lines = readCopiedLines(text);
  const blocks = toParagraphs(text.split(/\r?\n/));
  // An old text has to be whole before its words can be told.
  const offer = makeOffer(lines.isBroken ? toParagraphs(joinCopied(lines)) : blocks, language);
  if (offer.offer) return { blocks, pictures: 0, ...offer };
  return { blocks, pictures: 0, ...(lines.isBroken ? { lines } : {}) };
}

function makeOffer(blocks: readonly Block[], language: string): Pick<CopiedText, 'offer'> {
  const offer = offerBlocks(blocks, language);
  return offer ? { offer } : {};
}

export function toParagraphs(lines: readonly string[]): Block[] {
  const body = document.createElement('div');
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    body.append(paragraph);
  }
  return toBlocks(cleanPasted(body).blocks, makeId);
}

function makeId(): string {
  return `p${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}
