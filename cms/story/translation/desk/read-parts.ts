import { toPlainText } from '../../../documents/body/node-strings.ts';
import type { DeskRow } from '../desk.ts';
import { getPartName } from './part-names.ts';

/** A part of a text that a recording can be of. */
export interface ReadPart {
  /** As recordings know it. */
  part: string;
  /** For people: its kind and its first words. */
  name: string;
}

/** The parts that are read aloud, in the order of the text. */
export function listReadParts(rows: readonly DeskRow[]): ReadPart[] {
  return rows
    .filter(({ key }) => key !== '@kicker' && key !== '@leadCaption')
    .map((row) => ({ part: toPartName(row.key), name: describe(row) }));
}

/** What people call the part of a recording, also one that is not read aloud any more. */
export function nameReadPart(rows: readonly DeskRow[], part: string): string {
  const row = rows.find(({ key }) => toPartName(key) === part);
  return row ? describe(row) : part;
}

function describe(row: DeskRow): string {
  return `${getPartName(row.type)}: ${shorten(toPlainText(row.source?.strings ?? row.target))}`;
}

/** The first words of a part, by which it is known. */
function shorten(words: string): string {
  return words.length > 50 ? `${words.slice(0, 50).replace(/\s\S*$/u, '')}…` : words;
}

/** Name of a part in recordings: lines of the head without their sign. */
function toPartName(key: string): string {
  return key.replace(/^@/, '');
}
