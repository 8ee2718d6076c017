import { encodeAddress, storyAddress } from '#contract/address.ts';
import { toLocalTime } from '#contract/newsroom-clock.ts';
import { authorAddress, toAuthorSlug } from '../edition/author.ts';
import type { AuthorView } from '../views/author.ts';

/** Somebody who wrote a text, as schema.org knows him. */
export function getAuthor(name: string, language: string, origin: string): object {
  const url = origin + encodeAddress(authorAddress(language, toAuthorSlug(name)));
  return { '@type': 'Person', name, url };
}

/** JSON-LD of the page of an author: who it is, and what was written. */
export function getAuthorGraph({ frame, author, cards }: AuthorView, origin: string): object[] {
  const url = origin + encodeAddress(frame.address);
  const { language } = frame.chrome;
  const last = cards
    .map(({ updatedAt }) => updatedAt)
    .reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b));
  return [
    {
      '@type': 'ProfilePage',
      url,
      name: author.name,
      inLanguage: language,
      dateModified: toLocalTime(last),
      mainEntity: { ...getAuthor(author.name, language, origin), worksFor: { '@id': `${origin}/#toa-soan` } },
    },
    {
      '@type': 'ItemList',
      itemListElement: cards.map((card, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: card.title,
        url: origin + encodeAddress(storyAddress(card)),
      })),
    },
  ];
}
