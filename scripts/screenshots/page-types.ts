import {
  alphabetSegment,
  archiveSegment,
  bilingualSegment,
  contactSegment,
  correctionsSegment,
  exemplarListSegment,
  offlineSegment,
  partnersSegment,
  reviewSegment,
  searchSegment,
  storySegment,
} from '#contract/address-segments.ts';
import { formatSegments, termSegments } from '#contract/address.ts';
import type { PageView } from '../../site/drawn-kinds.ts';

/** A type of page: which addresses have it, and what the one that shows most of it has most often. */
export interface PageType {
  readonly name: string;
  /** Of the address after the language. */
  readonly path: RegExp;
  /** Something in the page; where nothing has it, the language has no such page. */
  readonly sign?: RegExp;
}

const stories = new RegExp(`^${storySegment}/[^/]+/$`);
const sections = new RegExp(`^${termSegments.section}/[^/]+/$`);
const exemplars = new RegExp(`^${termSegments.exemplar}/[^/]+/$`);

/**
 * Types of kinds of pages, as a reader would tell them apart, that the sitemap or a story's page leads to. A kind that
 * is of one type and in the sitemap needs no line: see `findOthers`.
 */
const typesOfKinds: Readonly<Partial<Record<PageView['page'], readonly PageType[]>>> = {
  home: [{ name: 'home', path: /^$/ }],
  story: [
    { name: 'article', path: stories, sign: /<p id=|<blockquote|<dl|<table/g },
    { name: 'listen', path: stories, sign: /data-timings/g },
    { name: 'video', path: stories, sign: /class="story video"/g },
    { name: 'chapters', path: stories, sign: /class="chapters"/g },
    { name: 'other-host', path: stories, sign: /class="[^"]*\bembed\b/g },
    { name: 'audio', path: stories, sign: /class="story audio"/g },
    { name: 'photos', path: stories, sign: /class="story photos"/g },
    { name: 'corrected', path: stories, sign: /class="corrections"/g },
  ],
  bilingual: [{ name: 'bilingual', path: new RegExp(`^${storySegment}/[^/]+/${bilingualSegment}/$`) }],
  term: [
    { name: 'section', path: sections, sign: /class="part\b/g },
    { name: 'programme', path: sections, sign: /class="broadcasts"/g },
    { name: 'topic', path: new RegExp(`^${termSegments.topic}/[^/]+/$`), sign: /<li|<article/g },
    { name: 'unit', path: new RegExp(`^${termSegments.unit}/[^/]+/$`), sign: /<li|<article/g },
    { name: 'place', path: new RegExp(`^${termSegments.place}/[^/]+/$`), sign: /<li|<article/g },
    { name: 'movement', path: new RegExp(`^${termSegments.movement}/[^/]+/$`), sign: /<li|<article/g },
    { name: 'exemplar', path: exemplars, sign: /<section/g },
    { name: 'took-over', path: exemplars, sign: />\s*(?:Học theo ai|Whose example)/g },
  ],
  index: [
    { name: 'sections', path: new RegExp(`^${termSegments.section}/$`) },
    { name: 'topics', path: new RegExp(`^${termSegments.topic}/$`) },
    { name: 'units', path: new RegExp(`^${termSegments.unit}/$`) },
    { name: 'places', path: new RegExp(`^${termSegments.place}/$`) },
    { name: 'movements', path: new RegExp(`^${termSegments.movement}/$`) },
    { name: 'exemplars', path: new RegExp(`^${termSegments.exemplar}/$`) },
  ],
  alphabet: [
    { name: 'alphabet', path: new RegExp(`^${alphabetSegment}/[^/]+/$`), sign: /<li/g },
    { name: 'exemplars-by-role', path: new RegExp(`^${exemplarListSegment}/[^/]+/$`), sign: /<li/g },
  ],
  format: [
    { name: 'videos', path: new RegExp(`^${formatSegments.video}/$`) },
    { name: 'radio', path: new RegExp(`^${formatSegments.audio}/$`) },
    { name: 'photo-essays', path: new RegExp(`^${formatSegments.photos}/$`) },
  ],
  archive: [{ name: 'archive', path: new RegExp(`^${archiveSegment}/$`) }],
  month: [{ name: 'month', path: new RegExp(`^${archiveSegment}/\\d{4}-\\d{2}/$`) }],
  corrections: [{ name: 'corrections', path: new RegExp(`^${correctionsSegment}/$`) }],
  exchange: [{ name: 'partners', path: new RegExp(`^${partnersSegment}/$`) }],
  contact: [{ name: 'contact', path: new RegExp(`^${contactSegment}/$`) }],
  reviews: [{ name: 'reviews', path: new RegExp(`^${reviewSegment}/$`) }],
  review: [{ name: 'review', path: new RegExp(`^${reviewSegment}/[^/]+/$`), sign: /<li/g }],
  guide: [
    { name: 'about', path: /^gioi-thieu\/$/ },
    { name: 'rules', path: /^nguyen-tac-bien-tap\/$/ },
    { name: 'accessibility', path: /^ho-tro-tiep-can\/$/ },
    { name: 'embedding', path: /^huong-dan-nhung\/$/ },
  ],
};

export const pageTypes: readonly PageType[] = Object.values(typesOfKinds).flat();

/**
 * One page of every type that has no line above: of the addresses that no line fits, the first below each first part,
 * which also names the type. `start` is what the addresses of a language begin with.
 */
export function findOthers(addresses: readonly string[], start: string): [type: string, address: string][] {
  const others = new Map<string, string>();
  for (const address of addresses) {
    const path = address.slice(start.length);
    const [type = ''] = path.split('/');
    if (!others.has(type) && !pageTypes.some((known) => known.path.test(path))) others.set(type, address);
  }
  return [...others];
}

/** Pages that nothing lists, by what follows the language. */
export const unlistedPages = {
  search: `${searchSegment}/`,
  found: `${searchSegment}/?q=ho`,
  'not-found': 'khong-co-trang-nay/',
  offline: `${offlineSegment}/`,
} as const;

/** Pages of a language that has no stories yet, by what follows the language. */
export const emptyPages = {
  home: '',
  sections: `${termSegments.section}/`,
  exemplars: `${termSegments.exemplar}/`,
  videos: `${formatSegments.video}/`,
  archive: `${archiveSegment}/`,
  corrections: `${correctionsSegment}/`,
  contact: `${contactSegment}/`,
} as const;
