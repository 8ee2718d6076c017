import { encodeAddress, storyAddress } from '#contract/address.ts';
import { fallbackAddress } from '../edition/media-addresses.ts';
import type { MediaDocument } from '#contract/media.ts';
import { getLabel } from '../i18n/interface.ts';
import type { TermView } from '../views/term.ts';
import { getPublisher } from './story-graph.ts';

/** JSON-LD of a term's page: a profile of an exemplar, else a collection; with the list of its stories. */
export function getTermGraph(view: TermView, origin: string, picture: MediaDocument | undefined): object[] {
  const { term, frame, cards } = view;
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
  const image = picture && origin + fallbackAddress(picture.file);
  const page = { '@id': url, url, name, inLanguage: language, image };
  if (term.kind !== 'exemplar') {
    return [{ '@type': 'CollectionPage', ...page, mainEntity: list }, getPublisher(frame.chrome, origin)];
  }
  const entity = {
    '@type': term.type === 'person' ? 'Person' : 'Organization',
    name,
    description: getLabel(term.summary, language).text || undefined,
    image,
    award: term.recognitions.map(({ title }) => title),
  };
  return [{ '@type': 'ProfilePage', ...page, mainEntity: entity }, list, getPublisher(frame.chrome, origin)];
}
