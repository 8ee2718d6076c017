import { toListStart, type Block } from '#contract/blocks.ts';
import { cleanInline } from '../inline/clean-inline.ts';
import { readWordList } from './word-list.ts';
import { isHidden } from '../inline/rubbish.ts';
import { readTable } from './read-table.ts';

/** What a paste makes, before it has ids; its words are the contract's strict inline HTML. */
export type PastedBlock =
  | { type: 'paragraph'; html: string }
  | { type: 'heading'; level: 2 | 3; html: string }
  | { type: 'list'; ordered: boolean; start?: number; items: string[] }
  | { type: 'table'; rows: string[][]; header: boolean };

export interface Pasted {
  blocks: PastedBlock[];
  /** Pictures that were left out: they have to come through the library. */
  pictures: number;
}

const containers = new Set([
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'HEADER',
  'FOOTER',
  'ASIDE',
  'BODY',
  'BLOCKQUOTE',
  'CENTER',
  'FORM',
  'FIGURE',
  'DL',
  'DD',
  'DT',
  'NAV',
  'PRE',
  'ADDRESS',
]);
const blockTags = new Set([
  ...containers,
  'P',
  'UL',
  'OL',
  'LI',
  'TABLE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HR',
]);

/**
 * The structure of text copied from Word, Google Docs or a page: headings, lists, tables, bold, italic, links. Styles, fonts,
 * comments, deletions that are only marked, and what Office writes for itself are left out.
 * @param body the parsed HTML
 */
export function cleanPasted(body: Element): Pasted {
  const pictures = body.querySelectorAll('img').length;
  return { blocks: joinLists(readBlocks(body)), pictures };
}

/** Word writes a list as paragraphs: each is an item with the number that was drawn before it. */
type ReadBlock = PastedBlock & { isWordItem?: boolean; number?: number | undefined };

function readBlocks(parent: Element): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let run: Node[] = [];
  const flush = () => {
    const html = cleanInline(run);
    run = [];
    if (html) blocks.push({ type: 'paragraph', html });
  };
  for (const node of parent.childNodes) {
    if (isHidden(node)) continue;
    const element = node.nodeType === 1 ? (node as Element) : undefined;
    // Google Docs wraps everything into one element of bold that is not bold.
    const holdsBlocks =
      element && [...element.querySelectorAll('*')].some(({ tagName }) => blockTags.has(tagName));
    if (element && (blockTags.has(element.tagName) || holdsBlocks)) {
      flush();
      blocks.push(...readBlock(element));
    } else run.push(node);
  }
  flush();
  return blocks;
}

function readBlock(element: Element): ReadBlock[] {
  const { tagName } = element;
  if (tagName === 'TABLE') return readTable(element);
  if (tagName === 'UL' || tagName === 'OL') {
    const items = readItems(element);
    const ordered = tagName === 'OL';
    return items.length ? [{ type: 'list', ordered, ...(ordered ? readStart(element) : {}), items }] : [];
  }
  const level = getHeadingLevel(element);
  if (level) {
    const html = cleanInline([...element.childNodes], { isHeading: true });
    return html ? [{ type: 'heading', level, html }] : [];
  }
  if (tagName === 'P') {
    const item = readWordList(element);
    if (item) {
      const { ordered, number, html } = item;
      return [{ type: 'list', ordered, ...withStart(number), items: [html], isWordItem: true, number }];
    }
  }
  return readBlocks(element);
}

/** Number of the first item: of the list, or of the item itself. */
function readStart(list: Element): { start?: number } {
  const first = [...list.children].find(({ tagName }) => tagName === 'LI');
  return withStart(first?.getAttribute('value') ?? list.getAttribute('start'));
}

function withStart(value: unknown): { start?: number } {
  const start = toListStart(value);
  return start === undefined ? {} : { start };
}

/** Items in reading order; a list within an item is continued in the same list. */
function readItems(list: Element): string[] {
  return [...list.children].flatMap((child) => {
    if (child.tagName === 'UL' || child.tagName === 'OL') return readItems(child);
    const nested = [...child.children].filter(({ tagName }) => tagName === 'UL' || tagName === 'OL');
    const html = cleanInline([...child.childNodes].filter((node) => !nested.includes(node as Element)));
    return [...(html ? [html] : []), ...nested.flatMap(readItems)];
  });
}

function getHeadingLevel(element: Element): 2 | 3 | undefined {
  const tag = /^H([1-6])$/.exec(element.tagName)?.[1];
  if (tag) return Number(tag) <= 2 ? 2 : 3;
  const style = /\b(?:MsoTitle|MsoHeading([1-9])?)\b/.exec(element.className);
  return style ? (Number(style[1] ?? 1) <= 2 ? 2 : 3) : undefined;
}

/** Word writes a list as paragraphs; those that follow each other are one list. */
function joinLists(blocks: readonly ReadBlock[]): PastedBlock[] {
  const joined: ReadBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const continues =
      block.type === 'list' &&
      last?.type === 'list' &&
      block.isWordItem &&
      last.isWordItem &&
      block.ordered === last.ordered &&
      (block.number === undefined || last.number === undefined || block.number === last.number + 1);
    if (continues) {
      last.items.push(...block.items);
      last.number = block.number;
    } else joined.push(block);
  }
  return joined.map(({ isWordItem: _, number: _number, ...block }) => block);
}

/** The same with ids, as the contract wants them. */
export function toBlocks(pasted: readonly PastedBlock[], makeId: () => string): Block[] {
  return pasted.map((block) =>
    block.type === 'table' ? { ...block, id: makeId(), caption: '' } : { ...block, id: makeId() },
  );
}
