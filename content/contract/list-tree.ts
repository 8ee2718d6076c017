import { deepestLevel, type BlockOf } from './blocks.ts';

/** A list with the lists within it. */
export interface ListTree {
  ordered: boolean;
  /** Number of the first item of an ordered list, where it is not 1. */
  start?: number | undefined;
  items: ListTreeItem[];
}

interface ListTreeItem {
  /** Strict inline HTML. */
  html: string;
  below: ListTree[];
}

type ListContent = Pick<BlockOf<'list'>, 'ordered' | 'start' | 'items' | 'levels'>;

/** The list of a block as it is drawn. */
export function toListTree({ ordered, start, items, levels }: ListContent): ListTree {
  const top: ListTree = { ordered, ...withStart(start), items: [] };
  const open = [top];
  for (const [index, html] of items.entries()) {
    const level = levels?.[index];
    open.length = Math.min(open.length, (level?.depth ?? 0) + 1);
    if (level) openList(open, level);
    open.at(-1)?.items.push({ html, below: [] });
  }
  return top;
}

/** Goes on with the list that is open at this level, or begins another of that kind below the item before it. */
function openList(open: ListTree[], { depth, ordered, start }: NonNullable<Levels[number]>): void {
  if (open[depth]?.ordered === ordered && start === undefined) return;
  const above = open[depth - 1]?.items.at(-1);
  const list: ListTree = { ordered, ...withStart(start), items: [] };
  above?.below.push(list);
  open[depth] = list;
}

/** What a block keeps of a list: items in reading order, and how deep those stand that are in lists within it, at most on the last level. */
export function fromListTree(tree: ListTree): ListContent {
  const levels: Levels = [];
  const items: string[] = [];
  const read = (list: ListTree, depth: number): void => {
    for (const [index, { html, below }] of list.items.entries()) {
      items.push(html);
      const first = index === 0 ? withStart(list.start) : {};
      levels.push(depth === 0 ? null : { depth, ordered: list.ordered, ...first });
      for (const each of below) read(each, Math.min(depth + 1, deepestLevel));
    }
  };
  read(tree, 0);
  const { ordered, start } = tree;
  return { ordered, ...withStart(start), items, ...(levels.some(Boolean) ? { levels } : {}) };
}

/** Puts a list that stands within another below the item before it; where there is none, its items are the list's own. */
export function addBelow(list: ListTree, below: ListTree): void {
  const above = list.items.at(-1);
  if (below.items.length === 0) return;
  if (above) above.below.push(below);
  else list.items.push(...below.items);
}

/**
 * The tree as HTML without white space.
 * @param attributes those of the outermost list, a space before each
 * @param toProse what becomes of the words of an item
 */
export function listToHtml(
  tree: ListTree,
  attributes = '',
  toProse: (html: string) => string = (html) => html,
): string {
  const name = tree.ordered ? 'ol' : 'ul';
  const start = tree.ordered && tree.start !== undefined ? ` start="${tree.start}"` : '';
  const items = tree.items.map(
    ({ html, below }) =>
      `<li>${toProse(html)}${below.map((each) => listToHtml(each, '', toProse)).join('')}</li>`,
  );
  return `<${name}${attributes}${start}>${items.join('')}</${name}>`;
}

type Levels = NonNullable<BlockOf<'list'>['levels']>;

const withStart = (start: number | undefined) => (start === undefined ? {} : { start });
