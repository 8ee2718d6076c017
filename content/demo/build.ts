/** Writes `documents/`, the lists of `records/` and `LICENCES.md` anew from `sources/`, `texts/` and `media/`: `node content/demo/build.ts`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composeEdition, getFileName, toFileText } from './compose/edition.ts';
import { documentsFolder, licencesFile, recordsFolder } from './compose/folders.ts';
import { toLicences } from './compose/licences.ts';
import { composeRecords } from './compose/records.ts';

const documents = await composeEdition();
rmSync(documentsFolder, { recursive: true, force: true });
for (const document of documents) {
  const file = join(documentsFolder, getFileName(document));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, toFileText(document), { flag: 'wx' });
}
for (const [kind, list] of Object.entries(composeRecords()))
  writeFileSync(join(recordsFolder, `${kind}.json`), `${JSON.stringify(list, null, 2)}\n`);
writeFileSync(licencesFile, toLicences(documents.filter((document) => document.kind === 'media')));
const kinds = Object.entries(Object.groupBy(documents, (document) => document.kind));
console.log(kinds.map(([kind, list]) => `${kind} ${list.length}`).join(', '));
