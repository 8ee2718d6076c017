import { basename } from 'node:path/posix';
import { bodyToText } from '#contract/blocks.ts';
import type { TermDocument } from '#contract/document.ts';
import { getAftermathTexts } from '#contract/exemplar-aftermath.ts';
import { getFigureTexts } from '#contract/exemplar-figures.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { StoryCard } from '../../edition/edition-reader.ts';
import { fileAddress, getRenditionWidths, renditionAddress } from '../../edition/media-addresses.ts';
import { weaveAddress, weaveSide } from '../../weave/weave-kind.ts';
import type { Card } from '../format/card.ts';
import type { RecordFacet, SearchRecord } from './search-record.ts';
import type { SearchSubject, SubjectContext } from './search-subject.ts';
import { listWholeNames } from './whole-names.ts';

/** A record save what stands in files: the body of its story, the captions of its recording. Data alone. */
export interface RecordDraft extends SearchRecord {
  /** SHA-256 hex of the story's document vouches for its file. */
  story?: { id: string; hash: string };
  /** Public name of the captions of the main recording or film, a WebVTT file. */
  captions?: string;
}

export function makeDraft({ address, language, kind, document, context }: SearchSubject): RecordDraft {
  const text = (part: Partial<Record<LanguageCode, string>>): string => part[language] ?? part.vi ?? '';
  const own = 'language' in document ? getStoryPart(document, context) : getTermPart(document, text);
  const { unit, place } = context;
  const card: Card = {
    address,
    kind,
    language,
    isSample: 'sample' in document && document.sample,
    ...own.card,
    ...(kind === 'exemplar' && !('portrait' in document && document.portrait)
      ? { picture: { address: weaveAddress(document), width: weaveSide, height: weaveSide, alt: '' } }
      : getPicture(context.picture, text)),
    ...(kind !== 'place' && place && { place: place.name }),
    ...(kind !== 'unit' && unit && { unit: unit.name }),
  };
  const terms = [context.section, unit, place].map((term) => term?.name ?? '');
  const heavy = [...own.heavy, ...terms, context.unitShortName ?? '', ...context.exemplars];
  return {
    ...own.files,
    card,
    names: own.names,
    heavy: [...new Set(heavy)].filter((field) => field !== '' && field !== card.title),
    plain: own.plain.filter(Boolean),
    facets: { ...own.facets, ...getFacets(context) },
  };
}

/** What a document itself gives its record. */
interface OwnPart {
  names: string[];
  card: Pick<Card, 'title' | 'summary' | 'text' | 'format' | 'date' | 'exemplarType'>;
  heavy: string[];
  plain: string[];
  facets?: SearchRecord['facets'];
  files?: Pick<RecordDraft, 'story' | 'captions'>;
}

function getStoryPart(card: StoryCard, { main }: SubjectContext): OwnPart {
  const { id, hash, title, summary, format, kicker, language } = card;
  const captions = main?.captions.find((track) => track.language === language);
  // Captions are the transcript with its times.
  const transcript = captions ? '' : (main?.transcript[language] ?? '');
  return {
    names: [],
    card: { title, summary, format, date: new Date(card.publishedAt).toISOString(), text: transcript },
    heavy: [summary, kicker],
    plain: [transcript, card.leadCaption, ...card.credits.map(({ name }) => name)],
    facets: { format: [toFacet(format)] },
    files: {
      story: { id, hash },
      ...(captions && { captions: basename(fileAddress(captions.file)) }),
    },
  };
}

function getTermPart(
  term: TermDocument,
  text: (part: Partial<Record<LanguageCode, string>>) => string,
): OwnPart {
  const title = text(term.name);
  if (term.kind === 'exemplar') {
    const [headline, summary] = [text(term.headline), text(term.summary)];
    const recognitions = term.recognitions.map((one) => one.title);
    const told = [...getFigureTexts(term), bodyToText(term.body), ...recognitions];
    const body = [...told, ...getAftermathTexts(term)].filter(Boolean);
    return {
      names: listWholeNames(title, term.kind),
      card: { title, summary: summary || headline, text: body.join('\n'), exemplarType: term.type },
      heavy: [headline, summary],
      plain: [term.ethnicity, ...body],
      facets: { exemplarType: [toFacet(term.type)], role: term.roles.map(toFacet) },
    };
  }
  const summary = text(term.description);
  const more = getTermTexts(term, text).filter(Boolean);
  return {
    names: [...new Set([title, ...getOtherNames(term)].flatMap((name) => listWholeNames(name, term.kind)))],
    card: { title, summary, text: more.join('\n') },
    heavy: [summary, ...getOtherNames(term)],
    plain: more,
  };
}

/** Spellings that readers may still type: matched, never shown. */
function getOtherNames(term: TermDocument): string[] {
  if (term.kind === 'place') return term.aliases;
  return term.kind === 'unit' ? [term.shortName] : [];
}

/** What else the page of a term says. */
function getTermTexts(
  term: TermDocument,
  text: (part: Partial<Record<LanguageCode, string>>) => string,
): string[] {
  if (term.kind === 'section') return [text(term.schedule)];
  return term.kind === 'criteria-set' ? term.items.flatMap(({ text: own, evidence }) => [own, evidence]) : [];
}

function getFacets({ section, topics, unit, place, media }: SubjectContext): SearchRecord['facets'] {
  return {
    section: section ? [section] : [],
    topic: topics,
    unit: unit ? [unit] : [],
    place: place ? [place] : [],
    media: media.map(toFacet),
  };
}

function toFacet(value: string): RecordFacet {
  return { value, name: value };
}

function getPicture(
  media: MediaDocument | undefined,
  text: (part: Partial<Record<LanguageCode, string>>) => string,
): Pick<Card, 'picture'> {
  if (!media?.width || !media.height) return {};
  const [width = media.width] = getRenditionWidths(media.width);
  const height = Math.round((width * media.height) / media.width);
  const address = renditionAddress(media.file, width, 'webp');
  return { picture: { address, width, height, alt: text(media.alt) } };
}
