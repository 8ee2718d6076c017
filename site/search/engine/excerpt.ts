import type { Card } from '../format/card.ts';
import { toKey, toTokens } from '../format/tokens.ts';
import { foldForSearch } from '../fold-for-search.ts';
import type { Part, ShownHit } from './answer.ts';
import type { Query, Token } from './query.ts';

/** Words of an excerpt, and so many of them before the first match. */
const LENGTH = 32;
const LEAD = 6;
/** Orthographic syllables: Khmer writes no spaces. */
const khmer = /(?<=[\u1780-\u17D3\u17DD])(?=[\u1780-\u17B3])(?<!\u17D2)/u;

interface Word {
  text: string;
  /** Bits of the tokens that it is one of. */
  tokens: number;
}

/** Title and excerpt of a hit with what matched in them. Only what was published is shown. */
export function toShown(card: Card, queries: readonly Query[]): Pick<ShownHit, 'title' | 'excerpt' | 'at'> {
  const tokens = queries.flatMap((query) => query.tokens);
  const isOpen = queries.some((query) => query.isOpen);
  const read = (text: string) => readWords(text, tokens, isOpen);
  const title = toParts(read(card.title));
  const [text, summary] = [read(card.text), read(card.summary)];
  const [inText, inSummary] = [findWindow(text), findWindow(summary)];
  const cue = findCue(card, read);
  if (cue && cue.count > inText.count) return { title, excerpt: toParts(cue.words), at: cue.at };
  if (inText.count > 0 && inText.count >= inSummary.count) return { title, excerpt: cut(text, inText.at) };
  return { title, excerpt: toParts(summary) };
}

/** The second at which most of it is said; what is said may begin in one caption and end in the next. */
function findCue({ cues = [] }: Card, read: (text: string) => Word[]) {
  let best: { at: number; count: number; words: Word[] } | undefined;
  cues.forEach(([at, text], index) => {
    const own = read(text);
    const words = [...own, ...read(` ${cues[index + 1]?.[1] ?? ''}`)];
    const count = own.some((word) => word.tokens) ? countTokens(words) : 0;
    if (count > (best?.count ?? 0)) best = { at, count, words };
  });
  return best;
}

function readWords(text: string, tokens: readonly Token[], isOpen: boolean): Word[] {
  const open = isOpen ? tokens.at(-1)?.key : undefined;
  return text.split(/(?<=\s)/u).flatMap((piece) =>
    piece.split(khmer).map((word) => {
      const forms = toTokens(foldForSearch(word));
      return { text: word, tokens: bitsOf(forms, tokens, open) };
    }),
  );
}

function bitsOf(forms: readonly string[], tokens: readonly Token[], open: string | undefined): number {
  let bits = 0;
  for (const form of forms) {
    const key = toKey(form);
    tokens.forEach((token, index) => {
      const isSame = token.mayFold ? token.key === key : token.form === form;
      if (isSame || (index === tokens.length - 1 && open !== undefined && key.startsWith(open)))
        bits |= 1 << (index % 31);
    });
  }
  return bits;
}

/** Where most different words of the question stand together, and how many. Neighbours count more. */
function findWindow(words: readonly Word[]): { at: number; count: number } {
  let best = { at: 0, count: 0 };
  words.forEach((word, at) => {
    if (!word.tokens) return;
    const count = countTokens(words.slice(at, at + LENGTH - LEAD));
    if (count > best.count) best = { at, count };
  });
  return best;
}

/** Words of the question in a piece of text; two that stand one behind the other as they were asked count once more. */
function countTokens(words: readonly Word[]): number {
  let [all, runs] = [0, 0];
  words.forEach(({ tokens }, index) => {
    all |= tokens;
    if (((words[index - 1]?.tokens ?? 0) << 1) & tokens) runs |= tokens;
  });
  return countOnes(all) + countOnes(runs);
}

function countOnes(bits: number): number {
  return bits.toString(2).replaceAll('0', '').replace('-', '').length;
}

function cut(words: readonly Word[], at: number): Part[] {
  const from = Math.max(0, Math.min(at - LEAD, words.length - LENGTH));
  const parts = toParts(words.slice(from, from + LENGTH));
  const hasMore = from + LENGTH < words.length;
  return [
    ...(from > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...parts,
    ...(hasMore ? [{ text: ' …', isMatch: false }] : []),
  ];
}

/** Neighbours that match are one part; signs and spaces around a word are no part of the match. */
function toParts(words: readonly Word[]): Part[] {
  const parts: Part[] = [];
  const add = (text: string, isMatch: boolean) => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.isMatch === isMatch) last.text += text;
    else parts.push({ text, isMatch });
  };
  for (const { text, tokens } of words) {
    const [, before = '', word = '', behind = ''] =
      /^([^\p{L}\p{M}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(text) ?? [];
    add(before, false);
    add(word, tokens !== 0);
    add(behind, false);
  }
  return joinNeighbours(parts);
}

/** “Di Linh” is one mark, not two with a space between them. */
function joinNeighbours(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  parts.forEach((part, index) => {
    const last = joined.at(-1);
    const isGap = part.text.trim() === '' && last?.isMatch && parts[index + 1]?.isMatch;
    if (last?.isMatch && (isGap || part.isMatch)) last.text += part.text;
    else joined.push({ ...part });
  });
  return joined;
}
