import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { LanguageCode } from '#contract/languages.ts';
import { searchFolder } from '../../edition/search-layout.ts';
import { shortHash } from '../../publisher/plan/view-text.ts';
import type { Release } from '../../publisher/release/release.ts';
import { aliasesAddress, cardFile, partFolder, startAddress } from '../format/addresses.ts';
import type { Aliases } from '../format/aliases.ts';
import { decodeStart, encodeStart, type IndexStart } from '../format/start.ts';
import { findOrdinals } from './index-ordinals.ts';
import type { NewPart } from './language-index.ts';
import type { PartFolder } from './part-folder.ts';
import type { PartRecord } from './part-record.ts';

/** Its compressed forms are made at every publish. */
const START_QUALITY = 9;

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
    const bytes = encodeStart(start);
    const address = startAddress(this.#language);
    const isSame = existsSync(this.#startPath) && readFileSync(this.#startPath).equals(bytes);
    if (isSame && existsSync(`${this.#startPath}.br`) && existsSync(`${this.#startPath}.gz`)) return;
    for (const ending of ['.br', '.gz']) rmSync(this.#startPath + ending, { force: true });
    this.#release.writeFile(address, bytes);
    const params = { [constants.BROTLI_PARAM_QUALITY]: START_QUALITY };
    this.#release.writeFile(`${address}.br`, brotliCompressSync(bytes, { params }));
    this.#release.writeFile(`${address}.gz`, gzipSync(bytes, { level: 9 }));
  }

  /** @returns name for the start file; undefined where there are none */
  writeAliases(aliases: Aliases): string | undefined {
    if (Object.keys(aliases).length === 0) return undefined;
    const text = JSON.stringify(aliases);
    const name = `aliases-${shortHash(text).replace(/[-_]/g, '0')}`;
    const address = aliasesAddress(this.#language, name);
    const path = join(this.#release.folder, address);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) this.#release.writeFile(address, text);
    return name;
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
}
