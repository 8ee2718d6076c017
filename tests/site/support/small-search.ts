import { makeKeptFiles, type KeptText } from '../../../site/search/engine/kept-index.ts';
import type { ReadFile } from '../../../site/search/engine/file-loader.ts';
import { SearchEngine } from '../../../site/search/engine/search-engine.ts';
import { SearchFailure } from '../../../site/search/engine/search-failure.ts';
import { aliasesAddress, startAddress } from '../../../site/search/format/addresses.ts';
import type { Aliases } from '../../../site/search/format/aliases.ts';
import { hashKey } from '../../../site/search/format/key-hashes.ts';
import { decodeStart, encodeStart } from '../../../site/search/format/start.ts';
import { readPagefind } from '../../../site/search/pagefind/node-files.ts';

/** A text of a small edition; its address is its name. */
export type SmallText = Pick<KeptText, 'title'> & Partial<KeptText>;

const language = 'vi';

/** An index of some texts in memory, and an engine that reads it; `files` may be spoilt. */
export function openSmallSearch(texts: readonly SmallText[], aliases?: Aliases) {
  const full = texts.map((text) => ({
    address: `/vi/bai/${text.title}/`,
    summary: '',
    language,
    isSample: false,
    text: '',
    ...text,
  })) satisfies KeptText[];
  const files = makeKeptFiles(language, full);
  if (aliases) {
    const start = decodeStart(files.get(startAddress(language)) ?? new Uint8Array());
    files.set(
      startAddress(language),
      encodeStart({ ...start, aliases: 'a', aliasKeys: Object.keys(aliases).map(hashKey) }),
    );
    files.set(aliasesAddress(language, 'a'), new TextEncoder().encode(JSON.stringify(aliases)));
  }
  const asked: string[] = [];
  const read: ReadFile = async (address) => {
    asked.push(address);
    const bytes = files.get(address);
    if (!bytes) throw new SearchFailure('missing', address);
    return bytes;
  };
  const open = (reader: ReadFile = read, patience = 2_000) =>
    new SearchEngine({
      languages: [language],
      read: reader,
      pagefind: readPagefind,
      patience,
      freshFor: 20_000,
    });
  const engine = open();
  const ask = (text: string, isTyping = false) =>
    engine.find({ text, language, choice: {}, sort: 'relevance', isTyping });
  /** Titles of what is found, in order. */
  const find = async (text: string, isTyping = false) => {
    const answer = await ask(text, isTyping);
    const shown = await Promise.all(answer.hits.map((hit) => engine.show(answer, hit)));
    return shown.map(({ card }) => card.title);
  };
  return { files, asked, read, open, engine, ask, find };
}
