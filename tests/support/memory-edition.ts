import { getDocumentKey, type PublicDocument } from '#contract/document.ts';
import { EditionMemory } from '../../site/publisher/edition/edition-memory.ts';
import { hashText, toLiveValue } from '../../site/publisher/edition/entry.ts';

/** A live edition of these documents, without a disk. */
export function makeEdition(documents: readonly PublicDocument[]): EditionMemory {
  const byKey = new Map(documents.map((document) => [getDocumentKey(document), document]));
  const edition = new EditionMemory((card) => {
    const story = byKey.get(`story/${card.id}`);
    if (story?.kind !== 'story') throw new Error(`Story ‘${card.id}’ is not in this edition.`);
    return story;
  });
  documents.forEach((document, sequence) => {
    const hash = hashText(JSON.stringify(document));
    const key = getDocumentKey(document);
    edition.set({
      key,
      sequence,
      rowHash: hash,
      kind: document.kind,
      state: 'live',
      hash,
      value: toLiveValue(document, hash),
    });
  });
  return edition;
}
