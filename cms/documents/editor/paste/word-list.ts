import { toListStart } from '#contract/blocks.ts';
import type { ListTree } from '#contract/list-tree.ts';
import { cleanInline } from '../inline/clean-inline.ts';

/** A paragraph that Word shows as an item of a list. */
export interface WordItem {
  ordered: boolean;
  /** What was drawn before it, when that is a number. */
  number: number | undefined;
  /** 0 for items of the list itself, 1 for those of lists within it, and so on. */
  depth: number;
  html: string;
}

export function readWordItem(paragraph: Element): WordItem | undefined {
  const style = paragraph.getAttribute('style') ?? '';
  if (!/mso-list:\s*l\d+/i.test(style) && !/\bMsoListParagraph\w*/.test(paragraph.className))
    return undefined;
  const marker = [...paragraph.querySelectorAll('[style]')].find((element) =>
    /mso-list:\s*ignore/i.test(element.getAttribute('style') ?? ''),
  );
  if (!marker && !/mso-list:\s*l\d+/i.test(style)) return undefined;
  const sign = (marker?.textContent ?? '').replace(/[\s\u00A0]+/g, '');
  const html = cleanInline([...paragraph.childNodes]);
  const ordered = /^\(?(?:\d+|[a-zđ]|[ivxlc]+)[.)]/i.test(sign);
  const digits = /^\(?(?:\d+\.)*?(\d{1,5})[.)]?$/.exec(sign)?.[1];
  const level = /mso-list:\s*l\d+\s+level(\d)/i.exec(style)?.[1];
  const number = digits === undefined ? undefined : Number(digits);
  return html ? { ordered, number, depth: Number(level ?? 1) - 1, html } : undefined;
}

interface OpenList {
  tree: ListTree;
  depth: number;
  /** Number of its last item. */
  number: number | undefined;
}

/** Items that follow each other as lists: those of one level and kind, numbered on, are one. */
export function joinWordItems(items: readonly WordItem[]): ListTree[] {
  const lists: ListTree[] = [];
  let open: OpenList[] = [];
  for (const item of items) {
    open = open.filter(({ depth }) => depth <= item.depth);
    const last = open.at(-1);
    if (last && continues(last, item)) last.number = item.number;
    else {
      if (last?.depth === item.depth) open.pop();
      open.push(openList(item, open.at(-1)?.tree, lists));
    }
    open.at(-1)?.tree.items.push({ html: item.html, below: [] });
  }
  return lists;
}

function continues({ tree, depth, number }: OpenList, item: WordItem): boolean {
  const isNext = item.number === undefined || number === undefined || item.number === number + 1;
  return depth === item.depth && tree.ordered === item.ordered && isNext;
}

function openList(
  { ordered, number, depth }: WordItem,
  above: ListTree | undefined,
  lists: ListTree[],
): OpenList {
  const tree: ListTree = { ordered, start: ordered ? toListStart(number) : undefined, items: [] };
  if (above) above.items.at(-1)?.below.push(tree);
  else lists.push(tree);
  return { tree, depth, number };
}
