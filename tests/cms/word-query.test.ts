import { expect, test } from 'vitest';
import { firstSearchAliases } from '#contract/search-aliases.ts';
import { collectWords } from '../../cms/platform/search/search-words.ts';
import { makeQuery } from '../../cms/platform/search/word-query.ts';

const ask = (typed: string) => makeQuery(typed, firstSearchAliases.groups);

test('the last word may be begun, all others are whole', () => {
  expect(ask('Di Linh tr')).toEqual({ any: "'di' & 'linh' & 'tr':*" });
});

test('a spelling stands for all of its group, wherever in a question', () => {
  expect(ask('HTX di lin').any).toBe("(('htx') | ('hop' & 'tac' & 'xa')) & 'di' & 'lin':*");
  expect(ask('xã hợp tác xã').any).toBe(
    "'xa' & (('hop' & 'tac' & 'xa':*) | ('htx') | ('hop' & 'tac' & 'xa'))",
  );
  for (const typed of ['GD&ĐT', 'gd&đt', 'GDĐT', 'giao duc va dao tao'])
    expect(ask(typed).any).toContain("('giao' & 'duc' & 'va' & 'dao' & 'tao')");
});

test('an apostrophe counts in a name that stands for others, so that “kho” is no people', () => {
  expect(ask('kho')).toEqual({ any: "'kho':*" });
  for (const typed of ['coho', 'Kơ Ho', "K'Ho", 'k’ho', 'co ho']) {
    expect(ask(typed).any).toContain("('=k\u0315ho')");
    expect(ask(typed).any).not.toContain("('kho')");
  }
  expect(collectWords('người K’Ho')).toEqual(expect.arrayContaining(['=k\u0315ho', 'kho', 'k', 'ho']));
});

test('marks that were typed are asked for beside, never instead', () => {
  expect(ask('dien hinh').exact).toBeUndefined();
  expect(ask('điển hình').any).toBe("'dien' & 'hinh':*");
  expect(ask('điển hình').exact).toMatch(/^'=.+' & '=.+':\*$/);
});

test.each(['%', '_', "'", '"', '\\', '\u0000', '!!! & | ( ) :* <->', '🌾', '\u202E', ' '.repeat(50)])(
  'signs alone (%j) ask for nothing',
  (typed) => {
    expect(ask(typed)).toEqual({ any: '' });
  },
);

test('a question of 10,000 characters is as short as one of twelve words', () => {
  expect(ask('điển hình '.repeat(1000)).any.split(' & ')).toHaveLength(12);
  expect(ask('x'.repeat(10_000)).any.length).toBeLessThan(80);
});
