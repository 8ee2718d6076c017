import { escapeMarkup } from '#contract/text.ts';
import { hashOf } from '../../../documents/body/canonical-json.ts';
import type { Desk, DeskRow } from '../desk.ts';
import { toCodes } from './inline-codes.ts';
import { toUnitId } from './unit-id.ts';

const namespace = 'urn:oasis:names:tc:xliff:document:2.0';
/** Category of the notes by which the desk knows its own file again. */
export const stateCategory = 'guong-sang';

/** Hash by which a file remembers what a string was when it was exported. */
export function hashString(text: string): string {
  return hashOf(text).slice(0, 22);
}

/**
 * A translation as an XLIFF 2.0 file: a unit for each string of the source, in reading order.
 * @param digest of the source's text, so that a file made from an older one is known
 */
export function writeXliff(desk: Desk, digest: string): string {
  const { translation, source } = desk;
  if (!source) throw new Error('Only a translation with a source can be exported.');
  return wrapUnits({
    id: translation.id,
    languages: [source.language, translation.language],
    notes: { source: source.id, digest },
    units: desk.rows.flatMap((row) => toUnits(row)),
  });
}

interface XliffParts {
  /** Id of what is translated. */
  id: string;
  languages: readonly [source: string, target: string];
  /** What the file is to remember of itself. */
  notes: Readonly<Record<string, string>>;
  units: readonly string[];
}

/** A file around its units. */
export function wrapUnits({ id, languages: [source, target], notes, units }: XliffParts): string {
  const own = Object.entries(notes).map(
    ([name, note]) => `<note id="${name}" category="${stateCategory}">${note}</note>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${namespace}" version="2.0" srcLang="${source}" trgLang="${target}">
<file id="${id}">${own.length ? `\n<notes>\n${own.join('\n')}\n</notes>` : ''}
${units.join('\n')}
</file>
</xliff>
`;
}

function toUnits({ key, source, target }: DeskRow): string[] {
  const words = new Map(target.map(({ path, text }) => [path, text]));
  return (source?.strings ?? [])
    .filter(({ text }) => text.trim())
    .map(({ path, isHtml, text }) => toUnit(toUnitId(key, path), isHtml, text, words.get(path) ?? ''));
}

/** One string of the source, and what it is in the translation; empty where there is none yet. */
export function toUnit(id: string, isHtml: boolean, source: string, target: string): string {
  // One list for both sides: a code of the target names the same markup as the source's.
  const data = new Map<string, string>();
  const code = (text: string) => (isHtml ? toCodes(text, data) : escapeMarkup(text));
  const [coded, translated] = [code(source), code(target)];
  const original = [...data].map(([name, markup]) => `<data id="${name}">${escapeMarkup(markup)}</data>`);
  return `<unit id="${id}" xml:space="preserve">
<notes><note id="state" category="${stateCategory}">${hashString(target)}</note></notes>${
    original.length ? `\n<originalData>${original.join('')}</originalData>` : ''
  }
<segment${target ? ' state="translated"' : ''}><source xml:space="preserve">${coded}</source>${
    target ? `<target xml:space="preserve">${translated}</target>` : ''
  }</segment>
</unit>`;
}
