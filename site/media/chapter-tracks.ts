import { createHash } from 'node:crypto';
import { defaultLanguage, isLanguageCode, type LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import { escapeMarkup } from '#contract/text.ts';

interface ChapterTrack {
  language: LanguageCode;
  /** Name below `/tep/`: content of the file it belongs to and of its own. */
  name: string;
  /** WebVTT. */
  text: string;
}

/** End of the last chapter where the length is not known, in seconds: browsers want one. */
const openEnd = 86_399;

/** Chapters of a recording or film as WebVTT, a track for each language that has a title of its own. */
export function getChapterTracks({ file, chapters = [], duration = openEnd }: MediaDocument): ChapterTrack[] {
  const codes = [...new Set([defaultLanguage, ...chapters.flatMap(({ title }) => Object.keys(title))])];
  if (chapters.length === 0) return [];
  return codes.filter(isLanguageCode).map((language) => {
    const cues = chapters.map(({ start, title }, index) => {
      const end = chapters[index + 1]?.start ?? Math.max(duration, start + 1);
      const words = (title[language] ?? title[defaultLanguage] ?? '').replace(/\s+/g, ' ');
      return `${toCueTime(start)} --> ${toCueTime(end)}\n${escapeMarkup(words)}\n`;
    });
    const text = `WEBVTT\n\n${cues.join('\n')}`;
    const mark = createHash('sha256').update(text).digest('hex').slice(0, 12);
    return { language, name: `${file.sha256.slice(0, 16)}-${mark}.vtt`, text };
  });
}

function toCueTime(seconds: number): string {
  return new Date(Math.min(seconds, openEnd) * 1000).toISOString().slice(11, 23);
}
