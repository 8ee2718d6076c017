import faces from 'virtual:fonts';
import { getLanguage, type LanguageCode } from '#contract/languages.ts';
import type { Script } from '#contract/scripts.ts';
import { scriptFonts } from '../fonts/script-fonts.ts';
import type { Chrome } from '../views/frame.ts';
import base from './base.css?inline';
import bilingual from './bilingual.css?inline';
import blocks from './blocks.css?inline';
import builder from './builder.css?inline';
import card from './card.css?inline';
import exchange from './exchange.css?inline';
import films from './films.css?inline';
import form from './form.css?inline';
import front from './front.css?inline';
import hero from './hero.css?inline';
import list from './list.css?inline';
import masthead from './masthead.css?inline';
import parts from './parts.css?inline';
import print from './print.css?inline';
import profile from './profile.css?inline';
import review from './review.css?inline';
import section from './section.css?inline';
import search from './search.css?inline';
import story from './story.css?inline';
import tools from './tools.css?inline';

const everywhere = base + masthead + parts;
const sheets = {
  bilingual,
  builder,
  card,
  exchange,
  films,
  form,
  front,
  hero,
  list,
  profile,
  review,
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
    return `@font-face{font-family:${family};font-weight:${weight};src:${sources};size-adjust:${adjust}%;ascent-override:${toShare(ascent)};descent-override:${toShare(descent)};line-gap-override:0%}`;
  })
  .join('');

/**
 * A script without a bold of its own serves both weights, each by a rule of its own: of faces of a range of weights a browser
 * takes no letters of other scripts, so that one rule for both would leave Latin to the system.
 */
const served = faces.flatMap((face) => {
  const hasBold = faces.some(({ script, weight }) => script === face.script && weight === 700);
  return hasBold ? [face] : [face, { ...face, weight: 700 as const }];
});

/** Vietnamese and English have their letters in every phone: a late font is left out rather than moving text. */
function getFontRules(display: 'optional' | 'swap', scripts: ReadonlySet<Script>): string {
  const faces = served.filter(({ script }) => scripts.has(script));
  const rules = faces.map(({ family, weight, script, address }) => {
    const range = scriptFonts[script].range;
    const shown = script === 'Latn' ? display : 'swap';
    return `@font-face{font-family:${family};font-weight:${weight};font-display:${shown};src:url(${address}) format("woff2")${range ? `;unicode-range:${range}` : ''}}`;
  });
  return rules.join('') + standInRules;
}

const made = new Map<string, string>();

/** Writing systems that a page may show: its own, those of languages with content, and in which the others name themselves. */
function listScripts({ language, settings, filled }: Chrome): Set<Script> {
  const shown = new Set<LanguageCode>([language, ...filled]);
  const own = settings.languages.map(getLanguage);
  const named = own.filter(
    ({ code, ownName }) => shown.has(code) || /[^\p{Script=Latin}\P{L}]/u.test(ownName),
  );
  return new Set<Script>(['Latn', getLanguage(language).script, ...named.map(({ script }) => script)]);
}

/** The style sheet of a page: what all pages share and the named parts. */
export function getStyle(names: readonly StyleName[], chrome: Chrome): string {
  const { language } = chrome;
  const display = language === 'vi' || language === 'en' ? 'optional' : 'swap';
  const scripts = listScripts(chrome);
  const key = `${display} ${[...scripts].join(' ')} ${names.join(' ')}`;
  let style = made.get(key);
  if (style === undefined) {
    style = getFontRules(display, scripts) + everywhere + names.map((name) => sheets[name]).join('') + print;
    made.set(key, style);
  }
  return style;
}
