import { toSyllables, type Syllable } from '#contract/folding/syllables.ts';
import type { Card } from '../format/card.ts';
import type { Part, ShownHit } from './answer.ts';
import { hasMarksOf } from './marks.ts';
import type { Query } from './query.ts';

/** Words of an excerpt, and so many of them before the first match. */
const LENGTH = 32;
const LEAD = 6;

/** A syllable of a published text. */
interface Word extends Pick<Syllable, 'start' | 'end'> {
  /** Bits of the tokens that it is one of. */
  tokens: number;
}

interface Read {
  text: string;
  words: readonly Word[];
}

/**
 * Title and excerpt of a hit with what matched in them. Only what was published is shown.
 * @param isNear words of the question stand side by side somewhere: an excerpt where none do would not be what was found
 * @param isExact it was found with its marks as they were typed: others are none
 */
export function toShown(
  card: Card,
  query: Query | undefined,
  { isNear, isExact }: { isNear: boolean; isExact: boolean },
): Pick<ShownHit, 'title' | 'excerpt' | 'at'> {
  const read = (text: string) => readWords(text, query, isExact);
  const title = toParts(read(card.title));
  const [text, summary] = [read(card.text), read(card.summary)];
  const [inText, inSummary] = [findWindow(text), findWindow(summary)];
  const cue = findCue(card, read);
  const isShown = ({ count, runs }: Window) => count > 0 && (runs > 0 || !isNear);
  if (cue && isShown(cue) && cue.count > inText.count)
    return { title, excerpt: toParts(cue.read), at: cue.at };
  if (isShown(inText) && inText.count >= inSummary.count) return { title, excerpt: cut(text, inText.at) };
  return { title, excerpt: toParts(summary) };
}

/** The second at which most of it is said; what is said may begin in one caption and end in the next. */
function findCue({ cues = [] }: Card, read: (text: string) => Read) {
  let best: (Window & { read: Read }) | undefined;
  cues.forEach(([at, text], index) => {
    if (!read(text).words.some(({ tokens }) => tokens)) return;
    const both = read(`${text} ${cues[index + 1]?.[1] ?? ''}`.trim());
    const counts = countTokens(both.words);
    if (counts.count > (best?.count ?? 0)) best = { at, ...counts, read: both };
  });
  return best;
}

function readWords(text: string, query: Query | undefined, isExact: boolean): Read {
  const words = toSyllables(text).map((own) => {
    const { start, end, exact, folded } = own;
    let tokens = 0;
    query?.tokens.forEach((token, at) => {
      const isLast = query.isOpen && at === query.tokens.length - 1;
      const isSame = token.folded === folded || (isLast && folded.startsWith(token.folded));
      if (isSame && (!isExact || hasMarksOf(exact, [token]))) tokens |= 1 << at;
    });
    return { start, end, tokens };
  });
  return { text, words };
}

/** A place in a text: how many different words of the question stand there, and how many side by side. */
interface Window {
  at: number;
  count: number;
  runs: number;
}

/** Where most different words of the question stand together. Neighbours count more. */
function findWindow({ words }: Read): Window {
  let best = { at: 0, count: 0, runs: 0 };
  words.forEach((word, at) => {
    if (!word.tokens) return;
    const counts = countTokens(words.slice(at, at + LENGTH - LEAD));
    if (counts.count > best.count) best = { at, ...counts };
  });
  return best;
}

/** Words of the question in a piece of text; two that stand one behind the other as they were asked count once more. */
function countTokens(words: readonly Word[]): Pick<Window, 'count' | 'runs'> {
  let [all, runs] = [0, 0];
  words.forEach(({ tokens }, index) => {
    all |= tokens;
    runs |= ((words[index - 1]?.tokens ?? 0) << 1) & tokens;
  });
  return { count: countOnes(all) + countOnes(runs), runs: countOnes(runs) };
}

function countOnes(bits: number): number {
  return bits.toString(2).replaceAll('0', '').length;
}

/** The words around a match, from whole word to whole word. */
function cut({ text, words }: Read, at: number): Part[] {
  const from = Math.max(0, Math.min(at - LEAD, words.length - LENGTH));
  const shown = words.slice(from, from + LENGTH);
  const begin = from > 0 ? (shown[0]?.start ?? 0) : 0;
  const end = from + LENGTH < words.length ? (shown.at(-1)?.end ?? 0) : text.length;
  const parts = toParts({ text: text.slice(0, end), words: shown }, begin);
  if (begin > 0) parts.unshift({ text: '… ', isMatch: false });
  if (end < text.length) parts.push({ text: ' …', isMatch: false });
  return parts;
}

/** Neighbours that match are one part, with the space between them. @param begin place in the text where it starts */
function toParts({ text, words }: Read, begin = 0): Part[] {
  const parts: Part[] = [];
  let at = begin;
  const add = (end: number, isMatch: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), isMatch });
    at = Math.max(at, end);
  };
  for (const { start, end, tokens } of words) {
    if (!tokens) continue;
    const last = parts.at(-1);
    if (last?.isMatch && /^\s*$/u.test(text.slice(at, start))) {
      last.text += text.slice(at, end);
      at = end;
    } else {
      add(start, false);
      add(end, true);
    }
  }
  add(text.length, false);
  return parts;
}
