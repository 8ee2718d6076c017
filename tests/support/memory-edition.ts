import { getDocumentKey, type DocumentOf, type PublicDocument } from '#contract/document.ts';
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

/** Withdraws a story, as the publisher does. @param at ISO time */
export function withdrawStory(edition: EditionMemory, story: DocumentOf<'story'>, at: string): void {
  const { kind, id, language, slug, previousSlugs, format, section } = story;
  const { topics, unit, place, movements, exemplars } = story;
  const card = { id, at, language, slug, format, section, topics, unit, place, movements, exemplars };
  const key = getDocumentKey(story);
  const value = { kind, slug, previousSlugs, language, at, card };
  edition.set({ key, sequence: 1, rowHash: hashText(key + at), kind, state: 'withdrawn', value });
}
