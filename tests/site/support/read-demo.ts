import { globSync, readFileSync } from 'node:fs';
import { documentSchema, type PublicDocument } from '#contract/document.ts';

/** Every document of the demo edition. */
export function readDemo(): PublicDocument[] {
  return globSync('content/demo/documents/**/*.json')
    .sort()
    .map((file) => documentSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
}
