import type { StoryCard } from '../edition/edition-reader.ts';

interface Kept<Drawn> {
  shown: readonly unknown[];
  drawn: Drawn;
}

/** Enough for the newest texts of all lists that a renamed topic touches. */
const MOST = 3_000;

/**
 * Items of feeds as text. A text stands in six or seven feeds of a format, and 49 of 50 items of a feed are those of yesterday: an
 * item is drawn again only when something that it shows is another object.
 */
export class KeptItems<Drawn = string> {
  /** The one asked for longest ago comes first. */
  readonly #items = new Map<StoryCard, Kept<Drawn>>();

  /** @param shown all that the item shows besides its card, each the same object as long as it says the same */
  get(card: StoryCard, shown: readonly unknown[], draw: () => Drawn): Drawn {
    const known = this.#items.get(card);
    const isSame =
      known?.shown.length === shown.length && shown.every((each, at) => each === known.shown[at]);
    const kept = isSame ? known : { shown, drawn: draw() };
    this.#items.delete(card);
    this.#items.set(card, kept);
    if (this.#items.size > MOST) this.#items.delete(this.#items.keys().next().value as StoryCard);
    return kept.drawn;
  }
}
