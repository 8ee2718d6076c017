import { globSync, readFileSync } from 'node:fs';
import {
  type DocumentKind,
  type DocumentOf,
  documentSchema,
  type PublicDocument,
} from '#contract/document.ts';

export const folder = 'content/demo/documents';

/** Files of the built edition with their text, below `documents/`. */
export const files: ReadonlyMap<string, string> = new Map(
  globSync('**/*.json', { cwd: folder })
    .sort()
    .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]),
);

export const documents: readonly PublicDocument[] = [...files.values()].map((text) =>
  documentSchema.parse(JSON.parse(text)),
);

export function documentsOf<K extends DocumentKind>(kind: K): DocumentOf<K>[] {
  return documents.filter((document): document is DocumentOf<K> => document.kind === kind);
}

export const stories = documentsOf('story');
export const vietnamese = stories.filter((story) => story.language === 'vi');

/** Our own illustrations; every other picture is somebody's photograph. */
export const drawings = documentsOf('media').filter(({ file }) => file.extension === 'webp');
