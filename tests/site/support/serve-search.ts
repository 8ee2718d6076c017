import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EditionReader } from '../../../site/edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { searchEntryAddress, searchFolder, type SearchEntry } from '../../../site/edition/search-layout.ts';
import { closePagefind, writeBundle } from '../../../site/search/index-bundle.ts';
import { listSubjects, toSearchRecord } from '../../../site/search/index-record.ts';
import type { ServedSite } from './serve-site.ts';

/** Puts a search index of everything in a language beside the pages of a served site. */
export async function serveSearch(
  site: ServedSite,
  edition: EditionReader,
  language: LanguageCode = 'vi',
): Promise<void> {
  const folder = searchFolder(language);
  await writeBundle(join(site.folder, folder, 's1'), listRecords(edition, language));
  await closePagefind();
  const entry: SearchEntry = {
    version: 1,
    shards: [{ path: `${folder}s1/`, from: '', to: '2026-11', documents: 50 }],
    changed: {},
  };
  const path = join(site.folder, searchEntryAddress(language));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(entry));
}

async function* listRecords(edition: EditionReader, language: LanguageCode) {
  for (const subject of listSubjects(edition, language)) yield toSearchRecord(subject, edition, 'v1');
}
