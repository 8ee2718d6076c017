import { fromWallClock } from '#contract/newsroom-clock.ts';
import { toSlug } from '#contract/slug.ts';
import { toBlocks, toInline } from './blocks.ts';
import { illustrations } from '../sources/illustrations.ts';
import { stableId } from './identity.ts';
import { toRecordings } from './recordings.ts';
import { type StorySource, splitField } from './story-source.ts';

const illustration: Record<string, string> = {
  vi: 'Nhân vật, đơn vị và số liệu trong bài là minh họa cho bản trình diễn; các phong trào và văn bản được nhắc đến là có thật.',
  en: 'The people, teams and figures in this story are illustrations for a demonstration; the movements and documents named are real.',
};

const drawn: ReadonlySet<string> = new Set(illustrations.map(({ slug }) => slug));
const drawingCaptions: Record<string, string> = { vi: 'Tranh minh họa', en: 'Illustration' };

/** What stands below the leading picture: a drawing says that it is one, of a photograph the source says what it shows. */
function toLeadCaption(lead: string | undefined, caption: string | undefined, language: string): string {
  return caption ?? (lead && drawn.has(lead) ? (drawingCaptions[language] ?? '') : '');
}

const creditFields = { author: 'author', narrator: 'narrator', translator: 'translator', photographer: 'photographer' } as const;

function toCredits(source: StorySource) {
  return Object.entries(creditFields).flatMap(([role, field]) => splitField(source, field).map((name) => ({ role, name })));
}

/** Sources are written “title | address” and set apart by “ ; ”. */
function toSources(source: StorySource) {
  const parts = (source.fields['sources'] ?? '').split(' ; ').filter(Boolean);
  return parts.map((part) => {
    const [title = '', url] = part.split(' | ');
    return { title, ...(url && { url }) };
  });
}

function toBody(source: StorySource, language: string, isSample: boolean) {
  const blocks = toBlocks(source.body);
  if (!isSample) return blocks;
  const html = toInline(`*${illustration[language] ?? illustration['vi']}*`);
  return [...blocks, { type: 'paragraph' as const, id: 'minh-hoa', html }];
}

/** Vietnam's time; sources give minutes. */
const toTime = (value: string) => fromWallClock(`${value}:00`);

/** What was put right at the last update; with `wrong` and `right` where something false had been said. */
function toCorrections({ correction: note, wrong, right, updated = '' }: StorySource['fields']) {
  return note ? [{ at: toTime(updated), note, ...(wrong && right && { wrong, right }) }] : [];
}

function composeStory(source: StorySource, original: StorySource | undefined) {
  const { fields } = source;
  const get = (field: string) => fields[field] ?? original?.fields[field];
  const link = (kind: string, field: string) => {
    const value = get(field);
    return value ? { [field]: stableId(kind, value) } : {};
  };
  const links = (kind: string, field: string) => splitField(fields[field] ? source : (original ?? source), field).map((name) => stableId(kind, name));
  const language = fields['language'] ?? 'vi';
  const format = get('format') ?? 'article';
  const isSample = get('sample') !== 'no';
  const published = toTime(fields['published'] ?? '');
  return {
    kind: 'story',
    id: stableId('story', source.name),
    language,
    ...(original && { translationOf: stableId('story', original.name) }),
    slug: toSlug(fields['slug'] ?? fields['title'] ?? ''),
    format,
    kicker: fields['kicker'] ?? '',
    title: fields['title'],
    summary: source.summary,
    body: toBody(source, language, isSample),
    ...toRecordings(source),
    ...(get('lead') && { lead: stableId('media', get('lead') ?? '') }),
    leadCaption: toLeadCaption(get('lead'), fields['caption'], language),
    ...((format === 'audio' || format === 'video') && { main: stableId('media', original?.name ?? source.name) }),
    ...(get('episode') && { episode: Number(get('episode')) }),
    ...link('section', 'section'),
    topics: links('topic', 'topics'),
    ...link('unit', 'unit'),
    ...link('place', 'place'),
    movements: links('movement', 'movements'),
    exemplars: links('exemplar', 'exemplars'),
    credits: toCredits(source),
    sources: toSources(source),
    publishedAt: published,
    updatedAt: fields['updated'] ? toTime(fields['updated']) : published,
    corrections: toCorrections(fields),
    sample: isSample,
  };
}

export function composeStories(sources: readonly StorySource[]) {
  return sources.map((source) => {
    const name = source.fields['translationOf'];
    return composeStory(source, name ? sources.find((other) => other.name === name) : undefined);
  });
}
