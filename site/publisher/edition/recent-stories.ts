import { getDay } from '#contract/address.ts';
import type { StoryCard } from '../../edition/edition-reader.ts';

const DAY_MS = 86_400_000;

/** Of cards, newest first, those that were published on a day or the day before. @param today yyyy-mm-dd */
export function takeRecent(cards: readonly StoryCard[], today: string): StoryCard[] {
  const yesterday = new Date(Date.parse(today) - DAY_MS).toISOString().slice(0, 10);
  const older = cards.findIndex(({ publishedAt }) => getDay(publishedAt) < yesterday);
  return older === -1 ? [...cards] : cards.slice(0, older);
}
