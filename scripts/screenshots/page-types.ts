import {
  alphabetSegment,
  archiveSegment,
  bilingualSegment,
  contactSegment,
  correctionsSegment,
  exemplarListSegment,
  offlineSegment,
  searchSegment,
  storySegment,
} from '#contract/address-segments.ts';
import { formatSegments, termSegments } from '#contract/address.ts';
import type { PageView } from '../../site/views/all.ts';

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

/** Types of each kind of page, as a reader would tell them apart, that the sitemap or a story's page leads to. */
const typesOfKinds: Readonly<Record<PageView['page'], readonly PageType[]>> = {
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
  contact: [{ name: 'contact', path: new RegExp(`^${contactSegment}/$`) }],
  guide: [
    { name: 'about', path: /^gioi-thieu\/$/ },
    { name: 'rules', path: /^nguyen-tac-bien-tap\/$/ },
    { name: 'accessibility', path: /^ho-tro-tiep-can\/$/ },
    { name: 'embedding', path: /^huong-dan-nhung\/$/ },
  ],
  // Nothing lists these: see `unlistedPages`; a page that was withdrawn is found by its answer.
  search: [],
  'not-found': [],
  offline: [],
  withdrawn: [],
  // A browser is led on before anything is to be seen.
  root: [],
  moved: [],
};

export const pageTypes: readonly PageType[] = Object.values(typesOfKinds).flat();

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
