import { expect, test } from 'vitest';
import { Random } from '../../scripts/bench/random.ts';
import { rankOf, toMeanReciprocalRank } from '../../scripts/bench/search/known-item.ts';
import { readProse } from '../../scripts/bench/search/prose.ts';

test('text for the bench of the search has words as often as real prose, and the same from the same seed', () => {
  const prose = readProse();
  expect(prose.vocabulary).toBeGreaterThan(3_000);
  const make = () => prose.makeParagraph(new Random(5));
  expect(make()).toBe(make());
  const random = new Random(6);
  const words = Array.from({ length: 400 }, () => prose.makeParagraph(random))
    .join(' ')
    .split(/\s+/);
  const share = (word: string) => words.filter((one) => one === word).length / words.length;
  expect(share('người')).toBeGreaterThan(10 * share('suối'));
  expect(new Set(words).size).toBeGreaterThan(2_000);
  expect(words.join(' ')).not.toMatch(/[<>{}*_#[\]]/);
});

test('ranks of what was looked for are weighed as their reciprocals, and none beyond the tenth', () => {
  const item = { query: 'q', address: '/b/' };
  expect(rankOf(item, ['/a/', '/b/'])).toBe(2);
  expect(rankOf(item, [...Array.from({ length: 10 }, () => '/a/'), '/b/'])).toBeUndefined();
  expect(toMeanReciprocalRank([1, 2, undefined, 4])).toBe(1.75 / 4);
});
