import { diffArrays } from 'diff';
import { inlineToText } from '#contract/inline.ts';
import type { TextString } from './node-strings.ts';

/** A run of words that stayed, came or went. */
export interface WordRun {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

const words = new Intl.Segmenter('vi', { granularity: 'word' });
/** Beyond so many words on both sides together, comparing them would keep others waiting. */
const mostWords = 20_000;

/** What changed between two states of a part, word by word; strings of the part are lines. */
export function diffWords(before: readonly TextString[], after: readonly TextString[]): WordRun[] {
  const [old, now] = [before, after].map(toPlain) as [string, string];
  if (old === now) return old ? [{ kind: 'same', text: old }] : [];
  const [a, b] = [toWords(old), toWords(now)];
  if (a.length + b.length > mostWords)
    return toRuns([
      ['removed', old],
      ['added', now],
    ]);
  return toRuns(
    diffArrays(a, b).map(({ added, removed, value }) => [
      added ? 'added' : removed ? 'removed' : 'same',
      value.join(''),
    ]),
  );
}

function toPlain(strings: readonly TextString[]): string {
  return strings
    .map(({ isHtml, text }) => (isHtml ? inlineToText(text) : text))
    .filter(Boolean)
    .join('\n');
}

/** A word in the segmenter's sense; in scripts without spaces too. Numbers such as 1.250,5 stay whole. */
function toWords(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}

function toRuns(parts: readonly [WordRun['kind'], string][]): WordRun[] {
  return parts.filter(([, text]) => text).map(([kind, text]) => ({ kind, text }));
}
