import type { StoryCard } from '../edition/edition-reader.ts';

/**
 * The text that has changed since a translation followed it: its source, or where that one is itself a translation that
 * follows an older text, the source of the source. Undefined while the translation is up to date with what the public
 * can read, and when the source is not public.
 * @param siblings the story in every language that readers have
 */
export function findNewerSource(
  card: StoryCard,
  siblings: readonly StoryCard[],
  seen: readonly StoryCard[] = [],
): StoryCard | undefined {
  const { follows } = card;
  const source = siblings.find(({ id }) => id === follows?.story);
  if (!follows || !source || seen.includes(source)) return undefined;
  const isOther = source.textDigest !== undefined && source.textDigest !== follows.textDigest;
  // A translation may be ahead: made from a text that is approved and not public yet.
  if (isOther && Date.parse(source.updatedAt) > Date.parse(follows.at)) return source;
  return findNewerSource(source, siblings, [...seen, card]);
}
