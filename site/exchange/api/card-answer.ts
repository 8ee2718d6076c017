import { encodeAddress, storyAddress } from '#contract/address.ts';
import type { StoryCard, WithdrawnCard } from '../../edition/edition-reader.ts';
import { toUrn } from '../uri.ts';
import { apiDocumentAddress } from './api-address.ts';
import type { CardAnswer, WithdrawnAnswer } from './shapes.ts';

/** A story in a list. */
export function toCardAnswer(card: StoryCard, origin: string): CardAnswer {
  return {
    ...card,
    kind: 'story',
    urn: toUrn(card.id),
    page: origin + encodeAddress(storyAddress(card)),
    document: origin + apiDocumentAddress('story', card.id),
  };
}

/** What is left of a withdrawn story. */
export function toWithdrawnAnswer({ id, language, at }: WithdrawnCard): WithdrawnAnswer {
  return { state: 'withdrawn', id, urn: toUrn(id), language, withdrawnAt: at };
}
