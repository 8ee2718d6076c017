import { storyAddress } from '#contract/address.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';
import type { DrawnKind, PageEntry } from '../kinds/page-kind.ts';
import { getMedia } from './list.ts';
import { playerAddress, toEmbedAddress } from '../framing/embed-address.ts';
import { getEmbedFrame, type EmbedFrame } from './embed-frame.ts';
import { listEachStory } from './story.ts';

/** A text as a card, or its film or recording, in a frame on another site. */
export interface StoryEmbedView<P extends 'story-embed' | 'player-embed'> {
  page: P;
  frame: EmbedFrame;
  card: StoryCard;
  media: readonly MediaDocument[];
}

type Entry = PageEntry<{ id: string }>;

export const storyEmbedKind: DrawnKind<{ id: string }, StoryEmbedView<'story-embed'>> = {
  name: 'story-embed',
  output: 'astro',
  place: () => 'embeds',
  inSitemap: 'never',
  list: listEachStory((card) => ({ address: toEmbedAddress(storyAddress(card)), params: { id: card.id } })),
  view(edition, entry) {
    const card = findCard(edition, entry);
    const media = getMedia(edition, [card.lead, card.main]);
    return { page: 'story-embed', frame: frameOf(edition, card, entry), card, media };
  },
};

export const playerEmbedKind: DrawnKind<{ id: string }, StoryEmbedView<'player-embed'>> = {
  name: 'player-embed',
  output: 'astro',
  place: () => 'embeds',
  inSitemap: 'never',
  list: listEachStory((card) => ({ address: playerAddress(card), params: { id: card.id } }), hasPlayer),
  view(edition, entry) {
    const card = findCard(edition, entry);
    const played = card.bodyMedia.filter((id) => isPlayed(edition, id));
    const media = getMedia(edition, [card.lead, card.main, ...played]);
    return { page: 'player-embed', frame: frameOf(edition, card, entry), card, media };
  },
};

/** True when a text has a film or a recording that a player can play. */
export function hasPlayer(edition: Pick<EditionReader, 'media'>, card: StoryCard): boolean {
  return [card.main, ...card.bodyMedia].some((id) => isPlayed(edition, id));
}

function isPlayed(edition: Pick<EditionReader, 'media'>, id: string | undefined): boolean {
  const media = id === undefined ? undefined : edition.media(id);
  return media !== undefined && media.type !== 'image';
}

function findCard(edition: EditionReader, { params: { id } }: Entry): StoryCard {
  const card = edition.card(id);
  if (!card) throw new Error(`Story ‘${id}’ has a page for frames but is not in the edition.`);
  return card;
}

function frameOf(edition: EditionReader, card: StoryCard, { address }: Entry): EmbedFrame {
  return getEmbedFrame(edition, card.language, { address, page: storyAddress(card) });
}
