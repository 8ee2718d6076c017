import { expect, test } from 'vitest';
import { blockSchema, type BlockOf } from '#contract/blocks.ts';
import { addBelow, fromListTree, listToHtml, toListTree, type ListTree } from '#contract/list-tree.ts';

const list: BlockOf<'list'> = {
  id: 'a',
  type: 'list',
  ordered: true,
  start: 4,
  items: ['Đo', 'Cắm mốc', 'Ghi sổ', 'Ký', 'Dọn'],
  levels: [
    null,
    { depth: 1, ordered: false },
    { depth: 2, ordered: true, start: 3 },
    { depth: 1, ordered: false },
    null,
  ],
};

test('a list within a list is drawn where it stands, with its kind and its first number', () => {
  expect(blockSchema.parse(list)).toEqual(list);
  expect(listToHtml(toListTree(list), ' id="a"')).toBe(
    '<ol id="a" start="4"><li>Đo<ul><li>Cắm mốc<ol start="3"><li>Ghi sổ</li></ol></li><li>Ký</li></ul></li><li>Dọn</li></ol>',
  );
});

test('what a block keeps of a list is what it was drawn from', () => {
  const { ordered, start, items, levels } = list;
  expect(fromListTree(toListTree(list))).toEqual({ ordered, start, items, levels });
});

test('a list without lists in it is kept as before', () => {
  const flat = { ordered: false, items: ['một', 'hai'] };
  expect(fromListTree(toListTree(flat))).toEqual(flat);
});

test('lists of two kinds below one item stay two', () => {
  const tree: ListTree = { ordered: false, items: [{ html: 'a', below: [] }] };
  addBelow(tree, { ordered: false, items: [{ html: 'b', below: [] }] });
  addBelow(tree, { ordered: true, items: [{ html: 'c', below: [] }] });
  expect(toListTree(fromListTree(tree))).toEqual(tree);
});

test('a list that stands below no item gives its items to the list, and the deepest level takes what is deeper', () => {
  const below: ListTree = { ordered: true, items: [{ html: 'b', below: [] }] };
  const tree: ListTree = { ordered: false, items: [] };
  addBelow(tree, below);
  expect(fromListTree(tree)).toEqual({ ordered: false, items: ['b'] });

  let deep: ListTree = { ordered: false, items: [{ html: '8', below: [] }] };
  for (let level = 7; level >= 0; level -= 1)
    deep = { ordered: false, items: [{ html: `${level}`, below: [deep] }] };
  const kept = fromListTree(deep);
  expect(kept.items).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8']);
  expect(blockSchema.safeParse({ id: 'a', type: 'list', ...kept }).success).toBe(true);
});

test.each([
  ['levels of fewer items than there are', [null]],
  ['a list below no item', [{ depth: 1, ordered: true }, null]],
  ['a level that is left out', [null, { depth: 2, ordered: true }]],
  ['a level below the deepest', [null, { depth: 6, ordered: true }]],
])('%s are refused', (_, levels) => {
  expect(
    blockSchema.safeParse({ id: 'a', type: 'list', ordered: true, items: ['a', 'b'], levels }).success,
  ).toBe(false);
});
