import type { SearchWords } from '../../views/search-words.ts';
import type { Content } from '../draw/markup.ts';
import { say, type FindText } from '../draw/say.ts';
import { SearchFailure, type FailureReason } from '../engine/search-failure.ts';

const texts = {
  offline: 'failedOffline',
  missing: 'failedMissing',
  timeout: 'failedTimeout',
  damaged: 'failedDamaged',
} as const satisfies Record<FailureReason, FindText>;

/** What happened, and what a reader can do meanwhile. */
export function drawFailure(error: unknown, words: SearchWords): Content[] {
  const reason = error instanceof SearchFailure ? error.reason : 'damaged';
  const kept = reason === 'offline' ? [' ', say(words, 'keptNone')] : [];
  return [say(words, texts[reason]), ...kept, ' ', say(words, 'ways')];
}
