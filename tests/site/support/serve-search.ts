import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LanguageCode } from '#contract/languages.ts';
import type { EditionReader } from '../../../site/edition/edition-reader.ts';
import { aliasesAddress, partFolder, startAddress } from '../../../site/search/format/addresses.ts';
import { hashKey } from '../../../site/search/format/key-hashes.ts';
import { encodeStart } from '../../../site/search/format/start.ts';
import { listAliases } from '../../../site/search/records/alias-groups.ts';
import { completeDraft } from '../../../site/search/records/complete-draft.ts';
import { makeDraft } from '../../../site/search/records/record-draft.ts';
import { listSubjects } from './list-subjects.ts';
import { PartFiles } from '../../../site/search/write/part-files.ts';
import { PartWriter } from '../../../site/search/write/part-writer.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import type { ServedSite } from './serve-site.ts';

/** Puts a search index of everything in some languages beside the pages of a served site, as the publisher writes it. */
export function serveSearch(
  site: ServedSite,
  edition: EditionReader,
  languages: readonly LanguageCode[] = ['vi'],
): void {
  for (const language of languages) serveLanguage(site, edition, language);
}

function serveLanguage(site: ServedSite, edition: EditionReader, language: LanguageCode): void {
  const temporary = makeTemporaryFolder();
  const [own, shown] = [join(temporary.path, 'own'), join(temporary.path, 'shown')];
  const writer = new PartWriter(new PartFiles([own, shown]));
  for (const subject of listSubjects(edition, language)) {
    const draft = makeDraft(subject);
    writer.add(
      completeDraft(draft, {
        readStory: (id) => edition.story(id),
        readCaptions: (name) => readIfThere(join(site.folder, 'tep', name)),
      }),
    );
  }
  const table = writer.finish();
  cpSync(shown, join(site.folder, partFolder(language, 'goc')), { recursive: true });
  const aliases = listAliases(edition, language);
  write(site, aliasesAddress(language, 'ten'), JSON.stringify(aliases));
  write(
    site,
    startAddress(language),
    encodeStart({
      base: { ...table, name: 'goc', hidden: [] },
      aliases: 'ten',
      aliasKeys: Object.keys(aliases).map(hashKey),
    }),
  );
  temporary.remove();
}

function write(site: ServedSite, address: string, content: string | Uint8Array): void {
  const path = join(site.folder, address);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function readIfThere(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false }) && readFileSync(path, 'utf8');
}
