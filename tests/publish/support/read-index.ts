import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchFolder } from '../../../site/edition/search-layout.ts';
import { cardFile, chunkFile, partFolder, startAddress } from '../../../site/search/format/addresses.ts';
import type { Card } from '../../../site/search/format/card.ts';
import { decodeChunk } from '../../../site/search/format/pagefind-chunk.ts';
import { decodeStart, type IndexPart, type IndexStart } from '../../../site/search/format/start.ts';

export function readStart(release: string, language = 'vi'): IndexStart {
  const path = join(release, startAddress(language));
  return existsSync(path) ? decodeStart(readFileSync(path)) : {};
}

/** Cards of all records of a released index that have a word without marks, read as a search reads them. */
export function findByWord(release: string, key: string, language = 'vi'): Card[] {
  const { base, delta } = readStart(release, language);
  return [base, delta].flatMap((part) => (part ? findInPart(release, language, part, key) : []));
}

function findInPart(release: string, language: string, part: IndexPart, key: string): Card[] {
  const folder = join(release, partFolder(language, part.name));
  const hidden = new Set(part.hidden);
  const chunk = part.chunks.words.findLastIndex((from) => from <= key);
  const words = decodeChunk(readFileSync(join(folder, chunkFile('words', Math.max(chunk, 0)))));
  const word = words.find((one) => one.key === key);
  const postings = word ? [...word.plain, ...word.forms.flatMap((form) => form.postings)] : [];
  const ordinals = new Set(postings.map(({ page }) => page));
  return [...ordinals]
    .filter((ordinal) => !hidden.has(ordinal))
    .map((ordinal) => JSON.parse(readFileSync(join(folder, cardFile(ordinal)), 'utf8')) as Card);
}

/** Text of every card that lies in the public tree, whether something names it or not. */
export function readAllCards(release: string, language = 'vi'): string {
  const folder = join(release, searchFolder(language));
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}
