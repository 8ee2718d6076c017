import { searchFolder } from '../../edition/search-layout.ts';
import type { ColumnFacet } from './card.ts';

/** Parts of an index in the public tree: a folder each, whose name changes with its content. */
export type ChunkKind = 'pairs' | 'words';

const chunkFolders = { pairs: 'p', words: 'w' } as const satisfies Record<ChunkKind, string>;

/** The one file that changes in place: which parts there are, and what of them does not count any more. */
export function startAddress(language: string): string {
  return `${searchFolder(language)}start.bin`;
}

/** Other spellings and names, JSON: `Aliases`. `name` is that of the start file. */
export function aliasesAddress(language: string, name: string): string {
  return `${searchFolder(language)}${name}/aliases.json`;
}

export function partFolder(language: string, part: string): string {
  return `${searchFolder(language)}${part}/`;
}

/** File of a part, below its folder. @example chunkFile('pairs', 12) === 'p/12' */
export function chunkFile(kind: ChunkKind, chunk: number): string {
  return `${chunkFolders[kind]}/${chunk}`;
}

export function cardFile(ordinal: number): string {
  return `c/${ordinal}.json`;
}

/** @param column a facet, or `day` for the days of all stories */
export function columnFile(column: ColumnFacet | 'day'): string {
  return `f/${column}`;
}
