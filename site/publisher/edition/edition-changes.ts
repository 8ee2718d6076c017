/** What changes of the edition may have touched since a plan was made: never less than they did. */
export interface EditionChanges {
  /** Anything: languages, or the tree that lists hang on. */
  everything: boolean;
  /** Keys of documents. */
  documents: Set<string>;
  /** Originals' ids of texts that came, went or changed. */
  groups: Set<string>;
  /** Keys of lists (`keyOfList`) that such texts stood or stand in. */
  lists: Set<string>;
  /** Keys of authors (`keysOfAuthors`) of such texts. */
  authors: Set<string>;
}

export function makeChanges(everything: boolean): EditionChanges {
  return { everything, documents: new Set(), groups: new Set(), lists: new Set(), authors: new Set() };
}
