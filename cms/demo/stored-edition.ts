import type { DocumentKind, DocumentOf, PublicDocument } from '#contract/document.ts';

/** An edition on disk: contract documents, and the files that its media name. */
export interface StoredEdition {
  documents: readonly PublicDocument[];
  /** Folder that `file.source` of media starts from. */
  mediaDir: string;
}

export function selectKind<K extends DocumentKind>(
  documents: readonly PublicDocument[],
  kind: K,
): DocumentOf<K>[] {
  return documents.filter((document): document is DocumentOf<K> => document.kind === kind);
}

/** Documents in an order in which each comes after the one it points to. */
export function orderByParent<T extends { id: string }>(
  documents: readonly T[],
  getParent: (document: T) => string | undefined,
): T[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const ordered = new Set<T>();
  const add = (document: T, below: ReadonlySet<string>) => {
    const parent = byId.get(getParent(document) ?? '');
    if (parent && !below.has(parent.id)) add(parent, new Set([...below, document.id]));
    ordered.add(document);
  };
  for (const document of documents) add(document, new Set([document.id]));
  return [...ordered];
}
