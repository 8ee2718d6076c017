import { apostropheClass } from '#contract/folding/apostrophes.ts';
import { invisibleClass } from '#contract/folding/invisible.ts';

/** A folded text that knows where its words stand in the text as it was written. */
export interface AlignedText {
  folded: string;
  /** The place in the written text of a place in the folded one, in UTF-16 units. */
  toPlace: (at: number) => number;
  /** The words as they were written, in NFC. */
  slice: (start: number, end: number) => string;
}

/** What a folding looks at together: a word with what is unseen in it and its apostrophes; else one character. */
const pieces = new RegExp(`(?:[\\p{L}\\p{M}${invisibleClass}]|${apostropheClass})+|[^]`, 'gu');
const clusters = /[^\p{M}]\p{M}*|\p{M}+/gu;
const unseen = new RegExp(invisibleClass, 'u');

/** Folds a text piece by piece. @param fold one of `fold.ts` */
export function alignFolded(text: string, fold: (text: string) => string): AlignedText {
  const folded: string[] = [];
  const places: number[] = [];
  // Words come again and again.
  const known = new Map<string, string>();
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const result = known.get(piece) ?? fold(piece);
    known.set(piece, result);
    folded.push(result);
    placeUnits(result, piece, index, places);
  }
  places.push(text.length);
  const toPlace = (at: number) => places[at] ?? text.length;
  const slice = (start: number, end: number) => text.slice(toPlace(start), toPlace(end)).normalize('NFC');
  return { folded: folded.join(''), toPlace, slice };
}

/** A letter stands where the letter of its number stands; where their numbers differ, at the beginning of the piece. */
function placeUnits(folded: string, piece: string, index: number, places: number[]): void {
  if (folded === piece) {
    for (let unit = 0; unit < folded.length; unit += 1) places.push(index + unit);
    return;
  }
  const written = [...piece.matchAll(clusters)].filter(({ 0: cluster }) => !unseen.test(cluster[0] ?? ''));
  const now = folded.match(clusters) ?? [];
  now.forEach((cluster, nth) => {
    const from = written.length === now.length ? (written[nth]?.index ?? 0) : 0;
    for (let unit = 0; unit < cluster.length; unit += 1) places.push(index + from);
  });
}
