import { chaptersAddress, podcastAddress, termAddress } from '#contract/address.ts';
import type { SectionDocument } from '#contract/terms.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { EditionReader, StoryCard, WithdrawnCard } from '../edition/edition-reader.ts';
import { drawChapters, drawPodcast } from '../feeds/podcast.ts';
import type { ChaptersView, PodcastEpisode, PodcastView } from '../feeds/podcast-view.ts';
import { getLabel } from '../i18n/interface.ts';
import type { TextKind } from '../kinds/page-kind.ts';
import { findLogo } from '../share/brand.ts';
import { getCoverName, shareFolder, toTermCard } from '../share/share-card.ts';
import { findStill } from '../share/share-images.ts';
import { getDyesName } from '#contract/weave/dyes.ts';
import { findProvinceOf } from '../weave/province.ts';
import { getFeedWords, toEntry, toWithdrawnItem } from './feed.ts';

/** Programs for podcasts know of no archives. */
const MOST_EPISODES = 300;

/** Formats that are played. */
const recorded = ['audio', 'video'] as const;

interface Programme {
  language: LanguageCode;
  id: string;
}

/** The podcast of every programme in every language in which something of it was recorded. */
export const podcastKind: TextKind<Programme, PodcastView> = {
  name: 'podcast',
  output: 'text',
  place: () => 'feeds',
  *list(edition) {
    for (const language of edition.languages)
      for (const { id, slug } of listPodcasts(edition, language))
        yield {
          address: podcastAddress(termAddress(language, 'section', slug)),
          params: { language, id },
        };
  },
  view(edition, { address, params: { language, id } }) {
    const section = edition.term('section', id);
    if (!section) throw new Error(`Podcast ‘${address}’ has no section.`);
    const { settings } = edition;
    const logo = findLogo(edition);
    const picture = findStill(edition, section.cover);
    const dyes = getDyesName(findProvinceOf(edition, section));
    const title = getLabel(section.name, language).text;
    return {
      language,
      settings,
      logo,
      address,
      list: termAddress(language, 'section', section.slug),
      title,
      description: getLabel(section.description, language).text || title,
      cover: `/${shareFolder}/${getCoverName(toTermCard(section, language, { settings, logo, picture, dyes }))}`,
      words: getFeedWords(edition, language),
      withdrawn: getWithdrawn(edition, language, id).map((card) => toWithdrawnItem(edition, card)),
      episodes: getEpisodes(edition, language, id).map((card) => toEpisode(edition, card)),
    };
  },
  render: drawPodcast,
};

/** Chapters of every episode that has some. */
export const chaptersKind: TextKind<{ id: string }, ChaptersView> = {
  name: 'chapters',
  output: 'text',
  place: () => 'feeds',
  *list(edition) {
    for (const language of edition.languages)
      for (const card of listPodcasts(edition, language).flatMap(({ id }) =>
        getEpisodes(edition, language, id),
      ))
        if (edition.media(card.main ?? '')?.chapters?.length)
          yield { address: chaptersAddress(card), params: { id: card.id } };
  },
  view(edition, { address, params: { id } }) {
    const card = edition.card(id);
    const chapters = edition.media(card?.main ?? '')?.chapters;
    if (!card || !chapters) throw new Error(`Chapters ‘${address}’ are of no episode.`);
    return {
      title: card.title,
      chapters: chapters.map(({ start, title }) => ({ start, title: getLabel(title, card.language).text })),
    };
  },
  render: drawChapters,
};

/** Programmes of a language that have a podcast. */
export function listPodcasts(edition: EditionReader, language: LanguageCode): SectionDocument[] {
  return edition.terms('section').filter(({ id, type }) => {
    const list = { language, term: { kind: 'section', id } } as const;
    const isFilled = () => recorded.some((format) => edition.has({ ...list, format }));
    return type === 'programme' && (isFilled() || getWithdrawn(edition, language, id).length > 0);
  });
}

/** Episodes that were taken back within the last thirty days. */
function getWithdrawn(edition: EditionReader, language: LanguageCode, id: string): WithdrawnCard[] {
  const all = edition.withdrawnFrom({ language, term: { kind: 'section', id } });
  return all.filter(({ format }) => (recorded as readonly string[]).includes(format));
}

function getEpisodes(edition: EditionReader, language: LanguageCode, id: string): StoryCard[] {
  const term = { kind: 'section', id } as const;
  return recorded
    .flatMap((format) => edition.newest({ language, term, format }, MOST_EPISODES))
    .toSorted((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
    .slice(0, MOST_EPISODES);
}

function toEpisode(edition: EditionReader, card: StoryCard): PodcastEpisode {
  const versions = edition
    .siblings(card)
    .filter(({ id }) => id !== card.id)
    .flatMap(({ language, title, main }) => {
      const media = main === undefined ? undefined : edition.media(main);
      return media && media.id !== card.main ? [{ language, title, media }] : [];
    });
  return { ...toEntry(edition, card), versions };
}
