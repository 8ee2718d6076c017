import { getDocumentKey, type PublicDocument } from '#contract/document.ts';
import type { EditionMemory } from '../publisher/edition/edition-memory.ts';
import { hashText, toLiveValue, type LiveEntry } from '../publisher/edition/entry.ts';

/**
 * Lets `look` see the edition as if these documents were public, and puts everything back before it returns. Nobody
 * else can look meanwhile, because nothing here waits.
 */
export function lookThrough<T>(
  memory: EditionMemory,
  documents: readonly PublicDocument[],
  look: () => T,
): T {
  const entries = documents.map(toEntry);
  const before = entries.map(({ key }) => memory.entry(key));
  try {
    for (const entry of entries) memory.set(entry);
    return look();
  } finally {
    entries.forEach(({ key }, index) => {
      const entry = before[index];
      if (entry) memory.set(entry);
      else memory.delete(key);
    });
  }
}

function toEntry(document: PublicDocument): LiveEntry {
  const hash = hashText(JSON.stringify(document));
  return {
    key: getDocumentKey(document),
    kind: document.kind,
    state: 'live',
    sequence: 0,
    rowHash: hash,
    hash,
    value: toLiveValue(document, hash),
  };
}
