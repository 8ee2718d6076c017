import type { PayloadRequest } from 'payload';
import type { LanguageCode } from '#contract/languages.ts';
import type { Story } from '../../payload-types.ts';
import { isOwn } from '../../platform/access/is-own.ts';
import type { StoryState } from '../../checks/states.ts';
import { markWords, type WordMark } from '../../documents/differences/word-marks.ts';
import { compareWithSource, findSeverity, type Comparison, type SourceChange } from './compare.ts';
import { readRecordings, type DeskRecording } from './desk-recordings.ts';
import { findTerms, type TermHit } from './find-terms.ts';
import type { Severity } from './fact-changes.ts';
import { isBlank, toPlainText, type TextString } from '../../documents/body/node-strings.ts';
import { getAllParts, getParts, type TextPart } from '../../documents/body/story-parts.ts';

/** A part of the source beside the translator's words. */
export interface DeskRow {
  key: string;
  type: TextPart['type'];
  /** The source's strings and the state they are in; absent where the source has no such part (any more). */
  source?: { strings: TextString[]; hash: string };
  /** The translation's strings, in the source's places; empty texts where there are none. */
  target: TextString[];
  isDone: boolean;
  change?: { kind: SourceChange['kind']; severity: Severity; words: WordMark[]; isOldKnown: boolean };
  terms: TermHit[];
}

interface DeskText {
  id: string;
  title: string;
  language: LanguageCode;
  state: StoryState;
  onSite: boolean;
}

/** A translation beside its source, as the desk shows it. */
export interface Desk {
  translation: DeskText & { revision: number; mayWrite: boolean; credits: { role: string; name: string }[] };
  recordings: DeskRecording[];
  /** Absent for an original, and for a translation whose source is gone. */
  source?: DeskText & { version: string; at: string };
  rows: DeskRow[];
  /** Parts of the source that are translated, and all. */
  done: number;
  total: number;
  severity: Severity | null;
  isReordered: boolean;
  isSourceStale: boolean;
  isSourceWithdrawn: boolean;
}

/** @param story the newest version of a translation */
export async function readDesk(req: PayloadRequest, story: Story): Promise<Desk> {
  const translation = {
    ...toDeskText(story),
    revision: story.revision ?? 0,
    mayWrite: await isOwn(req, 'stories', story.id),
    credits: (story.credits ?? []).map(({ role, name }) => ({ role, name })),
  };
  const recordings = await readRecordings(req, story);
  const comparison = await compareWithSource(req, story);
  if (!comparison) {
    return { ...emptyDesk, translation, recordings, rows: getOwnRows(story, new Set()) };
  }
  const { reference } = comparison;
  const rows = await toRows(req, story, comparison);
  const counted = rows.filter(({ source }) => source?.strings.some((string) => !isBlank(string)));
  return {
    translation,
    recordings,
    source: { ...toDeskText(reference.story), version: reference.version, at: reference.at },
    rows,
    done: counted.filter(({ isDone }) => isDone).length,
    total: counted.length,
    severity: findSeverity(comparison) ?? null,
    isReordered: comparison.isReordered,
    isSourceStale: comparison.isSourceStale,
    isSourceWithdrawn: comparison.isSourceWithdrawn,
  };
}

const emptyDesk = {
  done: 0,
  total: 0,
  severity: null,
  isReordered: false,
  isSourceStale: false,
  isSourceWithdrawn: false,
};

function toDeskText({ id, title, language, state, onSite }: Story): DeskText {
  return { id, title: title ?? '', language, state: state ?? 'writing', onSite: onSite ?? false };
}

async function toRows(
  req: PayloadRequest,
  story: Story,
  { reference, changes }: Comparison,
): Promise<DeskRow[]> {
  const target = new Map(getAllParts(story).map((part) => [part.key, part]));
  const changed = new Map(changes.map((change) => [change.key, change]));
  const findHits = await findTerms(req, reference.story.language, story.language);
  const rows = reference.parts.map((part): DeskRow => {
    const strings = align(part.strings, target.get(part.key)?.strings ?? []);
    return {
      key: part.key,
      type: part.type,
      source: { strings: part.strings, hash: part.hash },
      target: strings,
      isDone: isDone(part.strings, strings),
      ...withChange(changed.get(part.key), part.strings),
      terms: findHits(part.strings),
    };
  });
  const known = new Set(reference.parts.map(({ key }) => key));
  const own = getOwnRows(story, known).map((row) => ({ ...row, ...withChange(changed.get(row.key), []) }));
  return insertOwn(rows, own, [...target.keys()]);
}

/** The translation's strings in the source's places, and behind them those that the source has no place for. */
function align(source: readonly TextString[], target: readonly TextString[]): TextString[] {
  const own = new Map(target.map((string) => [string.path, string]));
  const placed = source.map(({ path, isHtml }) => own.get(path) ?? { path, isHtml, text: '' });
  const paths = new Set(source.map(({ path }) => path));
  return [...placed, ...target.filter((string) => !paths.has(string.path) && !isBlank(string))];
}

function isDone(source: readonly TextString[], target: readonly TextString[]): boolean {
  const written = new Set(target.filter((string) => !isBlank(string)).map(({ path }) => path));
  return source.every((string) => isBlank(string) || written.has(string.path));
}

function withChange(change: SourceChange | undefined, now: readonly TextString[]): Pick<DeskRow, 'change'> {
  if (!change) return {};
  const { kind, severity, before } = change;
  const isOldKnown = kind === 'added' || before !== undefined;
  return {
    change: {
      kind,
      severity,
      isOldKnown,
      words: isOldKnown ? markWords(toPlainText(before?.strings ?? []), toPlainText(now)) : [],
    },
  };
}

/** Parts that only the translation has: its own, or those that the source has lost. */
function getOwnRows(story: Story, known: ReadonlySet<string>): DeskRow[] {
  return getParts(story)
    .filter(({ key }) => !known.has(key))
    .map(({ key, type, strings }) => ({ key, type, target: strings, isDone: true, terms: [] }));
}

/** Each behind the part that stands before it in the translation. */
function insertOwn(rows: readonly DeskRow[], own: readonly DeskRow[], order: readonly string[]): DeskRow[] {
  const result = [...rows];
  for (const row of own) {
    const before = new Set(order.slice(0, order.indexOf(row.key)));
    result.splice(result.findLastIndex(({ key }) => before.has(key)) + 1, 0, row);
  }
  return result;
}
