import { diffArrays } from 'diff';
import { scripts } from '#contract/scripts.ts';

/** A run of words of two texts that were compared. */
export interface WordMark {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Longer than this, two texts that share little are shown whole: comparing them would take longer than reading them. */
const mostEdits = 4_000;

const unspaced = Object.values(scripts).filter(({ hasSpaces }) => !hasSpaces);
const syllables = new Intl.Segmenter('km', { granularity: 'word' });

/**
 * What changed from one text to another, word by word; a language without spaces by what its readers take for a word.
 * @example markWords('đường đất', 'đường nhựa') → [{ same: 'đường ' }, { removed: 'đất' }, { added: 'nhựa' }]
 */
export function markWords(before: string, after: string): WordMark[] {
  if (before === after) return before ? [{ kind: 'same', text: before }] : [];
  const changes = diffArrays(toWords(before), toWords(after), { maxEditLength: mostEdits });
  if (!changes) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function toWords(text: string): string[] {
  return (text.match(/\s+|[^\s]+/g) ?? []).flatMap((run) =>
    unspaced.some(({ letter }) => letter.test(run))
      ? [...syllables.segment(run)].map(({ segment }) => segment)
      : [run],
  );
}
