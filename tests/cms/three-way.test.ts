import { describe, expect, test } from 'vitest';
import { compareThree, mergeBody, mergeOrder, orderKey } from '../../cms/story/editing/three-way.ts';
import type { TextParts } from '../../cms/story/versions/text-parts.ts';
import { markWords } from '../../cms/documents/differences/word-marks.ts';

/** A text of one field and of paragraphs, written as `id: words`. */
function makeText(title: string, ...paragraphs: string[]): TextParts {
  const part = (key: string, label: string, text: string) => ({ key, label, text, mark: text });
  const blocks = paragraphs.map((paragraph) => {
    const [id = '', text = ''] = paragraph.split(': ');
    return part(id, 'Đoạn', text);
  });
  return { fields: [part('title', 'Tiêu đề', title)], blocks };
}

describe('comparing the own text with the stored one and what both started from', () => {
  test('names only the pieces that differ, and who changed them', () => {
    const base = makeText('Cũ', 'a: một', 'b: hai', 'c: ba', 'd: bốn');
    const mine = makeText('Của tôi', 'a: một của tôi', 'b: hai', 'c: ba của tôi', 'm: thêm của tôi');
    const theirs = makeText('Cũ', 'a: một', 'b: hai của họ', 'c: ba của họ', 'd: bốn', 't: thêm của họ');
    const rows = compareThree(base, mine, theirs);
    expect(rows.map(({ key, changedBy }) => `${key} ${changedBy}`)).toEqual([
      'title mine',
      'body:a mine',
      'body:b theirs',
      'body:c both',
      'body:d mine',
      'body:t theirs',
      'body:m mine',
    ]);
    expect(rows.find(({ key }) => key === 'body:d')).toMatchObject({ mine: null, theirs: 'bốn' });
  });

  test('sees that paragraphs stand in another order', () => {
    const base = makeText('', 'a: một', 'b: hai', 'c: ba');
    const theirs = makeText('', 'c: ba', 'a: một', 'b: hai');
    expect(compareThree(base, base, theirs)).toMatchObject([{ key: orderKey, changedBy: 'theirs' }]);
  });

  test('says nothing of two texts that are the same, however they came about', () => {
    const same = makeText('Mới', 'a: mới');
    expect(compareThree(makeText('Cũ', 'a: cũ'), same, same)).toEqual([]);
  });
});

describe('merging by what was chosen', () => {
  const mine = [
    { key: 'a', node: 'a của tôi' },
    { key: 'm', node: 'm của tôi' },
  ];
  const theirs = [
    { key: 'a', node: 'a của họ' },
    { key: 't', node: 't của họ' },
  ];
  const merge = (picks: Record<string, 'mine' | 'theirs' | 'both'>) =>
    mergeBody(
      mine,
      theirs,
      (key) => picks[key],
      (node) => `${node} (thêm)`,
    );

  test('takes each paragraph from the side that was chosen, and keeps both where that was chosen', () => {
    expect(merge({ 'body:a': 'both', 'body:m': 'mine', 'body:t': 'theirs' })).toEqual([
      'a của tôi',
      'a của họ (thêm)',
      't của họ',
      'm của tôi',
    ]);
  });

  test('leaves a paragraph out where the side that was chosen has none', () => {
    expect(merge({ 'body:a': 'theirs', 'body:m': 'theirs', 'body:t': 'mine' })).toEqual(['a của họ']);
  });

  test('loses no paragraph that nobody was asked about', () => {
    expect(merge({})).toEqual(['a của tôi', 't của họ', 'm của tôi']);
  });

  test('puts what only one side has after what it follows there', () => {
    expect(mergeOrder(['a', 'b', 'c'], ['x', 'a', 'y', 'c', 'z'])).toEqual(['x', 'a', 'y', 'b', 'c', 'z']);
  });
});

describe('marking words', () => {
  const show = (before: string, after: string) =>
    markWords(before, after)
      .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
      .join('');

  test('tells the words that went from those that came', () => {
    expect(show('Con đường đất của buôn', 'Con đường nhựa của buôn')).toBe(
      'Con đường [-đất-]{+nhựa+} của buôn',
    );
    expect(show('', 'Mới')).toBe('{+Mới+}');
    expect(show('Cũ', '')).toBe('[-Cũ-]');
    expect(show('Như nhau', 'Như nhau')).toBe('Như nhau');
  });

  test('finds words where a script has no spaces', () => {
    const marks = markWords('ខ្ញុំស្រលាញ់ភាសាខ្មែរ', 'ខ្ញុំស្រលាញ់ភាសាចាម');
    expect(marks[0]).toMatchObject({ kind: 'same' });
    expect(marks.length).toBeGreaterThan(1);
  });

  test('answers soon for two long texts that share nothing', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ');
    expect(markWords(long('a'), long('b')).map(({ kind }) => kind)).toContain('removed');
  });
});
