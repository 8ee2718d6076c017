import { bodyToText, type Block } from './blocks.ts';

/** Syllables that a reader of Vietnamese takes in a minute. */
const perMinute = 220;

/** Words of a body between spaces: syllables, in Vietnamese. */
export function countWords(body: readonly Block[]): number {
  return bodyToText(body).split(/\s+/).filter(Boolean).length;
}

/** Minutes that a body takes to read, at least one. */
export function getReadingMinutes(body: readonly Block[]): number {
  return Math.max(1, Math.round(countWords(body) / perMinute));
}
