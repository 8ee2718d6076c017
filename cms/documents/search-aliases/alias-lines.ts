import type { z } from 'zod';
import {
  searchAliasesSchema,
  type SearchAliasesDocument,
  type SearchAliasGroup,
} from '#contract/search-aliases.ts';
import { withLongest } from '../../platform/rest/longest.ts';
import type { SearchAlias } from '../../payload-types.ts';

/** Between two spellings of a group. */
const sign = '=';
/** Characters that all groups may have together. */
export const longestLines = 40_000;

/**
 * Groups as they are written, a line each.
 * @example readLines('UBND = ủy ban nhân dân\n') → [{ words: ['UBND', 'ủy ban nhân dân'] }]
 */
export function readLines(lines: string): SearchAliasGroup[] {
  return listLines(lines).map(({ group }) => group);
}

/** The reverse of `readLines`. */
export function writeLines(groups: readonly SearchAliasGroup[]): string {
  return groups.map(({ words }) => words.join(` ${sign} `)).join('\n');
}

/** Contract document of the aliases, unchecked. */
export function toSearchAliases(doc: SearchAlias): z.input<typeof searchAliasesSchema> {
  return { kind: 'search-aliases', id: 'search-aliases', groups: readLines(doc.groups ?? '') };
}

/** The reverse of `toSearchAliases`. */
export function fromSearchAliases({ groups }: SearchAliasesDocument): { groups: string } {
  return { groups: writeLines(groups) };
}

/** Whether the contract takes these lines; which line it refuses, and why, in Vietnamese. */
export const checkLines = withLongest((value: unknown) => {
  const read = listLines(typeof value === 'string' ? value : '');
  const result = searchAliasesSchema.shape.groups.safeParse(read.map(({ group }) => group));
  if (result.success) return true;
  return result.error.issues
    .map(({ path, message }) => {
      const at = typeof path[0] === 'number' ? read[path[0]] : undefined;
      return at ? `Dòng ${at.number}: ${message}` : message;
    })
    .join('\n');
}, longestLines);

interface Line {
  /** Counted from 1, empty lines too. */
  number: number;
  group: SearchAliasGroup;
}

function listLines(lines: string): Line[] {
  return lines
    .split('\n')
    .map((line, index) => ({ number: index + 1, line: line.trim() }))
    .filter(({ line }) => line !== '')
    .map(({ number, line }) => ({ number, group: { words: line.split(sign).map((word) => word.trim()) } }));
}
