import type { PayloadRequest } from 'payload';
import type { LanguageCode } from '#contract/languages.ts';
import type { Story } from '../../payload-types.ts';
import { getSeverity, type Severity } from './fact-changes.ts';
import { isBlank } from '../../documents/body/node-strings.ts';
import { findReference, findVersionParts, type Reference } from '../../documents/mapping/reference.ts';
import { getParts, type TextPart } from '../../documents/body/story-parts.ts';
import {
  getBase,
  isReordered,
  type BasePart,
  type TranslationBase,
} from '../../documents/mapping/translation-base.ts';

/** What happened to a part of the source since the translation followed it. */
export interface SourceChange {
  key: string;
  kind: 'changed' | 'added' | 'removed';
  severity: Severity;
  /** What the source said; empty when it was added, or when nobody kept that version. */
  before?: TextPart;
}

/** A translation beside the text it follows. */
export interface Comparison {
  base: TranslationBase;
  reference: Reference;
  changes: SourceChange[];
  isReordered: boolean;
  /** The source is itself a translation that follows an older text. */
  isSourceStale: boolean;
  /** The source is no longer on the site, or gone. */
  isSourceWithdrawn: boolean;
}

/**
 * Compares a translation with its source.
 * @returns undefined for a text that follows nothing: an original, or a translation whose source is gone
 */
export async function compareWithSource(
  req: PayloadRequest,
  story: Story,
  seen: readonly string[] = [],
): Promise<Comparison | undefined> {
  const base = getBase(story);
  const reference = base && (await findReference(req, base.source));
  if (!base || !reference) return undefined;
  const { story: source } = reference;
  // A circle of translations must end somewhere.
  const above = seen.includes(source.id)
    ? undefined
    : await compareWithSource(req, source, [...seen, story.id]);
  return {
    base,
    reference,
    changes: await findChanges(req, base, reference, getTranslatedKeys(story)),
    isReordered: isReordered(base.parts, reference.parts),
    isSourceStale: Boolean(above && (above.isSourceStale || findSeverity(above))),
    isSourceWithdrawn: source.state === 'withdrawn',
  };
}

/** The worst of what happened to the source; undefined while the translation follows it. */
export function findSeverity({ changes, isReordered: isMoved }: Comparison): Severity | undefined {
  if (changes.some(({ severity }) => severity === 'facts')) return 'facts';
  return changes.length > 0 || isMoved ? 'wording' : undefined;
}

/** Keys of the parts that a text has words for. */
export function getTranslatedKeys(story: Story): Set<string> {
  const parts = getParts(story).filter(({ strings }) => strings.some((string) => !isBlank(string)));
  return new Set(parts.map(({ key }) => key));
}

/** Nobody is alarmed about a translation without a word. */
async function findChanges(
  req: PayloadRequest,
  base: TranslationBase,
  { parts, story: { language } }: Reference,
  translated: ReadonlySet<string>,
): Promise<SourceChange[]> {
  if (translated.size === 0) return [];
  const old = await readOldParts(req, base, parts);
  const before = new Map(base.parts.map((part) => [part.key, part]));
  const now = new Set(parts.map(({ key }) => key));
  const changed = parts
    .filter(({ key, hash }) => before.get(key)?.hash !== hash)
    .map((part) => toChange(part, before.has(key(part)) ? 'changed' : 'added', old.get(part.key), language));
  const removed = base.parts
    .filter(({ key: gone }) => !now.has(gone))
    .map(({ key: gone }): SourceChange => {
      const before = old.get(gone);
      const severity = before ? getSeverity(before.strings, [], language) : 'facts';
      return { key: gone, kind: 'removed', severity, ...(before ? { before } : {}) };
    });
  return [...changed, ...removed];
}

const key = (part: TextPart) => part.key;

function toChange(
  part: TextPart,
  kind: 'changed' | 'added',
  before: TextPart | undefined,
  language: LanguageCode,
): SourceChange {
  // What nobody can read any more may have said anything.
  const isUnknown = kind === 'changed' && !before;
  const severity = isUnknown ? 'facts' : getSeverity(before?.strings ?? [], part.strings, language);
  return { key: part.key, kind, severity, ...(before ? { before } : {}) };
}

/** What the parts that differ said in the versions that the base names. A version that was changed since says nothing. */
async function readOldParts(
  req: PayloadRequest,
  base: TranslationBase,
  current: readonly TextPart[],
): Promise<Map<string, TextPart>> {
  const hashes = new Map(current.map(({ key: name, hash }) => [name, hash]));
  const differing = base.parts.filter(({ key: name, hash }) => hashes.get(name) !== hash);
  const found = new Map<string, TextPart>();
  for (const [version, wanted] of Map.groupBy(differing, ({ version: id }) => id)) {
    const parts = new Map(
      (await findVersionParts(req, version, base.source)).map((part) => [part.key, part]),
    );
    for (const { key: name, hash } of wanted satisfies BasePart[]) {
      const part = parts.get(name);
      if (part?.hash === hash) found.set(name, part);
    }
  }
  return found;
}
