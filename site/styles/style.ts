import faces from 'virtual:fonts';
import type { LanguageCode } from '#contract/languages.ts';
import { scriptFonts } from '../fonts/script-fonts.ts';
import base from './base.css?inline';
import bilingual from './bilingual.css?inline';
import blocks from './blocks.css?inline';
import builder from './builder.css?inline';
import card from './card.css?inline';
import films from './films.css?inline';
import front from './front.css?inline';
import list from './list.css?inline';
import masthead from './masthead.css?inline';
import parts from './parts.css?inline';
import print from './print.css?inline';
import profile from './profile.css?inline';
import section from './section.css?inline';
import search from './search.css?inline';
import story from './story.css?inline';
import tools from './tools.css?inline';

const everywhere = base + masthead + parts;
const sheets = {
  bilingual,
  builder,
  card,
  films,
  front,
  list,
  profile,
  search,
  section,
  story: story + blocks + tools,
  tools,
};

export type StyleName = keyof typeof sheets;

/** Fonts of the first view. */
export const preloads = faces.filter(({ script }) => script === 'Latn').map(({ address }) => address);

/**
 * Fonts that stand in until ours are there, sized so that lines break alike. `adjust` is the width of Vietnamese
 * newspaper text in Noto over that in Arial and Times New Roman (Liberation has the same widths), in per cent.
 */
const standIns = [
  { family: 'GS Sans alt', weight: 400, local: ['Arial', 'Liberation Sans', 'Roboto'], adjust: 104.1 },
  {
    family: 'GS Sans alt',
    weight: 700,
    local: ['Arial Bold', 'Liberation Sans Bold', 'Roboto Bold'],
    adjust: 104.1,
  },
  {
    family: 'GS Serif alt',
    weight: 700,
    local: ['Times New Roman Bold', 'Liberation Serif Bold'],
    adjust: 114.2,
  },
];
/** Ascent and descent of Noto Sans and Noto Serif, in per cent of the em. */
const [ascent, descent] = [106.9, 29.3];

const standInRules = standIns
  .map(({ family, weight, local, adjust }) => {
    const sources = local.map((name) => `local("${name}")`).join(',');
    const toShare = (part: number) => `${((part / adjust) * 100).toFixed(1)}%`;
    return `@font-face{font-family:"${family}";font-weight:${weight};src:${sources};size-adjust:${adjust}%;ascent-override:${toShare(ascent)};descent-override:${toShare(descent)};line-gap-override:0%}`;
  })
  .join('');

/** A script without a bold of its own serves both weights: a browser looks for letters among faces of one weight. */
const served = faces.flatMap((face) => {
  const hasBold = faces.some(({ script, weight }) => script === face.script && weight === 700);
  return hasBold ? [face] : [face, { ...face, weight: 700 }];
});

/** Vietnamese and English have their letters in every phone: a late font is left out rather than moving text. */
function getFontRules(display: 'optional' | 'swap'): string {
  const rules = served.map(({ family, weight, script, address }) => {
    const range = scriptFonts[script].range;
    const shown = script === 'Latn' ? display : 'swap';
    return `@font-face{font-family:"${family}";font-weight:${weight};font-display:${shown};src:url(${address}) format("woff2")${range ? `;unicode-range:${range}` : ''}}`;
  });
  return rules.join('') + standInRules;
}

const fontRules = { optional: getFontRules('optional'), swap: getFontRules('swap') };
const made = new Map<string, string>();

/** The style sheet of a page: what all pages share and the named parts. */
export function getStyle(names: readonly StyleName[], language: LanguageCode): string {
  const display = language === 'vi' || language === 'en' ? 'optional' : 'swap';
  const key = `${display} ${names.join(' ')}`;
  let style = made.get(key);
  if (style === undefined) {
    style = fontRules[display] + everywhere + names.map((name) => sheets[name]).join('') + print;
    made.set(key, style);
  }
  return style;
}
