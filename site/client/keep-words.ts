/** What the button that keeps a page says after it was pressed, in the order in which its page hands the words over. */
export const keepWords = [
  'size',
  'choice',
  'about',
  'sound',
  'start',
  'cancel',
  'progress',
  'done',
  'part',
  'failed',
  'remove',
] as const;

export type KeepWords = Record<(typeof keepWords)[number], string>;

const separator = '|';

/** One attribute: names of the words would cost every page more than the words of a short one. */
export function joinWords(words: KeepWords): string {
  return keepWords.map((name) => words[name].replaceAll(separator, ' ')).join(separator);
}

export function splitWords(joined: string): KeepWords {
  const words = joined.split(separator);
  return Object.fromEntries(keepWords.map((name, index) => [name, words[index] ?? ''])) as KeepWords;
}
