import { z } from 'zod';
import { idSchema, timeSchema } from '#contract/identity.ts';
import type { Story } from '../../payload-types.ts';
import type { Reference } from './reference.ts';
import { getDigest } from '../body/story-parts.ts';

/**
 * What a translation follows: the state of each part of its source that its translator last saw or confirmed. Kept in
 * every version of the translation, so that an old version restored follows what it followed.
 */
const baseSchema = z.object({
  /** Id of the text it was made from: the original, or another translation. */
  source: idSchema,
  /** The source's version that was last taken over as a whole or in part. */
  version: z.string(),
  /** When that version came to be. */
  at: timeSchema,
  /** In the source's order. `version` is where the part's text can still be read. */
  parts: z.array(z.object({ key: z.string(), hash: z.string(), version: z.string() })),
});

export type TranslationBase = z.infer<typeof baseSchema>;
export type BasePart = TranslationBase['parts'][number];

/** The base that a story carries; none for originals and for texts from before there were bases. */
export function getBase(story: Pick<Partial<Story>, 'follows'>): TranslationBase | undefined {
  const parsed = baseSchema.safeParse(story.follows);
  return parsed.success ? parsed.data : undefined;
}

/** The base of a translation that follows its source as it stands. */
export function makeBase(reference: Reference): TranslationBase {
  const { id, version, at, parts } = reference;
  return {
    source: id,
    version,
    at,
    parts: parts.map(({ key, hash }) => ({ key, hash, version })),
  };
}

/**
 * The base after some parts were brought up to date.
 *
 * 1. A part that was written or confirmed now follows the state that its translator saw.
 * 2. A part that was there from the beginning and has no translation yet follows nothing older than the source.
 * 3. What the source has no more is forgotten when it was confirmed or has no translation; else it stays, as an alarm.
 * 4. So does another order of the parts.
 */
export function renewBase(
  base: TranslationBase,
  reference: Reference,
  target: ReadonlySet<string>,
  seen: ReadonlyMap<string, { hash: string; version: string }>,
): TranslationBase {
  const before = new Map(base.parts.map((part) => [part.key, part]));
  const parts = reference.parts.flatMap(({ key, hash }): BasePart[] => {
    const old = before.get(key);
    const own = seen.get(key) ?? (old && !target.has(key) ? { hash, version: reference.version } : old);
    return own ? [{ key, hash: own.hash, version: own.version }] : [];
  });
  const known = new Set(reference.parts.map(({ key }) => key));
  const gone = base.parts.filter(({ key }) => !known.has(key) && target.has(key) && !seen.has(key));
  return withState(base, reference, [...keepOrder(parts, base), ...gone]);
}

/** The base once the translation stands in its source's order. */
export function renewOrder(base: TranslationBase, reference: Reference): TranslationBase {
  const places = new Map(reference.parts.map(({ key }, index) => [key, index]));
  const last = reference.parts.length;
  const parts = base.parts.toSorted((a, b) => (places.get(a.key) ?? last) - (places.get(b.key) ?? last));
  return withState(base, reference, parts);
}

/** True when parts that two lists share stand in another order. */
export function isReordered(a: readonly { key: string }[], b: readonly { key: string }[]): boolean {
  const [inA, inB] = [a, b].map((list) => new Set(list.map(({ key }) => key)));
  const shared = (list: typeof a) => list.filter(({ key }) => inA?.has(key) && inB?.has(key));
  const ofB = shared(b);
  return shared(a).some(({ key }, index) => ofB[index]?.key !== key);
}

function keepOrder(parts: BasePart[], base: TranslationBase): BasePart[] {
  if (!isReordered(base.parts, parts)) return parts;
  const places = new Map(base.parts.map(({ key }, index) => [key, index]));
  return parts.toSorted((a, b) => (places.get(a.key) ?? Infinity) - (places.get(b.key) ?? Infinity) || 0);
}

/** A base that agrees with its source in every part follows the source's newest version. */
function withState(base: TranslationBase, reference: Reference, parts: BasePart[]): TranslationBase {
  const { version, at } = getDigest(parts) === getDigest(reference.parts) ? reference : base;
  return { source: base.source, version, at, parts };
}

/** What the public document says of the text that a translation follows. */
export function toFollows(story: Pick<Partial<Story>, 'follows'>) {
  const base = getBase(story);
  return base && { story: base.source, textDigest: getDigest(base.parts), at: base.at };
}
