import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EditionReader } from '#contract/edition-reader.ts';
import { searchEntryAddress, searchFolder, type SearchEntry } from '#contract/search-layout.ts';
import { closePagefind, writeBundle } from '../../../site/search/index-bundle.ts';
import { listSubjects, toSearchRecord } from '../../../site/search/index-record.ts';
import type { ServedSite } from './serve-site.ts';

/** Puts a search index of everything in Vietnamese beside the pages of a served site. */
export async function serveSearch(site: ServedSite, edition: EditionReader): Promise<void> {
  const folder = searchFolder('vi');
  await writeBundle(join(site.folder, folder, 's1'), listRecords(edition));
  await closePagefind();
  const entry: SearchEntry = {
    version: 1,
    shards: [{ path: `${folder}s1/`, from: '', to: '2026-11', documents: 50 }],
    changed: {},
  };
  const path = join(site.folder, searchEntryAddress('vi'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(entry));
}

async function* listRecords(edition: EditionReader) {
  for (const subject of listSubjects(edition, 'vi')) yield toSearchRecord(subject, edition, 'v1');
}
