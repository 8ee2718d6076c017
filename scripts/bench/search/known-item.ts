import { bodyToText } from '#contract/blocks.ts';
import type { DocumentOf, PublicDocument } from '#contract/document.ts';
import { foldMarks } from '#contract/folding/fold.ts';
import { toSyllables } from '#contract/folding/syllables.ts';
import { storyAddress } from '#contract/address.ts';
import type { Random } from '../random.ts';

/** Words that were read in a text, and the text where they were read. */
export interface KnownItem {
  query: string;
  address: string;
}

/** Sets of questions, each with the marks of the text and without any. */
export const itemSets = {
  body: '4 words of a body',
  title: '5 words of a title',
} as const;
export type ItemSet = keyof typeof itemSets;
export type KnownItems = Record<ItemSet, { marks: KnownItem[]; bare: KnownItem[] }>;

const counts = { body: 60, title: 40 } as const satisfies Record<ItemSet, number>;
const lengths = { body: 4, title: 5 } as const satisfies Record<ItemSet, number>;

/** Questions for Vietnamese stories of all years, chosen at random. */
export function pickKnownItems(documents: readonly PublicDocument[], random: Random): KnownItems {
  const stories = documents
    .filter((document) => document.kind === 'story')
    .filter(({ language }) => language === 'vi');
  const texts = {
    body: stories.map(({ body }) => toWords(bodyToText(body))),
    title: stories.map(({ title }) => toWords(title)),
  };
  const pick = (set: ItemSet) => {
    const marks = Array.from({ length: counts[set] }, () => pickItem(stories, set, texts[set], random));
    return { marks, bare: marks.map((item) => ({ ...item, query: foldMarks(item.query) })) };
  };
  return { body: pick('body'), title: pick('title') };
}

/** Without marks, capitals and punctuation, a space around each: who searches tells those apart no more than we do. */
function toWords(text: string): string {
  return ` ${toSyllables(text)
    .map(({ folded }) => folded)
    .join(' ')} `;
}

/** Words that one story alone has side by side: of several that have them none would be the right one. */
function pickItem(
  stories: readonly DocumentOf<'story'>[],
  set: ItemSet,
  texts: readonly string[],
  random: Random,
): KnownItem {
  for (;;) {
    const story = random.pick(stories);
    const words = (set === 'body' ? bodyToText(story.body) : story.title).split(/\s+/);
    const length = lengths[set];
    if (words.length < length) continue;
    const from = random.between(0, words.length - length);
    const query = words.slice(from, from + length).join(' ');
    // Nobody types half of two sentences.
    if (/[.!?:;…]\s/.test(query)) continue;
    const asked = toWords(query);
    if (asked.trim().split(' ').length !== length) continue;
    if (texts.filter((text) => text.includes(asked)).length !== 1) continue;
    return { query: query.replace(/[.!?:;,…“”"()]/g, ''), address: storyAddress(story) };
  }
}

/** Mean reciprocal rank among the first ten. @param ranks from 1; undefined for what was not among them */
export function toMeanReciprocalRank(ranks: readonly (number | undefined)[]): number {
  return ranks.reduce<number>((sum, rank) => sum + (rank === undefined ? 0 : 1 / rank), 0) / ranks.length;
}

/** Rank of an item among addresses in order, 1 to 10. */
export function rankOf({ address }: KnownItem, found: readonly string[]): number | undefined {
  const at = found.slice(0, 10).indexOf(address);
  return at < 0 ? undefined : at + 1;
}
