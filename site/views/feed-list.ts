import { feedListAddress, podcastAddress, termAddress } from '#contract/address.ts';
import type { Texts } from '#contract/interface/texts.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { drawOpml, type FeedListView } from '../feeds/opml.ts';
import { toPlain } from '../i18n/fallback-marks.ts';
import { getInterface, getLabel } from '../i18n/interface.ts';
import type { TextKind } from '../kinds/page-kind.ts';
import { listOfferedFeeds, type FeedSubject } from './feed.ts';
import { listPodcasts } from './podcast.ts';

/** What feeds of a kind are called together. */
const groupNames = {
  all: (texts) => texts.newest,
  format: (texts) => texts.stories,
  section: (texts) => texts.kinds.section,
  programme: (texts) => texts.programme,
  topic: (texts) => texts.kinds.topic,
  unit: (texts) => texts.kinds.unit,
  place: (texts) => texts.kinds.place,
  movement: (texts) => texts.kinds.movement,
  exemplar: (texts) => texts.kinds.exemplar,
} as const satisfies Record<FeedSubject, (texts: Texts) => string>;

/** All feeds of a language in one file. */
export const feedListKind: TextKind<{ language: LanguageCode }, FeedListView> = {
  name: 'feed-list',
  output: 'text',
  place: () => 'feeds',
  list: (edition) =>
    edition.languages.map((language) => ({ address: feedListAddress(language), params: { language } })),
  view(edition, { params: { language } }) {
    const { settings } = edition;
    const { texts } = getInterface(language, edition.texts(language));
    const feeds = [...listOfferedFeeds(edition, language)].filter(({ format }) => format === 'rss');
    const byKind = Map.groupBy(feeds, ({ kind }) => kind);
    const podcasts = [...listPodcasts(edition, language)].map(({ slug, name }) => {
      const page = termAddress(language, 'section', slug);
      return { title: getLabel(name, language).text, address: podcastAddress(page), page };
    });
    return {
      language,
      title: getLabel(settings.name, language).text,
      owner: getLabel(settings.owner, language).text,
      email: settings.email,
      groups: [
        ...Array.from(byKind, ([kind, found]) => ({
          title: toPlain(groupNames[kind](texts)),
          feeds: found.map(({ title, address, list }) => ({ title, address, page: list })),
        })),
        ...(podcasts.length ? [{ title: 'Podcast', feeds: podcasts }] : []),
      ],
    };
  },
  render: drawOpml,
};
