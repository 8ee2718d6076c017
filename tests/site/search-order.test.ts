import { describe, expect, test } from 'vitest';
import { getLongestRun, orderHits } from '../../site/search/client/order-hits.ts';

const hit = (id: string, score: number, words: number[] = [1]) => ({ id, score, words });

describe('the order of search results', () => {
  test('puts pages with the marks as typed before those without', () => {
    const exact = [hit('ma', 1)];
    const folded = [hit('mà', 9), hit('ma', 1)];
    expect(orderHits(exact, folded, 1).map(({ id }) => id)).toEqual(['ma', 'mà']);
  });

  test('puts words that stand together before scattered ones', () => {
    const hits = [hit('rải rác', 5, [3, 90, 200]), hit('liền nhau', 2, [40, 41, 42])];
    expect(orderHits([], hits, 3).map(({ id }) => id)).toEqual(['liền nhau', 'rải rác']);
  });

  test('does not reward a run longer than the query', () => {
    const hits = [hit('lặp lại', 1, [1, 2, 3, 4, 5, 6]), hit('đúng cụm', 4, [7, 8])];
    expect(orderHits([], hits, 2).map(({ id }) => id)).toEqual(['đúng cụm', 'lặp lại']);
  });

  test('finds the longest run of positions, in any order, doubles aside', () => {
    expect(getLongestRun([11, 3, 9, 10, 10])).toBe(3);
    expect(getLongestRun([])).toBe(0);
  });
});
