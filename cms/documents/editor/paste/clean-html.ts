import { toListStart, type Block, type BlockOf } from '#contract/blocks.ts';
import { addBelow, fromListTree, type ListTree } from '#contract/list-tree.ts';
import { cleanInline } from '../inline/clean-inline.ts';
import { joinWordItems, readWordItem, type WordItem } from './word-list.ts';
import { isHidden } from '../inline/rubbish.ts';
import { readTable } from './read-table.ts';

/** What a paste makes, before it has ids; its words are the contract's strict inline HTML. */
export type PastedBlock =
  | { type: 'paragraph'; html: string }
  | { type: 'heading'; level: 2 | 3; html: string }
  | ({ type: 'list' } & Pick<BlockOf<'list'>, 'ordered' | 'start' | 'items' | 'levels'>)
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

/** Word writes a list as paragraphs: each is an item. */
type ReadBlock = PastedBlock | ({ type: 'word-item' } & WordItem);

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
    const list = fromListTree(readList(element));
    return list.items.length ? [{ type: 'list', ...list }] : [];
  }
  const level = getHeadingLevel(element);
  if (level) {
    const html = cleanInline([...element.childNodes], { isHeading: true });
    return html ? [{ type: 'heading', level, html }] : [];
  }
  if (tagName === 'P') {
    const item = readWordItem(element);
    if (item) return [{ type: 'word-item', ...item }];
  }
  return readBlocks(element);
}

/** Number of the first item: of the list, or of the item itself. */
function readStart(list: Element): number | undefined {
  const first = [...list.children].find(({ tagName }) => tagName === 'LI');
  return toListStart(first?.getAttribute('value') ?? list.getAttribute('start'));
}

const isList = ({ tagName }: Element): boolean => tagName === 'UL' || tagName === 'OL';

/** Lists within it stand in their items, or, as Google Docs writes them, between them. */
function readList(list: Element): ListTree {
  const ordered = list.tagName === 'OL';
  const tree: ListTree = { ordered, start: ordered ? readStart(list) : undefined, items: [] };
  for (const child of list.children) {
    const nested = isList(child) ? [child] : [...child.children].filter(isList);
    const own = [...child.childNodes].filter((node) => !nested.includes(node as Element));
    const html = isList(child) ? '' : cleanInline(own);
    if (html) tree.items.push({ html, below: [] });
    for (const each of nested) addBelow(tree, readList(each));
  }
  return tree;
}

function getHeadingLevel(element: Element): 2 | 3 | undefined {
  const tag = /^H([1-6])$/.exec(element.tagName)?.[1];
  if (tag) return Number(tag) <= 2 ? 2 : 3;
  const style = /\b(?:MsoTitle|MsoHeading([1-9])?)\b/.exec(element.className);
  return style ? (Number(style[1] ?? 1) <= 2 ? 2 : 3) : undefined;
}

/** Word writes a list as paragraphs; those that follow each other are lists. */
function joinLists(blocks: readonly ReadBlock[]): PastedBlock[] {
  const joined: PastedBlock[] = [];
  let run: WordItem[] = [];
  const flush = () => {
    joined.push(...joinWordItems(run).map((tree) => ({ type: 'list' as const, ...fromListTree(tree) })));
    run = [];
  };
  for (const block of blocks) {
    if (block.type === 'word-item') run.push(block);
    else {
      flush();
      joined.push(block);
    }
  }
  flush();
  return joined;
}

/** The same with ids, as the contract wants them. */
export function toBlocks(pasted: readonly PastedBlock[], makeId: () => string): Block[] {
  return pasted.map((block) =>
    block.type === 'table' ? { ...block, id: makeId(), caption: '' } : { ...block, id: makeId() },
  );
}
