import { parseClock } from '#contract/chapters.ts';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import { type Illustration, illustrations } from '../sources/illustrations.ts';
import { origins, type Picture, pictures } from '../sources/pictures.ts';
import { mediaFolder } from './folders.ts';
import { stableId } from './identity.ts';
import { type MadeRecording, readRecordings } from './recordings.ts';
import { getSpokenText } from './spoken.ts';
import { splitField, type StorySource } from './story-source.ts';

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadWebp'] });

const mimeTypes: Record<string, string> = {
  jpg: 'image/jpeg',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  vtt: 'text/vtt',
};

function describeFile(source: string) {
  const content = readFileSync(join(mediaFolder, source));
  const extension = extname(source).slice(1);
  const mimeType = mimeTypes[extension];
  if (!mimeType) throw new Error(`${source}: no MIME type for .${extension}`);
  return { source, sha256: createHash('sha256').update(content).digest('hex'), extension, mimeType, bytes: content.length };
}

async function composeImage({ slug, alt, altEnglish }: Illustration | Picture, source: string) {
  const { width, height } = await sharp(join(mediaFolder, source)).metadata();
  return {
    kind: 'media',
    id: stableId('media', slug),
    type: 'image',
    file: describeFile(source),
    width,
    height,
    alt: { vi: alt, en: altEnglish },
  };
}

async function composePicture(picture: Picture) {
  return {
    ...(await composeImage(picture, `${picture.slug}.jpg`)),
    credit: `${picture.author} / ${origins[picture.origin].name}`,
    licence: picture.licence,
    sourceUrl: origins[picture.origin].url,
  };
}

async function composeIllustration(illustration: Illustration) {
  return {
    ...(await composeImage(illustration, `${illustration.slug}.webp`)),
    credit: 'Gương Sáng',
    licence: 'cc-by-4.0',
    isDrawing: true,
  };
}

/** The voice is a machine's; a film also names those whose pictures it moves over. */
function getCredit(story: StorySource): string {
  const shown = new Set(splitField(story, 'pictures'));
  const authors = pictures.filter((picture) => shown.has(picture.slug)).map((picture) => picture.author);
  const photographs = authors.length ? `; ảnh: ${[...new Set(authors)].join(', ')}` : '';
  const drawings = illustrations.some(({ slug }) => shown.has(slug)) ? '; tranh: Gương Sáng' : '';
  return `eSpeak NG${photographs}${drawings}`;
}

/** Written “0:00 Title”, set apart by “ ; ”. */
function toChapters(field: string) {
  return field.split(' ; ').map((chapter) => {
    const [start = '', ...words] = chapter.split(' ');
    return { start: parseClock(start), title: { vi: words.join(' ') } };
  });
}

function composeRecording(story: StorySource, english: StorySource | undefined, { timings: _, ...facts }: MadeRecording) {
  const type = story.fields['format'] === 'video' ? 'video' : 'audio';
  const captions = [
    { language: 'vi', source: `${story.name}.vi.vtt` },
    { language: 'en', source: `${story.name}.en.vtt` },
  ].filter(({ source }) => type === 'video' && existsSync(join(mediaFolder, source)));
  return {
    kind: 'media',
    id: stableId('media', story.name),
    type,
    file: describeFile(`${story.name}.${type === 'video' ? 'mp4' : 'mp3'}`),
    ...facts,
    alt: { vi: story.fields['title'] ?? '' },
    credit: getCredit(story),
    // eSpeak NG speaks by rules; films move over pictures by ffmpeg.
    machineMade: 'algorithmicMedia',
    licence: type === 'video' ? 'cc-by-4.0' : 'own',
    ...(story.fields['lead'] && { poster: stableId('media', story.fields['lead']) }),
    ...(story.fields['chapters'] && { chapters: toChapters(story.fields['chapters']) }),
    captions: captions.map(({ language, source }) => ({ language, file: describeFile(source) })),
    transcript: { vi: getSpokenText(story), ...(english && { en: getSpokenText(english) }) },
  };
}

export async function composeMedia(stories: readonly StorySource[]) {
  const recordings = readRecordings();
  const spoken = stories.flatMap((story) => {
    const facts = recordings[story.name];
    const english = stories.find((other) => other.name === `${story.name}.en` && other.narration.length > 0);
    return facts ? [composeRecording(story, english, facts)] : [];
  });
  const drawn = await Promise.all(illustrations.map(composeIllustration));
  return [...(await Promise.all(pictures.map(composePicture))), ...drawn, ...spoken];
}
