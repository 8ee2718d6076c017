import { getMonth, storyAddress } from '#contract/address.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';
import { getFrame, type Frame } from './frame.ts';
import { getMedia } from './list.ts';
import { findStoryRefusal } from './reuse-rights.ts';
import { listEachStory } from './story.ts';

/** A text as others may take it over, with what they have to say of it. */
export interface RepublishView {
  page: 'republish';
  frame: Frame;
  card: StoryCard;
  media: readonly MediaDocument[];
  /** There is a press pack of it. */
  hasPack: boolean;
}

/**
 * Months with texts of a language whose texts have press packs: those are made for today's papers, and would in time take
 * as much room as all other files together.
 */
const monthsOfPacks = 12;

export function republishAddress(story: { language: string; slug: string }): string {
  return toRepublishAddress(storyAddress(story));
}

/** @param page address of the page of a text */
export function toRepublishAddress(page: string): string {
  return `${page}dang-lai/`;
}

/** Only of texts that others may take over: the page of each other text says why it may not be. */
export const republishKind: DrawnKind<{ id: string }, RepublishView> = {
  name: 'republish',
  output: 'astro',
  place: () => 'lists',
  inSitemap: 'never',
  list: listEachStory((card) => ({ address: republishAddress(card), params: { id: card.id } }), isReusable),
  view: (edition, { address, params: { id } }) => getRepublishView(edition, id, address),
};

/** Articles that have a press pack. */
export function* listPackedCards(edition: EditionReader): Iterable<StoryCard> {
  for (const language of edition.languages)
    for (const month of edition.months({ language }).slice(0, monthsOfPacks))
      for (const card of edition.month({ language }, month)) if (isReusable(edition, card)) yield card;
}

/** Articles that others may take over. */
function isReusable({ settings }: EditionReader, card: StoryCard): boolean {
  return findStoryRefusal(card, settings) === undefined;
}

function getRepublishView(edition: EditionReader, id: string, address: string): RepublishView {
  const card = edition.card(id);
  if (!card) throw new Error(`Story ‘${id}’ may be re-published but is not in the edition.`);
  return {
    page: 'republish',
    frame: getFrame(edition, card.language, address, { isIndexed: false }),
    card,
    media: getMedia(edition, [card.lead, card.main, ...card.bodyMedia]),
    hasPack: edition
      .months({ language: card.language })
      .slice(0, monthsOfPacks)
      .includes(getMonth(card.publishedAt)),
  };
}
