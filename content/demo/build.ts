/** Writes `documents/` anew from `sources/`, `texts/` and `media/`: `node content/demo/build.ts`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composeEdition, getFileName, toFileText } from './compose/edition.ts';
import { documentsFolder } from './compose/folders.ts';

const documents = await composeEdition();
rmSync(documentsFolder, { recursive: true, force: true });
for (const document of documents) {
  const file = join(documentsFolder, getFileName(document));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, toFileText(document), { flag: 'wx' });
}
const kinds = Object.entries(Object.groupBy(documents, (document) => document.kind));
console.log(kinds.map(([kind, list]) => `${kind} ${list.length}`).join(', '));
