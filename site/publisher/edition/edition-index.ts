import { documentSchemas, type DocumentKind } from '#contract/document.ts';
import type { EditionEntry } from './entry.ts';

/** How the index is written. */
export const editionIndexForm = { isSealed: true } as const;

/** Thousands of cards name the same terms: one string for each id takes a good part less memory. */
export function shareIds(entry: EditionEntry, shared: Map<string, string>): EditionEntry {
  if (entry.state !== 'live' || 'kind' in entry.value) return entry;
  const share = (id: string): string => {
    const known = shared.get(id);
    if (known === undefined) shared.set(id, id);
    return known ?? id;
  };
  const card = entry.value;
  card.section = share(card.section);
  if (card.unit) card.unit = share(card.unit);
  if (card.place) card.place = share(card.place);
  for (const name of ['topics', 'movements', 'exemplars'] as const) card[name] = card[name].map(share);
  return entry;
}

/** The index is our own file; a line of another shape comes from another version and is asked again of the database. */
export function isEditionEntry(record: unknown): record is EditionEntry {
  if (typeof record !== 'object' || record === null) return false;
  const { key, kind, state, sequence, rowHash } = record as Partial<Record<string, unknown>>;
  return (
    typeof key === 'string' &&
    typeof kind === 'string' &&
    (documentSchemas as Record<string, unknown>)[kind as DocumentKind] !== undefined &&
    (state === 'live' || state === 'withdrawn' || state === 'removed') &&
    typeof sequence === 'number' &&
    typeof rowHash === 'string'
  );
}
