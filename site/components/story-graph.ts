import { encodeAddress, podcastAddress, storyAddress, termAddress } from '#contract/address.ts';
import { fallbackAddress, fileAddress } from '../edition/media-addresses.ts';
import type { MediaDocument } from '#contract/media.ts';
import { toLocalTime } from '#contract/newsroom-clock.ts';
import { tellCorrection } from '../i18n/correction-words.ts';
import { toIsoDuration } from '../i18n/dates.ts';
import { getInterface, getLabel } from '../i18n/interface.ts';
import { getAuthor } from './author-graph.ts';
import { getImages } from './image-graph.ts';
import type { StoryView } from '../views/story.ts';

/** What a story's page tells search engines of the story and its recording. */
export function getStoryGraph(
  view: StoryView,
  origin: string,
  picture: MediaDocument | undefined,
  main: MediaDocument | undefined,
): object[] {
  const recording = getRecording(view, origin, picture, main);
  const article = getArticle(view, origin, picture);
  return recording ? [article, getEpisode(view, origin, recording) ?? recording] : [article];
}

function getArticle(view: StoryView, origin: string, picture: MediaDocument | undefined): object {
  const { card, frame, section } = view;
  const url = origin + encodeAddress(frame.address);
  const original = view.siblings.find(({ id }) => id === card.translationOf);
  const authors = card.credits.filter(({ role }) => role === 'author');
  const translations = view.siblings.filter(({ translationOf }) => translationOf === card.id);
  return {
    '@type': 'NewsArticle',
    '@id': `urn:uuid:${card.id}`,
    mainEntityOfPage: url,
    url,
    headline: card.title.slice(0, 110),
    description: card.summary,
    inLanguage: card.language,
    datePublished: toLocalTime(card.publishedAt),
    dateModified: toLocalTime(card.updatedAt),
    image: picture && getImages(picture, card.language, origin),
    author: authors.length
      ? authors.map(({ name }) => getAuthor(name, card.language, origin))
      : { '@id': `${origin}/#toa-soan` },
    publisher: { '@id': `${origin}/#toa-soan` },
    articleSection: section && getLabel(section.name, card.language).text,
    about: view.exemplars.map((exemplar) => ({
      '@type': exemplar.type === 'person' ? 'Person' : 'Organization',
      name: exemplar.name.vi,
      url: origin + encodeAddress(termAddress('vi', 'exemplar', exemplar.slug)),
    })),
    contentLocation: view.place && { '@type': 'Place', name: view.place.name.vi },
    translationOfWork: original && {
      '@id': `urn:uuid:${original.id}`,
      url: origin + encodeAddress(storyAddress(original)),
    },
    workTranslation: translations.map(({ id, language }) => ({
      '@id': `urn:uuid:${id}`,
      inLanguage: language,
    })),
    correction: card.corrections.map((correction) => ({
      '@type': 'CorrectionComment',
      datePublished: toLocalTime(correction.at),
      text: tellCorrection(correction, getInterface(card.language).texts),
    })),
  };
}

/** What a programme has broadcast is an episode of it. */
function getEpisode(
  { card, frame, section }: StoryView,
  origin: string,
  recording: object,
): object | undefined {
  if (section?.type !== 'programme' || card.format !== 'audio') return undefined;
  const programme = termAddress(card.language, 'section', section.slug);
  return {
    '@type': 'PodcastEpisode',
    '@id': `${origin}${encodeAddress(frame.address)}#tap`,
    url: origin + encodeAddress(frame.address),
    name: card.title,
    description: card.summary,
    inLanguage: card.language,
    datePublished: toLocalTime(card.publishedAt),
    episodeNumber: card.episode,
    associatedMedia: recording,
    partOfSeries: {
      '@type': 'PodcastSeries',
      name: getLabel(section.name, card.language).text,
      url: origin + encodeAddress(programme),
      webFeed: origin + encodeAddress(podcastAddress(programme)),
    },
  };
}

function getRecording(
  { card }: StoryView,
  origin: string,
  picture?: MediaDocument,
  main?: MediaDocument,
): object | undefined {
  if (!main || main.type === 'image') return undefined;
  return {
    '@type': main.type === 'video' ? 'VideoObject' : 'AudioObject',
    name: card.title,
    description: card.summary,
    uploadDate: toLocalTime(card.publishedAt),
    contentUrl: origin + fileAddress(main.file),
    encodingFormat: main.file.mimeType,
    duration: main.duration === undefined ? undefined : toIsoDuration(main.duration),
    thumbnailUrl: picture && origin + fallbackAddress(picture.file),
    inLanguage: card.language,
    hasPart: main.chapters?.map(({ start, title }, index) => ({
      '@type': 'Clip',
      name: getLabel(title, card.language).text,
      startOffset: start,
      endOffset: main.chapters?.[index + 1]?.start ?? main.duration,
      url: `${origin}${fileAddress(main.file)}#t=${start}`,
    })),
  };
}
