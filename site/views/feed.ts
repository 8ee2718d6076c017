import { feedAddress, homeAddress } from '#contract/address.ts';
import type { TermDocument } from '#contract/document.ts';
import type { EditionReader, StoryCard } from '#contract/edition-reader.ts';
import type { FeedView } from '../feeds/feed-view.ts';
import { drawRss } from '../feeds/rss.ts';
import { toPlain } from '../i18n/fallback-marks.ts';
import { getInterface, getLabel } from '../i18n/interface.ts';
import { firstPageSize, getListAddress, getLists, getMedia, type ListParams } from './list.ts';
import type { PageKind } from './page-kind.ts';

/**
 * RSS of every language, and of each term and format that has stories. A withdrawn story leaves the feed at once;
 * subscribers' readers learn of it from its page, which says that it was withdrawn.
 */
export const feedKind: PageKind<ListParams, FeedView> = {
  name: 'feed',
  output: 'text',
  *list(edition) {
    for (const list of getLists(edition)) {
      const isAll = !list.term && !list.format;
      if (!isAll && !edition.has(list)) continue;
      const address = getFeedList(edition, list);
      if (address) yield { address: feedAddress(address), params: list };
    }
  },
  view(edition, { address, params }) {
    const { language } = params;
    const cards = edition.newest(params, firstPageSize);
    return {
      language,
      settings: edition.settings,
      address,
      list: getFeedList(edition, params) ?? homeAddress(language),
      title: getTitle(edition, params),
      cards,
      terms: getCategories(edition, cards),
      media: getMedia(
        edition,
        cards.flatMap((card) => [card.lead, card.main, ...card.bodyMedia]),
      ),
    };
  },
  render: drawRss,
};

/** The feed of everything stands at the home page. */
function getFeedList(edition: EditionReader, list: ListParams): string | undefined {
  return list.term || list.format ? getListAddress(edition, list) : homeAddress(list.language);
}

function getTitle(edition: EditionReader, { language, term, format }: ListParams): string {
  if (format) return toPlain(getInterface(language, edition.texts(language)).texts.formats[format]);
  const found = term && edition.term(term.kind, term.id);
  return found ? getLabel(found.name, language).text : '';
}

function getCategories(edition: EditionReader, cards: readonly StoryCard[]): TermDocument[] {
  const found = new Set<TermDocument>();
  for (const card of cards) {
    const section = edition.term('section', card.section);
    if (section) found.add(section);
    for (const id of card.topics) {
      const topic = edition.term('topic', id);
      if (topic) found.add(topic);
    }
  }
  return [...found];
}
