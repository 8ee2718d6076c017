import type { ClaimingPart, OwnSource } from './claiming-parts.ts';
import type { ClaimKind, Span } from './claim.ts';
import { findEnglishPhrases } from './english.ts';
import { coverNumbers } from './masks.ts';
import { findAmounts } from './numbers.ts';
import { findPhrases } from './phrases.ts';
import { foldLetters, foldSpelling } from '#contract/folding/fold.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { alignFolded } from '../../../documents/letters/aligned.ts';

/** A statement in a text that its editor has to prove, reword or dismiss. */
export interface Claim {
  /** Of which part, see `ClaimingPart`. */
  block: string;
  kind: ClaimKind;
  /** The words, as they stand. */
  text: string;
  /** Offsets in the plain text of the block (UTF-16 units). */
  start: number;
  end: number;
  /** The sentence around it: a decision on the claim holds as long as this stays the same. */
  sentence: string;
  /** Which one it is among equal words in equal sentences of the block, from 0. */
  nth: number;
  /** What the part itself names as its source. */
  source?: OwnSource;
}

type Found = Omit<Claim, 'block' | 'nth' | 'source'>;

/**
 * Proposes what in a document is a claim: amounts, shares, money, superlatives, “đầu tiên”, “duy nhất”, ranks and awards, in
 * reading order. A person decides; dates, times, telephone numbers, papers and numbered places are left out. Words are
 * known in Vietnamese and English; in other languages only what stands in digits is found.
 */
export function findDocumentClaims(parts: readonly ClaimingPart[]): Claim[] {
  const count = makeCounter();
  return parts.flatMap(({ block, text, language, source, isName }) => {
    const found = findClaims(text, language).filter(({ kind }) => !isName || kind !== 'figure');
    return found.map((claim) => ({
      ...claim,
      block,
      nth: count(block, claim.sentence, claim.text),
      ...(source ? { source } : {}),
    }));
  });
}

/**
 * Claims of one plain text, read in the one spelling of `fold.ts`: figures of every script, either placement of tones.
 * Offsets count in the text as given, composed or decomposed.
 * @example findClaims('Vườn lớn nhất tỉnh.')[0].text === 'Vườn lớn nhất tỉnh'
 */
export function findClaims(text: string, language: LanguageCode = 'vi'): Found[] {
  const { folded, toPlace, slice } = alignFolded(text, language === 'vi' ? foldSpelling : foldLetters);
  const lower = toLower(folded);
  const spans = mergeSpans(findSpans(folded, lower, language), lower);
  return spans.map(({ kind, start, end }) => {
    const sentence = findSentence(folded, start, end);
    return {
      kind,
      text: slice(start, end),
      sentence: slice(sentence.start, sentence.end).trim(),
      start: toPlace(start),
      end: toPlace(end),
    };
  });
}

/** Counts, from 0, how often the same words came before. */
function makeCounter(): (...words: string[]) => number {
  const counts = new Map<string, number>();
  return (...words) => {
    const key = words.join('\u0000');
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    return nth;
  };
}

function findSpans(text: string, lower: string, language: LanguageCode): Span[] {
  const amounts = findAmounts(coverNumbers(text, lower, language), text);
  if (language === 'vi') return [...findPhrases(lower, text), ...amounts];
  const inDigits = amounts.filter(({ start, end }) => /\d/u.test(text.slice(start, end)));
  return language === 'en' ? [...findEnglishPhrases(lower), ...inDigits] : inDigits;
}

const between =
  /^[\s\u00A0]*(?:(?:xuống còn|xuống|lên đến|lên tới|lên|còn|đến|tới|trên|[-–—/|])[\s\u00A0]*)?$/u;

/** Claims are not joined beyond this length. */
const longest = 160;

/** One claim where several overlap or belong together: “từ 19 lên 71 phần trăm”, a row of a table. */
function mergeSpans(spans: readonly Span[], text: string): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    const isNear =
      last &&
      span.end - last.start < longest &&
      (span.start < last.end || (span.start - last.end < 16 && isJoined(text.slice(last.end, span.start))));
    if (!last || !isNear) merged.push({ ...span });
    else {
      last.end = Math.max(last.end, span.end);
      if (last.kind === 'figure') last.kind = span.kind;
    }
  }
  return merged;
}

function isJoined(space: string): boolean {
  return !space.includes('\n') && between.test(space);
}

const sentenceEnd = /[.!?…]["”’»)]{0,3}\s|\n/u;
const sentenceEnds = new RegExp(sentenceEnd, 'gu');
/** Longest stretch that is looked at on either side of a claim for the ends of its sentence. */
const reach = 2_000;

/** The sentence that holds a stretch. */
function findSentence(text: string, start: number, end: number): { start: number; end: number } {
  const from = Math.max(0, start - reach);
  const last = [...text.slice(from, start).matchAll(sentenceEnds)].at(-1);
  const begin = last ? from + last.index + last[0].length : from;
  const behind = Math.max(start, end - 1);
  const next = sentenceEnd.exec(text.slice(behind, end + reach));
  const stop = next ? behind + next.index + next[0].trimEnd().length : Math.min(text.length, end + reach);
  return { start: begin, end: Math.max(end, stop) };
}

/** Lower case of the same length. */
function toLower(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}
