/** Writes `documents/` and `LICENCES.md` anew from `sources/`, `texts/` and `media/`: `node content/demo/build.ts`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composeEdition, getFileName, toFileText } from './compose/edition.ts';
import { documentsFolder, licencesFile } from './compose/folders.ts';
import { toLicences } from './compose/licences.ts';

const documents = await composeEdition();
rmSync(documentsFolder, { recursive: true, force: true });
for (const document of documents) {
  const file = join(documentsFolder, getFileName(document));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, toFileText(document), { flag: 'wx' });
}
writeFileSync(licencesFile, toLicences(documents.filter((document) => document.kind === 'media')));
const kinds = Object.entries(Object.groupBy(documents, (document) => document.kind));
console.log(kinds.map(([kind, list]) => `${kind} ${list.length}`).join(', '));
