import type { Answer, Hit, Question } from '../engine/answer.ts';
import type { RecordKind } from '../format/card.ts';

/** A line of the results, in their order: a heading, or something found below the last heading. */
export type Row =
  | {
      type: 'heading';
      kind: RecordKind;
      /** How many there are of the kind, and whether all of them follow below. */
      count: number;
      isWhole: boolean;
      /** More of a kind whose heading stands further up. */
      isFurther?: boolean;
    }
  | { type: 'hit'; hit: Hit; isBest: boolean };

/** What the first view of a kind shows before the next kind has its turn. */
const [firstStories, firstPages] = [5, 3];

/**
 * Results in groups by kind: what is named by the question first; then, where the next best is a story, five stories; then
 * a few pages of persons, places and the like, each with a way to all of its kind; then all stories that are left. Of one
 * kind alone, or by date, it is one list.
 */
export function layOut(answer: Answer, { sort, choice }: Question): Row[] {
  const { best, hits, kinds } = answer;
  const rest = best ? hits.filter((hit) => !isSame(hit, best)) : hits;
  const rows: Row[] = best ? [{ type: 'hit', hit: best, isBest: true }] : [];
  const byKind = Map.groupBy(rest, ({ kind }) => kind);
  const stories = byKind.get('story') ?? [];
  const [kind] = choice.kind ?? [];
  if (kind !== undefined && byKind.size === 1 && sort === 'relevance')
    return [...rows, ...headed(rest[0]?.kind ?? 'story', rest, rest.length, true)];
  if (sort === 'date') return [...rows, ...toRows(rest)];
  const storiesFirst = !best && rest[0]?.kind === 'story' ? stories.slice(0, firstStories) : [];
  if (storiesFirst.length) rows.push(...headed('story', storiesFirst, stories.length, true));
  for (const [kind, own] of byKind) {
    if (kind === 'story') continue;
    const shown = own.slice(0, firstPages);
    rows.push(...headed(kind, shown, kinds[kind] ?? own.length, shown.length === own.length));
  }
  const left = stories.slice(storiesFirst.length);
  if (left.length === 0) return rows;
  const isFurther = storiesFirst.length > 0;
  // Nothing stands between the two: they are one list.
  if (isFurther && byKind.size === 1) return [...rows, ...toRows(left)];
  const [heading, ...others] = headed('story', left, stories.length, true);
  return heading?.type === 'heading' ? [...rows, { ...heading, isFurther }, ...others] : rows;
}

function headed(kind: RecordKind, hits: readonly Hit[], count: number, isWhole: boolean): Row[] {
  return [{ type: 'heading', kind, count, isWhole }, ...toRows(hits)];
}

function toRows(hits: readonly Hit[]): Row[] {
  return hits.map((hit) => ({ type: 'hit', hit, isBest: false }));
}

function isSame(a: Hit, b: Hit): boolean {
  return a.language === b.language && a.base === b.base && a.ordinal === b.ordinal;
}
