import { storyAddress } from '#contract/address.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';
import type { DrawnKind, PageEntry } from '../kinds/page-kind.ts';
import { getFrame, type Frame } from './frame.ts';
import { getMedia } from './list.ts';
import { findStoryRefusal } from './reuse-rights.ts';

/** A text as others may take it over, with what they have to say of it. */
export interface RepublishView {
  page: 'republish';
  frame: Frame;
  card: StoryCard;
  media: readonly MediaDocument[];
}

type Entry = PageEntry<{ id: string }>;
const entries = new WeakMap<StoryCard, Entry>();

export function republishAddress(story: { language: string; slug: string }): string {
  return `${storyAddress(story)}dang-lai/`;
}

/** Only of texts that others may take over: the page of each other text says why it may not be. */
export const republishKind: DrawnKind<{ id: string }, RepublishView> = {
  name: 'republish',
  output: 'astro',
  place: () => 'lists',
  inSitemap: 'never',
  *list(edition) {
    const { settings } = edition;
    for (const language of edition.languages) {
      for (const month of edition.months({ language })) {
        for (const card of edition.month({ language }, month))
          if (findStoryRefusal(card, settings) === undefined) yield toEntry(card);
      }
    }
  },
  view: (edition, { address, params: { id } }) => getRepublishView(edition, id, address),
};

/** Tens of thousands are listed at every publish: each card has one entry. */
function toEntry(card: StoryCard): Entry {
  const known = entries.get(card);
  if (known) return known;
  const entry = { address: republishAddress(card), params: { id: card.id } };
  entries.set(card, entry);
  return entry;
}

function getRepublishView(edition: EditionReader, id: string, address: string): RepublishView {
  const card = edition.card(id);
  if (!card) throw new Error(`Story ‘${id}’ may be re-published but is not in the edition.`);
  return {
    page: 'republish',
    frame: getFrame(edition, card.language, address, { isIndexed: false }),
    card,
    media: getMedia(edition, [card.lead, card.main, ...card.bodyMedia]),
  };
}
