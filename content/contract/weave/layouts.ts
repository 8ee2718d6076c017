import type { Pick } from './sequence.ts';

/** A cell of the quarter that is drawn, counted from the middle of the cloth: 0 to 23 each way. */
type OfCell = (x: number, y: number) => number;

/** How the bands lie around the field with the letters. */
export interface Layout {
  /** How far a cell lies from the field's edge, outwards; below nought it is of the field. */
  depth: OfCell;
  /** Where along its band a cell lies. */
  along: OfCell;
  /** How many threads the bands have together. */
  reach: 13 | 18 | 30;
  /** How many threads wide the field is where the letters stand. */
  field: number;
}

const edge = 11;

const makeLayouts = {
  bands: (): Layout => ({ depth: (_x, y) => y - edge, along: (x) => x, reach: 13, field: 44 }),
  selvedge: (): Layout => ({ depth: (x) => x - edge, along: (_x, y) => y, reach: 13, field: 22 }),
  frame: (): Layout => ({
    depth: (x, y) => Math.max(x, y) - edge,
    along: (x, y) => Math.min(x, y),
    reach: 13,
    field: 22,
  }),
  lozenge: (pick: Pick): Layout => {
    const half = pick([16, 17, 18, 19]);
    return {
      depth: (x, y) => x + y - half,
      along: (x, y) => Math.floor(Math.abs(x - y) / 2),
      reach: 30,
      field: 2 * (half - 5),
    };
  },
  mountain: (pick: Pick): Layout => {
    const period = pick([8, 12, 16]);
    return {
      depth: (x, y) => y + fold(x, period) - 8 - period / 4,
      along: (x) => x,
      reach: 18,
      field: 40,
    };
  },
} as const;

/** The lozenge has the most recipes and is the most woven; a pattern that is alike from all sides. */
const choices = [
  'bands',
  'bands',
  'selvedge',
  'lozenge',
  'lozenge',
  'lozenge',
  'frame',
  'mountain',
  'mountain',
] as const;

export function pickLayout(pick: Pick): Layout {
  return makeLayouts[pick(choices)](pick);
}

/** A zigzag: 0 1 2 … 2 1 0 over each period, with its fold between two threads. */
export function fold(n: number, period: number): number {
  const at = n % period;
  return at < period / 2 ? at : period - 1 - at;
}
