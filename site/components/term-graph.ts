import { encodeAddress, storyAddress } from '#contract/address.ts';
import type { MediaDocument } from '#contract/media.ts';
import { toLocalTime } from '#contract/newsroom-clock.ts';
import { getLabel } from '../i18n/interface.ts';
import type { TermView } from '../views/term.ts';
import { getImage } from './image-graph.ts';

/** JSON-LD of a term's page: a profile of an exemplar, else a collection; with the list of its stories. */
export function getTermGraph(view: TermView, origin: string, picture: MediaDocument | undefined): object[] {
  const { term, frame, cards, months } = view;
  const { language } = frame.chrome;
  const url = origin + encodeAddress(frame.address);
  const name = getLabel(term.name, language).text;
  const list = {
    '@type': 'ItemList',
    itemListElement: cards.map((card, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: card.title,
      url: origin + encodeAddress(storyAddress(card)),
    })),
  };
  const image = picture && getImage(picture, language, origin);
  const page = { '@id': url, url, name, inLanguage: language, image };
  if (term.kind !== 'exemplar') {
    return [{ '@type': 'CollectionPage', ...page, mainEntity: list }];
  }
  const entity = {
    '@type': term.type === 'person' ? 'Person' : 'Organization',
    name,
    url,
    description: getLabel(term.summary, language).text,
    image,
    award: term.recognitions.map(({ title }) => title),
  };
  const [first] = cards.map(({ publishedAt }) => publishedAt).toSorted();
  const last = cards
    .map(({ updatedAt }) => updatedAt)
    .toSorted()
    .at(-1);
  const profile = {
    '@type': 'ProfilePage',
    ...page,
    // With months of older stories the first of them is not on this page.
    dateCreated: first && months.length === 0 ? toLocalTime(first) : undefined,
    dateModified: last && toLocalTime(last),
    mainEntity: entity,
  };
  return [profile, list];
}
