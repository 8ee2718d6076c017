import { homeAddress, monthAddress, archiveAddress, storyAddress } from '#contract/address.ts';
import type { StoryCard } from '../../../site/edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { DrawnKind, PageKind } from '../../../site/kinds/page-kind.ts';

/** Views of the plain site that all three generators draw: texts, months and a front page a language. */
export type PlainView =
  | { page: 'story'; card: StoryCard; section: string }
  | { page: 'list'; language: LanguageCode; title: string; cards: readonly StoryCard[] };

const storyKind: DrawnKind<{ id: string }, PlainView> = {
  name: 'story',
  output: 'astro',
  place: () => 'texts',
  inSitemap: 'never',
  *list(edition) {
    for (const language of edition.languages) {
      for (const card of edition.newest({ language }, Infinity)) {
        yield { address: storyAddress(card), params: { id: card.id } };
      }
    }
  },
  view(edition, { params }) {
    const card = edition.card(params.id);
    if (!card) throw new Error(`Story ‘${params.id}’ is not in the edition.`);
    return { page: 'story', card, section: edition.term('section', card.section)?.name.vi ?? '' };
  },
};

const monthKind: DrawnKind<{ language: LanguageCode; month: string }, PlainView> = {
  name: 'month',
  output: 'astro',
  place: () => 'lists',
  inSitemap: 'never',
  *list(edition) {
    for (const language of edition.languages) {
      for (const month of edition.months({ language })) {
        yield { address: monthAddress(archiveAddress(language), month), params: { language, month } };
      }
    }
  },
  view: (edition, { params: { language, month } }) => ({
    page: 'list',
    language,
    title: month,
    cards: edition.month({ language }, month),
  }),
};

const homeKind: DrawnKind<{ language: LanguageCode }, PlainView> = {
  name: 'home',
  output: 'astro',
  place: () => 'home',
  inSitemap: 'never',
  list: (edition) =>
    edition.languages.map((language) => ({ address: homeAddress(language), params: { language } })),
  view: (edition, { params: { language } }) => ({
    page: 'list',
    language,
    title: 'Gương Sáng',
    cards: edition.newest({ language }, 24),
  }),
};

export const plainKinds: readonly PageKind[] = [storyKind, monthKind, homeKind];
