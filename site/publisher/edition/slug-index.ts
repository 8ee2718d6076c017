import type { StoryCard } from '../../edition/edition-reader.ts';

/** Cards by language and slug; of two with one slug the one with the smaller id counts. */
export class SlugIndex {
  readonly #holders = new Map<string, readonly StoryCard[]>();

  get(language: string, slug: string): StoryCard | undefined {
    return this.#holders.get(placeOf({ language, slug }))?.[0];
  }

  add(card: StoryCard): void {
    const place = placeOf(card);
    const others = this.#holders.get(place);
    this.#holders.set(place, others ? [...others, card].sort((a, b) => (a.id < b.id ? -1 : 1)) : [card]);
  }

  remove(card: StoryCard): void {
    const place = placeOf(card);
    const others = (this.#holders.get(place) ?? []).filter((other) => other !== card);
    if (others.length) this.#holders.set(place, others);
    else this.#holders.delete(place);
  }
}

function placeOf({ language, slug }: { language: string; slug: string }): string {
  return `${language}/${slug}`;
}
