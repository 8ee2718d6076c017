import { foldSpelling, foldWords } from '#contract/folding/fold.ts';
import { toSlug } from '#contract/slug.ts';
import type { Colleague } from './colleagues.ts';

const mostOffered = 6;

/** A name that is being typed behind an “@”, and who could be meant. */
export interface TypedMention {
  /** Where the “@” stands. */
  at: number;
  colleagues: Colleague[];
}

/** Who is meant by what stands before the caret; tones need not be typed. Undefined where no name is being typed. */
export function findTyped(
  text: string,
  caret: number,
  colleagues: readonly Colleague[],
): TypedMention | undefined {
  const match = /(?:^|[\s(])@(?<typed>[\p{L}\p{M}’' ]{0,40})$/u.exec(text.slice(0, caret));
  if (!match) return undefined;
  const typed = match.groups?.typed ?? '';
  const meant = colleagues.filter(
    ({ name }) => begins(toSlug(name), toSlug(typed)) || begins(toWords(name), toWords(typed)),
  );
  const isWhole = meant.some(({ name }) => typed.startsWith(`${name} `));
  if (meant.length === 0 || isWhole) return undefined;
  return { at: caret - typed.length - 1, colleagues: meant.slice(0, mostOffered) };
}

function begins(slug: string, words: string): boolean {
  return slug.startsWith(words) || slug.includes(`-${words}`);
}

function toWords(name: string): string {
  return toSlug(foldWords(name));
}

/** Everybody whose name stands behind an “@” in a text, however it got there; of two names the longer one is meant. */
export function findMentioned(text: string, colleagues: readonly Colleague[]): string[] {
  let rest = foldSpelling(text);
  return colleagues
    .map(({ id, name }) => ({ id, name: foldSpelling(name) }))
    .toSorted((a, b) => b.name.length - a.name.length)
    .filter(({ name }) => {
      const isNamed = name !== '' && rest.includes(`@${name}`);
      rest = rest.replaceAll(`@${name}`, ' ');
      return isNamed;
    })
    .map(({ id }) => id);
}
