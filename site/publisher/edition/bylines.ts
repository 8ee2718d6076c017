import { toAuthorSlug, type Author } from '../../edition/author.ts';
import type { StoryCard } from '../../edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';

const most = 100;
const none: readonly never[] = Object.freeze([]);

/** Live stories by who wrote them, in each language; an answer stays the same array until one of its stories changes. */
export class Bylines {
  readonly #cards = new Map<string, Set<StoryCard>>();
  readonly #newest = new Map<string, readonly StoryCard[]>();
  readonly #names = new Map<LanguageCode, Map<string, string>>();
  readonly #authors = new Map<LanguageCode, readonly Author[]>();

  add(card: StoryCard): void {
    const { language } = card;
    for (const { key, slug, name } of listAuthors(card)) {
      const cards = this.#cards.get(key) ?? new Set();
      this.#cards.set(key, cards.add(card));
      this.#newest.delete(key);
      if (cards.size > 1) continue;
      const names = this.#names.get(language) ?? new Map<string, string>();
      this.#names.set(language, names.set(slug, name));
      this.#authors.delete(language);
    }
  }

  remove(card: StoryCard): void {
    for (const { key, slug } of listAuthors(card)) {
      const cards = this.#cards.get(key);
      if (!cards?.delete(card)) continue;
      this.#newest.delete(key);
      if (cards.size > 0) continue;
      this.#cards.delete(key);
      this.#names.get(card.language)?.delete(slug);
      this.#authors.delete(card.language);
    }
  }

  /** In the order of their addresses. */
  authors(language: LanguageCode): readonly Author[] {
    const known = this.#authors.get(language);
    if (known) return known;
    const names = [...(this.#names.get(language) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    const authors = Object.freeze(names.map(([slug, name]) => Object.freeze({ slug, name })));
    this.#authors.set(language, authors);
    return authors;
  }

  /** An author's newest stories, at most a hundred. */
  newest(language: LanguageCode, slug: string): readonly StoryCard[] {
    const key = `${language} ${slug}`;
    const known = this.#newest.get(key);
    if (known) return known;
    const timed = Array.from(this.#cards.get(key) ?? none, (card) => ({
      card,
      time: Date.parse(card.publishedAt),
    }));
    timed.sort((a, b) => b.time - a.time || (a.card.id < b.card.id ? -1 : 1));
    const newest = Object.freeze(timed.slice(0, most).map(({ card }) => card));
    this.#newest.set(key, newest);
    return newest;
  }
}

/** Language and slug of each author of a text. @example keysOfAuthors(card) // ['vi ro-cham-hlinh'] */
export function keysOfAuthors(card: StoryCard): string[] {
  return listAuthors(card).map(({ key }) => key);
}

function listAuthors({ credits, language }: StoryCard): (Author & { key: string })[] {
  const names = new Set(credits.filter(({ role }) => role === 'author').map(({ name }) => name));
  return Array.from(names, (name) => {
    const slug = toAuthorSlug(name);
    return { name, slug, key: `${language} ${slug}` };
  });
}
