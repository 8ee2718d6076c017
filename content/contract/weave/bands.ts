import { fold, type Layout } from './layouts.ts';
import type { Pick } from './sequence.ts';

/** One band of a cloth, a motif in one or two dyes, `size` threads thick from `from` outwards. */
interface Band {
  from: number;
  size: number;
  motif: Motif;
  first: string;
  second: string;
  isDotted: boolean;
}

const motifs = ['plain', 'gap', 'beads', 'tooth', 'chevron', 'diamond'] as const;
type Motif = (typeof motifs)[number];

/** Motifs by the letter that stands for them in a recipe. */
const letters: Readonly<Record<string, Motif>> = {
  p: 'plain',
  g: 'gap',
  b: 'beads',
  t: 'tooth',
  V: 'chevron',
  D: 'diamond',
};

/**
 * Bands from the field outwards as motif and threads. Every inner half goes with every outer one, and together they add up
 * to the reach of their layout, so that no motif is cut.
 */
export const recipes: Readonly<
  Record<Layout['reach'], { inner: readonly [string, ...string[]]; outer: readonly [string, ...string[]] }>
> = {
  13: {
    inner: ['D7', 'p1 g1 V5', 'p2 g1 p1 D3', 't3 g1 p2 g1', 'p2 g1 b2 g1 p1', 'p1 t3 g1 p1 g1'],
    outer: ['g1 p1 g1 p1 g1 p1', 'g1 D3 g1 p1', 'g1 b2 g1 p2', 'g1 t3 p2', 'p2 g1 p1 g1 p1', 'g1 V5'],
  },
  18: {
    inner: [
      'p1 g1 p2 g1 b2 g1 p1',
      'p2 g2 b1 g1 b1 g2',
      'p1 g1 p1 g1 p4 g1',
      'p4 g2 b2 g1',
      'p1 g2 p3 g2 b1',
    ],
    outer: ['g1 p2 g2 p2 g2', 'p3 g2 p1 g3', 'g1 b2 g1 p3 g2', 'g1 p1 g3 p2 g2', 'p2 g1 p1 g1 p4'],
  },
  30: {
    inner: [
      'p2 g2 b2 g2 p3 g4',
      'p1 g1 p1 g2 b4 g2 p1 g1 p1 g1',
      'p3 g2 p1 g2 p3 g4',
      'p2 g1 b2 g1 p2 g4 p3',
      'p1 g1 p4 g1 p1 g3 b2 g2',
      'p2 g1 p2 g1 p2 g2 b4 g1',
    ],
    outer: [
      'p2 g2 p4 g2 p5',
      'g3 p2 g2 p8',
      'p2 g2 b4 g2 p5',
      'g1 p4 g4 p2 g4',
      'p1 g1 p4 g1 p1 g7',
      'g2 b4 g2 p2 g1 p4',
    ],
  },
};

export function pickRecipe(pick: Pick, reach: Layout['reach']): string {
  const { inner, outer } = recipes[reach];
  return `${pick(inner)} ${pick(outer)}`;
}

/** @throws where a recipe has a letter that stands for no motif */
export function parseRecipe(recipe: string): { motif: Motif; size: number }[] {
  return recipe.split(' ').map((word) => {
    const motif = letters[word.charAt(0)];
    const size = Number(word.slice(1));
    if (!motif || !(size > 0)) throw new Error(`‘${word}’ of the recipe ‘${recipe}’ names no band.`);
    return { motif, size };
  });
}

interface Threads {
  /** In the order in which bands take turns. */
  inks: readonly string[];
  light: string;
  field: string;
}

/** The bands of a cloth, dyed in turn. */
export function layBands(recipe: string, pick: Pick, { inks, light, field }: Threads): Band[] {
  const parts = parseRecipe(recipe);
  let at = 0;
  let turn = pick([0, 1, 2]);
  const next = (): string => inks[turn % inks.length] ?? light;
  if (next() === field) turn += 1;
  return parts.map(({ motif, size }, index) => {
    // The palest dye at the edge would fray into a pale page.
    if (index === parts.length - 1 && motif === 'plain' && next() === light) turn += 1;
    const first = motif === 'gap' ? '' : next();
    if (motif !== 'gap') turn += 1;
    const band = { from: at, size, motif, first, second: next(), isDotted: pick([true, false]) };
    at += size;
    return band;
  });
}

/** The dye of a thread at a depth of the bands; empty where the base shows. */
export function getDye(bands: readonly Band[], depth: number, along: number): string {
  const band = bands.find(({ from, size }) => depth < from + size);
  return band ? dyeOf[band.motif](band, depth - band.from, along) : '';
}

const dyeOf: Readonly<Record<Motif, (band: Band, depth: number, along: number) => string>> = {
  plain: ({ first }) => first,
  gap: () => '',
  beads: ({ first }, depth, along) => ((Math.floor(along / 2) + Math.floor(depth / 2)) % 2 ? '' : first),
  tooth: ({ first, size }, depth, along) => (fold(along, size * 2) > depth - 0.5 ? first : ''),
  chevron({ first, second, size }, depth, along) {
    const at = (along + Math.floor(Math.abs(depth - (size - 1) / 2))) % 6;
    return at < 2 ? first : at === 3 ? second : '';
  },
  diamond({ first, second, size, isDotted }, depth, along) {
    const half = (size - 1) / 2;
    const ring = half - fold(along, size + 1) - Math.abs(depth - half);
    if (ring === 0) return first;
    return ring > 1 || (isDotted && ring === -2) ? second : '';
  },
};
