import { encodeAddress, storyAddress, termAddress } from '#contract/address.ts';
import { termKinds, type TermDocument, type TermKind } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { EditionReader, StoryCard, WithdrawnCard } from '../edition/edition-reader.ts';
import { apiDocumentAddress, apiListAddress } from '../exchange/api/api-address.ts';
import { toWithdrawnAnswer } from '../exchange/api/card-answer.ts';
import { toMediaAnswer } from '../exchange/api/media-answer.ts';
import type { termAnswers } from '../exchange/api/shapes.ts';
import { writeAnswer } from '../exchange/api/write-answer.ts';
import { ninjsAddress } from '../exchange/ninjs/ninjs-address.ts';
import { toUrn } from '../exchange/uri.ts';
import type { TextKind } from '../kinds/page-kind.ts';
import { getMedia, hasTermPage } from './list.ts';
import { listEachStory } from './story.ts';
import { getOwnMedia } from './term.ts';

type ApiStoryView =
  | { state: 'live'; card: StoryCard; siblings: readonly StoryCard[]; media: readonly MediaDocument[] }
  | { state: 'withdrawn'; card: WithdrawnCard };

interface ApiStoryParams {
  id: string;
  /** Set for what was withdrawn: the list that remembers it. */
  withdrawnFrom?: LanguageCode;
}
const listTexts = listEachStory<ApiStoryParams>((card) => ({
  address: apiDocumentAddress('story', card.id),
  params: { id: card.id },
}));

/** A story with its text; for thirty days after it was withdrawn, that it was. */
export const apiStoryKind: TextKind<ApiStoryParams, ApiStoryView> = {
  name: 'api-story',
  output: 'text',
  place: () => 'feeds',
  *list(edition) {
    yield* listTexts(edition);
    for (const language of edition.languages)
      for (const { id } of edition.withdrawnFrom({ language }))
        yield { address: apiDocumentAddress('story', id), params: { id, withdrawnFrom: language } };
  },
  view(edition, { params: { id, withdrawnFrom } }) {
    if (withdrawnFrom !== undefined) {
      const card = edition.withdrawnFrom({ language: withdrawnFrom }).find((one) => one.id === id);
      if (!card) throw new Error(`Story ‘${id}’ has a notice in the API but was not withdrawn lately.`);
      return { state: 'withdrawn', card };
    }
    const card = edition.card(id);
    if (!card) throw new Error(`Story ‘${id}’ stands in the API but is not in the edition.`);
    const media = getMedia(edition, [card.lead, card.main, ...card.bodyMedia]);
    return { state: 'live', card, siblings: edition.siblings(card), media };
  },
  render(view, { origin, edition }) {
    if (view.state === 'withdrawn') return writeAnswer('story', toWithdrawnAnswer(view.card));
    const { card, siblings, media } = view;
    const others = siblings.filter(({ id }) => id !== card.id);
    return writeAnswer('story', {
      state: 'live',
      urn: toUrn(card.id),
      page: origin + encodeAddress(storyAddress(card)),
      ninjs: origin + ninjsAddress(card.id),
      story: edition.story(card.id),
      media: media.map((one) => toMediaAnswer(one, origin)),
      translations: others.map(({ id, language, title }) => ({
        id,
        language,
        title,
        document: origin + apiDocumentAddress('story', id),
      })),
    });
  },
};

interface ApiTermView {
  term: TermDocument;
  media: readonly MediaDocument[];
  /** Languages with a page of the term; `hasList` where it has stories. */
  languages: readonly { language: LanguageCode; hasList: boolean }[];
}

/** A section, topic, unit, place, movement or exemplar. */
export const apiTermKind: TextKind<{ kind: TermKind; id: string }, ApiTermView> = {
  name: 'api-term',
  output: 'text',
  place: () => 'feeds',
  *list(edition) {
    for (const kind of termKinds)
      for (const { id } of edition.terms(kind))
        yield { address: apiDocumentAddress(kind, id), params: { kind, id } };
  },
  view(edition, { params: { kind, id } }) {
    const term = edition.term(kind, id);
    if (!term) throw new Error(`Term ‘${kind}/${id}’ stands in the API but is not in the edition.`);
    return {
      term,
      media: getMedia(edition, getOwnMedia(term)),
      languages: edition.languages
        .filter((language) => hasTermPage(edition, language, kind, id))
        .map((language) => ({ language, hasList: hasApiList(edition, language, { kind, id }) })),
    };
  },
  render({ term, media, languages }, { origin }) {
    const { kind, id, slug } = term;
    return writeAnswer(kind satisfies keyof typeof termAnswers, {
      urn: toUrn(id),
      document: term as never,
      media: media.map((one) => toMediaAnswer(one, origin)),
      languages: languages.map(({ language, hasList }) => ({
        language,
        page: origin + encodeAddress(termAddress(language, kind, slug)),
        ...(hasList && { stories: origin + apiListAddress(language, { kind, id }) }),
      })),
    });
  },
};

/** A list of a term has something to say: stories, or that its last one was withdrawn. */
export function hasApiList(
  edition: EditionReader,
  language: LanguageCode,
  term: { kind: TermKind; id: string },
): boolean {
  return edition.has({ language, term }) || edition.withdrawnFrom({ language, term }).length > 0;
}
