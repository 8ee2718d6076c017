import { bilingualAddress } from '#contract/address.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';
import type { MediaDocument } from '#contract/media.ts';
import { getFrame, type Frame } from './frame.ts';
import { getMedia } from './list.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';
import { listEachStory } from './story.ts';

/** A translation and its original, to be read beside each other. */
export interface BilingualView {
  page: 'bilingual';
  frame: Frame;
  card: StoryCard;
  original: StoryCard;
  media: readonly MediaDocument[];
}

/** The original of a translation, while both are public. */
export function findOriginal(edition: EditionReader, card: StoryCard): StoryCard | undefined {
  const original = card.translationOf === undefined ? undefined : edition.card(card.translationOf);
  return original && edition.languages.includes(original.language) ? original : undefined;
}

export const bilingualKind: DrawnKind<{ id: string }, BilingualView> = {
  name: 'bilingual',
  output: 'astro',
  place: () => 'lists',
  inSitemap: 'never',
  list: listEachStory(
    (card) => ({ address: bilingualAddress(card), params: { id: card.id } }),
    (edition, card) => findOriginal(edition, card) !== undefined,
  ),
  view(edition, { address, params }) {
    const card = edition.card(params.id);
    const original = card && findOriginal(edition, card);
    if (!card || !original) throw new Error(`Story ‘${params.id}’ has no original to be read beside.`);
    return {
      page: 'bilingual',
      frame: getFrame(edition, card.language, address, { isIndexed: false }),
      card,
      original,
      media: getMedia(edition, [...card.bodyMedia, ...original.bodyMedia]),
    };
  },
};
