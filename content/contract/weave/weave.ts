import { escapeMarkup } from '#contract/text.ts';
import { getDye, layBands, pickRecipe } from './bands.ts';
import type { Dyes } from './dyes.ts';
import { pickLayout, type Layout } from './layouts.ts';
import { hashText, startPicking, type Pick } from './sequence.ts';

/** What a cloth is woven for. */
interface WeaveSource {
  /** Stable id of the exemplar: the same one wears the same cloth everywhere. */
  id: string;
  /** One or two letters; empty for a cloth without letters. */
  initials: string;
  dyes: Dyes;
  /** Which one of the same cloth on a page it is: ids in a page are unique. */
  copy?: number;
}

/** Half of the cloth's 48 threads; one quarter is worked out and mirrored twice, as a weaver counts from the middle. */
const half = 24;

/**
 * Draws the woven picture that stands for somebody without a portrait: SVG of 48 × 48 threads, below 2 kB, each thread a
 * whole pixel at 48, 96, 240 and 480. Pure: the same source gives the same bytes. Hidden from assistive technology: the
 * name stands beside it.
 */
export function weave({ id, initials, dyes, copy = 0 }: WeaveSource): string {
  const cloth = planCloth(startPicking(id), dyes);
  const paths = [...runThreads(cloth)].map(([dye, d]) =>
    dye === solid
      ? `<path stroke="${cloth.field}" stroke-width="1.06" d="${d}"/>`
      : `<path stroke="${dye}" d="${d}"/>`,
  );
  const mark = `w${(hashText(id + initials + dyes.ground) >>> 8).toString(36)}${copy || ''}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" aria-hidden="true"><path fill="${cloth.base}" d="M0 0h48v48H0z"/>` +
    `<g id="${mark}b"><g id="${mark}" stroke-width=".9" transform="translate(24 .5)">${paths.join('')}</g>` +
    `<use href="#${mark}" transform="matrix(-1 0 0 1 48 0)"/></g><use href="#${mark}b" transform="matrix(1 0 0 -1 0 48)"/>` +
    setLetters(initials, cloth) +
    '</svg>'
  );
}

/** Colour of the letters on an exemplar's cloth, for programs that set them themselves. */
export function getLetterDye(id: string, dyes: Dyes): string {
  return planCloth(startPicking(id), dyes).letters;
}

interface Cloth {
  layout: Layout;
  field: string;
  letters: string;
  /** Shows where no thread lies over it. */
  base: string;
  bands: ReturnType<typeof layBands>;
}

function planCloth(pick: Pick, { ground, warm, cool, light }: Dyes): Cloth {
  const layout = pickLayout(pick);
  // Two pale cloths to three dark ones.
  const isPale = pick([true, true, false, false, false]);
  const [field, letters] = isPale ? [light, ground] : [ground, light];
  const base = isPale ? ground : pick([ground, ground, ground, warm, warm]);
  const inks =
    base === ground
      ? pick([
          [warm, light, cool],
          [cool, light, warm],
          [light, warm, cool],
        ])
      : pick([
          [ground, light, cool],
          [light, ground, cool],
        ]);
  const bands = layBands(pickRecipe(pick, layout.reach), pick, { inks, light, field });
  return { layout, field, letters, base, bands };
}

/** Stands for the dye of the field, which is drawn closed, without the gaps between threads. */
const solid = 'field';

/**
 * Each run of one dye in a row as one stroke. Rows are counted from the cloth's edge, since the drawing is of the upper
 * quarter. The field goes one cell beyond both axes, so that no seam shows; threads end at them, since what is drawn twice
 * closes the gaps between threads.
 */
function runThreads({ layout, base, bands }: Cloth): Map<string, string> {
  const threads = new Map<string, string>();
  const lay = (dye: string, from: number, to: number, row: number): void => {
    if (dye === '' || dye === base) return;
    const start = from === 0 && dye === solid ? -1 : from;
    threads.set(dye, `${threads.get(dye) ?? ''}M${start} ${row}h${to - start}`);
  };
  const find = (x: number, y: number): string => {
    const depth = layout.depth(x, y);
    return depth < 0 ? solid : getDye(bands, depth, layout.along(x, y));
  };
  for (let y = 0; y < half; y++) {
    let from = 0;
    for (let x = 1; x <= half; x++) {
      if (x < half && find(x, y) === find(from, y)) continue;
      lay(find(from, y), from, x, half - 1 - y);
      if (y === 0 && from === 0) lay(solid, 0, x, half);
      from = x;
    }
  }
  return threads;
}

/** About how wide a capital of Noto Serif Bold is, as a share of its size; marks make none wider. */
function getWidth(letter: string): number {
  const plain = letter.normalize('NFD').charAt(0);
  if ('IJ'.includes(plain)) return 0.46;
  if ('MW'.includes(plain)) return 1.02;
  return 'EFLPSTZ'.includes(plain) ? 0.68 : 0.82;
}

/** Letters as large as the field lets them be; marks above and below have room in every field. */
function setLetters(initials: string, { layout, letters }: Cloth): string {
  const signs = initials.match(/\P{M}\p{M}*/gu) ?? [];
  if (signs.length === 0) return '';
  const width = signs.reduce((sum, sign) => sum + getWidth(sign), 0);
  const most = signs.length === 1 ? 19 : 14;
  const size = Math.min(most, Math.floor((2 * (layout.field - 1)) / width) / 2);
  return (
    `<text x="24" y="${24 + Math.round(size * 3.6) / 10}" text-anchor="middle" font-family="GS Serif,serif" font-weight="700" ` +
    `font-size="${size}" fill="${letters}">${escapeMarkup(initials)}</text>`
  );
}
