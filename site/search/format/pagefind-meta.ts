import { PagefindWriter } from './pagefind-bytes.ts';
import type { ChunkTable } from './start.ts';

/** The version of Pagefind whose files these are; its script refuses others. */
export const PAGEFIND_VERSION = '1.6.0';
/** All pages count as equally long, so that nothing of them has to travel. */
const WORD_COUNT = 400;
/** The one field of metadata of the words; pairs have none. */
export const metaFields = ['title'] as const;

/** A chunk as Pagefind asks for it: its number in the table is its name. */
export interface NamedChunk {
  from: string;
  /** Last key that may stand in it. */
  to: string;
  name: string;
}

/** Chunks without a gap between them: a key lies in exactly one. */
export function nameChunks(table: ChunkTable): NamedChunk[] {
  return table.map((from, index) => {
    const next = table[index + 1];
    const to = next === undefined ? '\u{10FFFF}' : getEndBefore(next);
    return { from: index === 0 ? '' : from, to, name: String(index) };
  });
}

/**
 * `pf_meta` of Pagefind 1.6.0, not packed: `pagefind/src/index/index_metadata.rs`. A page's name is its ordinal.
 * @param records number of pages
 */
export function encodeMeta(records: number, chunks: readonly NamedChunk[]): Uint8Array<ArrayBuffer> {
  const writer = new PagefindWriter();
  writer.array(6);
  writer.text(PAGEFIND_VERSION);
  writer.array(records);
  for (let ordinal = 0; ordinal < records; ordinal += 1) {
    writer.array(3);
    writer.text(ordinal.toString(36));
    writer.integer(WORD_COUNT);
    writer.text('');
  }
  writer.array(chunks.length);
  for (const { from, to, name } of chunks) {
    writer.array(3);
    writer.text(from);
    writer.text(to);
    writer.text(name);
  }
  writer.array(0);
  writer.array(0);
  writer.array(metaFields.length);
  for (const field of metaFields) writer.text(field);
  return writer.toFile();
}

/** The last text before another one, in the order of code points. */
function getEndBefore(text: string): string {
  const points = [...text];
  const last = points.pop()?.codePointAt(0) ?? 0;
  if (last === 0) return points.join('');
  const before = last === 0xe000 ? 0xd7ff : last - 1;
  return `${points.join('')}${String.fromCodePoint(before)}\u{10FFFF}`;
}
