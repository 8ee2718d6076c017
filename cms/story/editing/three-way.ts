import type { TextPart, TextParts } from '../versions/text-parts.ts';

/** Whose version of a piece is stored; `both` keeps two paragraphs, one after the other. */
export type Pick = 'mine' | 'theirs' | 'both';

/** A piece in which the own text and the stored one differ; null where it is not there. */
export interface ThreeWayRow {
  /** Name of a field, `body:<id>` of a block, or `order` of the blocks. */
  key: string;
  label: string;
  base: string | null;
  mine: string | null;
  theirs: string | null;
  /** Who changed it since the text that both started from. */
  changedBy: Pick;
}

export const orderKey = 'order';
const bodyPrefix = 'body:';

/** What a writer has to choose between: all that differs, fields first, then the body in the own order. */
export function compareThree(base: TextParts, mine: TextParts, theirs: TextParts): ThreeWayRow[] {
  const bodyKeys = mergeOrder(keysOf(mine), keysOf(theirs));
  return [
    ...compareParts(
      mine.fields.map(({ key }) => key),
      base.fields,
      mine.fields,
      theirs.fields,
      '',
    ),
    ...compareParts(bodyKeys, base.blocks, mine.blocks, theirs.blocks, bodyPrefix),
    ...compareOrder(base, mine, theirs),
  ];
}

function compareParts(
  keys: readonly string[],
  base: readonly TextPart[],
  mine: readonly TextPart[],
  theirs: readonly TextPart[],
  prefix: string,
): ThreeWayRow[] {
  const [ofBase, ofMine, ofTheirs] = [base, mine, theirs].map(
    (parts) => new Map(parts.map((part) => [part.key, part])),
  );
  return keys.flatMap((key) => {
    const [was, own, stored] = [ofBase?.get(key), ofMine?.get(key), ofTheirs?.get(key)];
    if (own?.mark === stored?.mark) return [];
    const label = own?.label ?? stored?.label ?? key;
    const changedBy = was?.mark === stored?.mark ? 'mine' : was?.mark === own?.mark ? 'theirs' : 'both';
    const text = (part: TextPart | undefined) => part?.text ?? null;
    return [
      { key: `${prefix}${key}`, label, base: text(was), mine: text(own), theirs: text(stored), changedBy },
    ];
  });
}

/** Paragraphs that both have, but not in the same order. */
function compareOrder(base: TextParts, mine: TextParts, theirs: TextParts): ThreeWayRow[] {
  const shared = new Set(keysOf(mine).filter((key) => keysOf(theirs).includes(key)));
  const inBoth = (parts: TextParts) => keysOf(parts).filter((key) => shared.has(key));
  const [was, own, stored] = [inBoth(base).join(), inBoth(mine).join(), inBoth(theirs).join()];
  if (own === stored) return [];
  const text = (parts: TextParts) =>
    parts.blocks
      .filter(({ key }) => shared.has(key))
      .map((part, index) => `${index + 1}. ${part.text.slice(0, 60)}`)
      .join('\n');
  const changedBy = was === stored ? 'mine' : was === own ? 'theirs' : 'both';
  const label = 'Thứ tự các đoạn';
  return [{ key: orderKey, label, base: text(base), mine: text(mine), theirs: text(theirs), changedBy }];
}

/** A body's top-level nodes under the keys that its parts have. */
export interface KeyedNodes<T> {
  key: string;
  node: T;
}

/**
 * The text that the choices make. What nobody chose stays as it is stored, unless only the own side changed it.
 * @param clone a copy of a node that can stand beside the original, with an id of its own
 */
export function mergeBody<T>(
  mine: readonly KeyedNodes<T>[],
  theirs: readonly KeyedNodes<T>[],
  choose: (key: string) => Pick | undefined,
  clone: (node: T) => T,
): T[] {
  const own = new Map(mine.map(({ key, node }) => [key, node]));
  const stored = new Map(theirs.map(({ key, node }) => [key, node]));
  const [first, second] = choose(orderKey) === 'theirs' ? [stored, own] : [own, stored];
  return mergeOrder([...first.keys()], [...second.keys()]).flatMap((key) => {
    const [a, b] = [own.get(key), stored.get(key)];
    const pick = choose(`${bodyPrefix}${key}`);
    if (pick === 'both' && a && b) return [a, clone(b)];
    const node = pick === 'mine' ? a : pick === 'theirs' ? b : (a ?? b);
    return node ? [node] : [];
  });
}

/** Keys of both, in the order of the first; what only the second has follows what it follows there. */
export function mergeOrder(first: readonly string[], second: readonly string[]): string[] {
  const result = [...first];
  second.forEach((key, index) => {
    if (result.includes(key)) return;
    const before = second.slice(0, index).findLast((each) => result.includes(each));
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, key);
  });
  return result;
}

function keysOf(parts: TextParts): string[] {
  return parts.blocks.map(({ key }) => key);
}
