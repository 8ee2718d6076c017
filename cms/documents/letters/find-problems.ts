import { inlineToText } from '#contract/inline.ts';
import { isLanguageCode } from '#contract/languages.ts';
import { findOddLetters, type OddLetter } from './odd-letters.ts';
import { findOldEncodings } from './old-encoding.ts';
import { bodyToBlocks } from '../body/body-to-blocks.ts';

/** A letter that the editor should look at, and where it stands. */
export interface LetterProblem extends OddLetter {
  /** Field, or id of the block. */
  place: string;
  placeName: string;
}

const names = {
  kicker: 'Dòng trên tiêu đề',
  title: 'Tiêu đề',
  summary: 'Sapo',
  leadCaption: 'Chú thích ảnh chính',
} as const;

/** Words of a story with the language that each part is in. */
interface Part {
  place: string;
  placeName: string;
  language: string;
  text: string;
}

/** Letters outside the alphabets of a story's languages, in the order of the text, each word once a place. */
export function findLetterProblems(data: Record<string, unknown>): LetterProblem[] {
  return getParts(data).flatMap(({ place, placeName, language, text }) =>
    findOddLetters(text, language).map((odd) => ({ ...odd, place, placeName })),
  );
}

/** Whether parts of a story look typed in an old encoding. @returns these parts' words */
export function findOldParts(data: Record<string, unknown>): string[] {
  const parts = getParts(data);
  const encodings = findOldEncodings(parts);
  return parts.filter((_, index) => encodings[index]).map(({ text }) => text);
}

function getParts(data: Record<string, unknown>): Part[] {
  const language = typeof data.language === 'string' && isLanguageCode(data.language) ? data.language : 'vi';
  const fields = Object.entries(names).map(([place, placeName]) => ({
    place,
    placeName,
    language,
    text: typeof data[place] === 'string' ? data[place] : '',
  }));
  const blocks = bodyToBlocks(data.body).flatMap((block, index) => {
    const own = block.language ?? language;
    const part = { place: block.id, placeName: `Đoạn ${index + 1}`, language: own };
    return collectHtml(block).flatMap((html) =>
      splitByLanguage(html, own).map((piece) => ({ ...part, ...piece })),
    );
  });
  return [...fields, ...blocks].filter(({ text }) => text);
}

const technical = new Set(['id', 'type', 'language', 'media', 'provider', 'video']);

function collectHtml(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(collectHtml);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => (technical.has(key) ? [] : collectHtml(each)));
}

/** Words marked as being in another language are judged by that one's alphabet. */
function splitByLanguage(html: string, language: string): { language: string; text: string }[] {
  return html.split(/(<span lang="[a-z]{2,3}">.*?<\/span>)/s).map((piece) => {
    const marked = /^<span lang="([a-z]{2,3})">/.exec(piece)?.[1];
    return { language: marked && isLanguageCode(marked) ? marked : language, text: inlineToText(piece) };
  });
}
