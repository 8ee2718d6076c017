import type { StoryCard } from '../../edition/edition-reader.ts';
import type { EditionEntry, RemovedFiles, Tombstone } from './entry.ts';

/**
 * Of all that the edition holds, what notices, redirects and recalls are made of: few of tens of thousands, so that a publish
 * need not go through all.
 */
export class Traces {
  readonly #tombstones = new Map<string, Tombstone>();
  readonly #removed = new Map<string, RemovedFiles>();
  readonly #renamed = new Map<string, StoryCard>();
  readonly #changed = new Map<string, StoryCard>();

  /** What a key has now; `undefined`: nothing. */
  note(key: string, entry: EditionEntry | undefined): void {
    const card = entry?.state === 'live' && !('kind' in entry.value) ? entry.value : undefined;
    put(this.#tombstones, key, entry?.state === 'withdrawn' ? entry.value : undefined);
    put(this.#removed, key, entry?.state === 'removed' ? entry.value : undefined);
    put(this.#renamed, key, card && hasMoved(card) ? card : undefined);
    put(this.#changed, key, card && wasChanged(card) ? card : undefined);
  }

  get tombstones(): readonly Tombstone[] {
    return [...this.#tombstones.values()];
  }

  /** Files that are public no more. */
  get removed(): readonly RemovedFiles[] {
    return [...this.#removed.values()];
  }

  /** Live texts that had another address. */
  get renamed(): readonly StoryCard[] {
    return [...this.#renamed.values()];
  }

  /** Live texts that were changed after they were published. */
  get changed(): readonly StoryCard[] {
    return [...this.#changed.values()];
  }
}

function put<V>(map: Map<string, V>, key: string, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

export function hasMoved({ previousSlugs }: Pick<Tombstone, 'previousSlugs'>): boolean {
  return previousSlugs.length > 0;
}

function wasChanged({ updatedAt, publishedAt }: StoryCard): boolean {
  return Date.parse(updatedAt) > Date.parse(publishedAt);
}
