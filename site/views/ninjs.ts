import { ninjsAddress, ninjsListAddress } from '../exchange/ninjs/ninjs-address.ts';
import { drawNinjs, drawNinjsList } from '../exchange/ninjs/draw-ninjs.ts';
import type { ArticleView, NinjsListView, NinjsView } from '../exchange/ninjs/ninjs-view.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { getMedia } from './list.ts';
import { findVerification, getStoryTerms, listEachStory } from './story.ts';
import type { TextKind } from '../kinds/page-kind.ts';

/** So many articles a list of a language names; the others are found through the API. */
const LIST_SIZE = 50;

interface NinjsParams {
  id: string;
  /** Set for what was withdrawn: the list that remembers it. */
  withdrawnFrom?: LanguageCode;
}
const listTexts = listEachStory<NinjsParams>((card) => ({
  address: ninjsAddress(card.id),
  params: { id: card.id },
}));

/** IPTC ninjs of each article, and for thirty days of each that was withdrawn. */
export const ninjsKind: TextKind<NinjsParams, NinjsView> = {
  name: 'ninjs',
  output: 'text',
  place: () => 'feeds',
  *list(edition) {
    yield* listTexts(edition);
    for (const language of edition.languages)
      for (const { id } of edition.withdrawnFrom({ language }))
        yield { address: ninjsAddress(id), params: { id, withdrawnFrom: language } };
  },
  view(edition, { params: { id, withdrawnFrom } }) {
    if (withdrawnFrom === undefined) {
      const card = edition.card(id);
      if (!card) throw new Error(`Story ‘${id}’ has a ninjs file but is not in the edition.`);
      return getArticleView(edition, card);
    }
    const card = edition.withdrawnFrom({ language: withdrawnFrom }).find((one) => one.id === id);
    if (!card) throw new Error(`Story ‘${id}’ has a canceled ninjs file but was not withdrawn lately.`);
    return { state: 'canceled', ...getAround(edition, card.language), card };
  },
  render: drawNinjs,
};

/** All that the ninjs of an article says, save its body. */
export function getArticleView(edition: EditionReader, card: StoryCard): ArticleView {
  const siblings = edition.siblings(card);
  return {
    state: 'usable',
    ...getAround(edition, card.language),
    card,
    siblings,
    ...getStoryTerms(edition, card),
    verification: findVerification(card, siblings),
    media: getMedia(edition, [card.lead, card.main, ...card.bodyMedia]),
  };
}

export const ninjsListKind: TextKind<{ language: LanguageCode }, NinjsListView> = {
  name: 'ninjs-list',
  output: 'text',
  place: () => 'feeds',
  list: (edition) =>
    edition.languages.map((language) => ({ address: ninjsListAddress(language), params: { language } })),
  view: (edition, { address, params: { language } }) => ({
    ...getAround(edition, language),
    language,
    address,
    cards: edition.newest({ language }, LIST_SIZE),
    withdrawn: edition.withdrawnFrom({ language }),
  }),
  render: drawNinjsList,
};

function getAround(edition: EditionReader, language: LanguageCode) {
  return { settings: edition.settings, texts: edition.texts(language) };
}
