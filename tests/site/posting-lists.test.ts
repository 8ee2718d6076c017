import { expect, test } from 'vitest';
import { Random } from '../../scripts/bench/random.ts';
import { PostingLists } from '../../site/search/write/posting-lists.ts';

test('lists hold what was added to them, in its order, however many and long they are', () => {
  const random = new Random(5);
  const [lists, wanted] = [new PostingLists(), new Map<number, number[]>()];
  for (let nth = 0; nth < 20_000; nth += 1) {
    // A few lists are long, most are short, as words are.
    const id = random.chance(0.5) ? 0 : random.between(0, 10_000);
    const value = random.chance(0.9) ? nth : random.between(0, 2 ** 29 - 1);
    lists.add(id, value);
    const own = wanted.get(id) ?? [];
    own.push(value);
    wanted.set(id, own);
  }
  for (const [id, values] of wanted) expect([...lists.of(id)]).toEqual(values);
  expect([...lists.of(123_456)]).toEqual([]);
});

test('a list goes on over blocks', () => {
  const lists = new PostingLists();
  const values = Array.from({ length: 900_000 }, (_, nth) => nth * 90);
  for (const [nth, value] of values.entries()) lists.add(nth % 2, value);
  expect(lists.of(0)).toEqual(Uint32Array.from(values.filter((_, nth) => nth % 2 === 0)));
  expect(lists.of(1)).toEqual(Uint32Array.from(values.filter((_, nth) => nth % 2 === 1)));
});
