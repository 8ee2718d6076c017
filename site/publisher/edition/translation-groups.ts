import type { StoryCard } from '../../edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';

const none: readonly never[] = Object.freeze([]);

interface Group {
  ids: Set<string>;
  answer: readonly StoryCard[] | undefined;
  languages: readonly LanguageCode[] | undefined;
}

/** Texts that are siblings: an original and the translations that point to it. */
export class TranslationGroups {
  readonly #groups = new Map<string, Group>();
  readonly #getCard: (id: string) => StoryCard | undefined;

  constructor(getCard: (id: string) => StoryCard | undefined) {
    this.#getCard = getCard;
  }

  add(card: StoryCard): void {
    const original = card.translationOf ?? card.id;
    const group = this.#groups.get(original) ?? {
      ids: new Set<string>(),
      answer: undefined,
      languages: undefined,
    };
    this.#groups.set(original, group);
    group.ids.add(card.id);
    group.answer = undefined;
  }

  remove(card: StoryCard): void {
    const original = card.translationOf ?? card.id;
    const group = this.#groups.get(original);
    if (!group) return;
    group.ids.delete(card.id);
    group.answer = undefined;
    if (group.ids.size === 0) this.#groups.delete(original);
  }

  /** In the order of `languages`; siblings in languages that are not offered are left out. */
  siblings(card: StoryCard, languages: readonly LanguageCode[]): readonly StoryCard[] {
    const group = this.#groups.get(card.translationOf ?? card.id);
    if (!group) return none;
    if (group.answer && group.languages === languages) return group.answer;
    const cards = [...group.ids].sort().flatMap((id) => this.#getCard(id) ?? []);
    group.answer = Object.freeze(
      languages.flatMap((language) => cards.filter((c) => c.language === language)),
    );
    group.languages = languages;
    return group.answer;
  }
}
