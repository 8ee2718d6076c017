import type { StoryCard } from '../../edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';

const most = 100;
const none: readonly never[] = Object.freeze([]);

/** Live stories that were corrected, by language; an answer stays the same array until one of them changes. */
export class CorrectedStories {
  readonly #cards = new Map<LanguageCode, Set<StoryCard>>();
  readonly #newest = new Map<LanguageCode, readonly StoryCard[]>();

  add(card: StoryCard): void {
    if (card.corrections.length === 0) return;
    const cards = this.#cards.get(card.language) ?? new Set();
    this.#cards.set(card.language, cards.add(card));
    this.#newest.delete(card.language);
  }

  remove(card: StoryCard): void {
    if (this.#cards.get(card.language)?.delete(card)) this.#newest.delete(card.language);
  }

  /** The latest correction first. */
  newest(language: LanguageCode): readonly StoryCard[] {
    const known = this.#newest.get(language);
    if (known) return known;
    const cards = this.#cards.get(language);
    if (!cards) return none;
    const timed = Array.from(cards, (card) => ({ card, time: getLatest(card) }));
    timed.sort((a, b) => b.time - a.time || (a.card.id < b.card.id ? -1 : 1));
    const newest = Object.freeze(timed.slice(0, most).map(({ card }) => card));
    this.#newest.set(language, newest);
    return newest;
  }
}

function getLatest({ corrections }: StoryCard): number {
  return Math.max(...corrections.map(({ at }) => Date.parse(at)));
}
