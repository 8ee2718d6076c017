import { encodeAddress, storyAddress, termAddress } from '#contract/address.ts';
import { fallbackAddress, fileAddress } from '../edition/media-addresses.ts';
import type { MediaDocument } from '#contract/media.ts';
import { toLocalTime } from '#contract/newsroom-clock.ts';
import { tellCorrection } from '../i18n/correction-words.ts';
import { toIsoDuration } from '../i18n/dates.ts';
import { getInterface, getLabel } from '../i18n/interface.ts';
import { getImage } from './image-graph.ts';
import type { StoryView } from '../views/story.ts';

/** What a story's page tells search engines of the story and its recording. */
export function getStoryGraph(
  view: StoryView,
  origin: string,
  lead: MediaDocument | undefined,
  main: MediaDocument | undefined,
): object[] {
  return [getArticle(view, origin, lead), ...getRecording(view, origin, lead, main)];
}

function getArticle(view: StoryView, origin: string, lead: MediaDocument | undefined): object {
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
    image: lead && getImage(lead, card.language, origin),
    author: authors.length
      ? authors.map(({ name }) => ({ '@type': 'Person', name }))
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
    isAccessibleForFree: true,
  };
}

function getRecording(
  { card }: StoryView,
  origin: string,
  lead?: MediaDocument,
  main?: MediaDocument,
): object[] {
  if (!main || main.type === 'image') return [];
  return [
    {
      '@type': main.type === 'video' ? 'VideoObject' : 'AudioObject',
      name: card.title,
      description: card.summary,
      uploadDate: toLocalTime(card.publishedAt),
      contentUrl: origin + fileAddress(main.file),
      encodingFormat: main.file.mimeType,
      duration: main.duration === undefined ? undefined : toIsoDuration(main.duration),
      thumbnailUrl: lead && origin + fallbackAddress(lead.file),
      inLanguage: card.language,
      hasPart: main.chapters?.map(({ start, title }, index) => ({
        '@type': 'Clip',
        name: getLabel(title, card.language).text,
        startOffset: start,
        endOffset: main.chapters?.[index + 1]?.start ?? main.duration,
        url: `${origin}${fileAddress(main.file)}#t=${start}`,
      })),
    },
  ];
}
