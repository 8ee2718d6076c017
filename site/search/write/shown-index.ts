import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { LanguageCode } from '#contract/languages.ts';
import { searchFolder } from '../../edition/search-layout.ts';
import { shortHash } from '../../publisher/plan/view-text.ts';
import type { Release } from '../../publisher/release/release.ts';
import { aliasesAddress, cardFile, partFolder, startAddress } from '../format/addresses.ts';
import type { Aliases } from '../format/aliases.ts';
import { hashKey } from '../format/key-hashes.ts';
import { decodeStart, encodeStart, type IndexStart } from '../format/start.ts';
import { findOrdinals } from './index-ordinals.ts';
import type { NewPart } from './language-index.ts';
import type { PartFolder } from './part-folder.ts';
import type { PartRecord } from './part-record.ts';

/** Compressed forms of the start file are made at every publish: at quality 9 that takes 300 times as long, for no byte less. */
const QUALITY = 5;

/** What readers have of the index of one language: its folder in the public tree. */
export class ShownIndex {
  readonly #language: LanguageCode;
  readonly #release: Release;

  constructor(language: LanguageCode, release: Release) {
    this.#language = language;
    this.#release = release;
  }

  get folder(): string {
    return join(this.#release.folder, searchFolder(this.#language));
  }

  /** Puts a part in place that was just written. */
  show({ part, shown }: NewPart): void {
    this.#release.takeWhole(shown, partFolder(this.#language, part.name));
  }

  /** Puts the parts that count where they are missing. */
  complete(state: PartFolder): void {
    for (const part of [state.base, state.delta])
      if (part) this.#release.linkWhole(state.pathOf(part.name), partFolder(this.#language, part.name));
    state.dropGoneCards(this.folder);
  }

  /** Deletes what results would show of some addresses. */
  dropCards(part: PartRecord | undefined, addresses: ReadonlySet<string>): void {
    if (!part || addresses.size === 0) return;
    for (const ordinal of findOrdinals(part, addresses))
      rmSync(join(this.folder, part.name, cardFile(ordinal)), { force: true });
  }

  /** @returns undefined where there is none, or it cannot be read */
  readStart(): IndexStart | undefined {
    try {
      return decodeStart(readFileSync(this.#startPath));
    } catch {
      return undefined;
    }
  }

  /** From now on readers find what this says. Its compressed forms are never older than itself. */
  writeStart(start: IndexStart): void {
    this.#writeWithForms(startAddress(this.#language), encodeStart(start));
  }

  /** @returns what the start file says of them; nothing where there are none */
  writeAliases(aliases: Aliases): Pick<IndexStart, 'aliases' | 'aliasKeys'> {
    const keys = Object.keys(aliases);
    if (keys.length === 0) return {};
    const text = Buffer.from(JSON.stringify(aliases));
    const name = `aliases-${shortHash(text).replace(/[-_]/g, '0')}`;
    this.#writeWithForms(aliasesAddress(this.#language, name), text);
    return { aliases: name, aliasKeys: keys.map(hashKey) };
  }

  /** Folders that are named no more. */
  listStale(kept: ReadonlySet<string>): string[] {
    return readdirSync(this.folder, { withFileTypes: true })
      .filter((item) => item.isDirectory() && !kept.has(item.name))
      .map(({ name }) => join(this.folder, name));
  }

  get #startPath(): string {
    return join(this.#release.folder, startAddress(this.#language));
  }

  #writeWithForms(address: string, bytes: Uint8Array): void {
    const path = join(this.#release.folder, address);
    const isSame = existsSync(path) && readFileSync(path).equals(bytes);
    if (isSame && existsSync(`${path}.br`) && existsSync(`${path}.gz`)) return;
    for (const ending of ['.br', '.gz']) rmSync(path + ending, { force: true });
    this.#release.writeFile(address, bytes);
    const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
    this.#release.writeFile(`${address}.br`, brotliCompressSync(bytes, { params }));
    this.#release.writeFile(`${address}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
