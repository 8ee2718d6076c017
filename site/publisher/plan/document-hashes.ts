import type { EditionMemory } from '../edition/edition-memory.ts';
import { viewToText, shortHash, type FindHash } from './view-text.ts';

/**
 * Hashes of the objects that the edition returns, each made once: a card carries the hash of its whole document, every
 * other frozen object with an `id` is a document and is hashed by its content.
 */
export function makeFindHash(): FindHash {
  const known = new WeakMap<object, string>();
  return (part) => {
    if (!('id' in part) || !Object.isFrozen(part)) return undefined;
    if ('bodyMedia' in part && 'hash' in part) return String(part.hash);
    const hash = known.get(part);
    if (hash !== undefined) return hash;
    const made = hashContent(part);
    known.set(part, made);
    return made;
  };
}

function hashContent(document: object): string {
  return shortHash(viewToText(document, () => undefined));
}

/** Keys of the documents that a view shows, for naming what a failed page belongs to. */
export function findShownDocuments(
  view: unknown,
  edition: EditionMemory,
  found = new Set<string>(),
): Set<string> {
  if (typeof view !== 'object' || view === null) return found;
  if ('id' in view && typeof view.id === 'string') {
    const kind = 'kind' in view ? String(view.kind) : 'story';
    const key = `${kind}/${view.id}`;
    if (edition.entry(key)) found.add(key);
  }
  for (const part of Object.values(view)) findShownDocuments(part, edition, found);
  return found;
}
