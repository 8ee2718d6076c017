import type { MediaDocument } from '#contract/media.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { authorAddress, type Author } from '../edition/author.ts';
import type { StoryCard } from '../edition/edition-reader.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';
import { getPageFrame, type Frame } from './frame.ts';
import { getCardMedia } from './list.ts';

/** Everything that somebody has written in a language, the newest first. */
export interface AuthorView {
  page: 'author';
  frame: Frame;
  author: Author;
  cards: readonly StoryCard[];
  media: readonly MediaDocument[];
}

type Params = Author & { language: LanguageCode };

export const authorKind: DrawnKind<Params, AuthorView> = {
  name: 'author',
  output: 'astro',
  place: () => 'lists',
  inSitemap: (edition, language) =>
    edition.authors(language).map(({ slug }) => authorAddress(language, slug)),
  list: (edition) =>
    edition.languages.flatMap((language) =>
      edition.authors(language).map(({ slug, name }) => ({
        address: authorAddress(language, slug),
        params: { language, slug, name },
      })),
    ),
  view(edition, { params: { language, slug, name } }) {
    const cards = edition.byAuthor(language, slug);
    const hasPage = (other: LanguageCode) => edition.byAuthor(other, slug).length > 0;
    return {
      page: 'author',
      frame: getPageFrame(edition, language, {
        toAddress: (other) => authorAddress(other, slug),
        isIndexed: hasPage,
        hasPage,
      }),
      author: { slug, name },
      cards,
      media: getCardMedia(edition, cards),
    };
  },
};
