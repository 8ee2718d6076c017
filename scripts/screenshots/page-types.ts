import type { PageView } from '../../site/views/all.ts';

/** A type of page: which addresses have it, and what the one that shows most of it has most often. */
export interface PageType {
  readonly name: string;
  /** Of the address after the language. */
  readonly path: RegExp;
  /** Something in the page; where nothing has it, the language has no such page. */
  readonly sign?: RegExp;
}

const stories = /^bai\/[^/]+\/$/;
const sections = /^chuyen-muc\/[^/]+\/$/;
const exemplars = /^guong\/[^/]+\/$/;

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
  bilingual: [{ name: 'bilingual', path: /^bai\/[^/]+\/song-ngu\/$/ }],
  term: [
    { name: 'section', path: sections, sign: /class="part\b/g },
    { name: 'programme', path: sections, sign: /class="broadcasts"/g },
    { name: 'topic', path: /^linh-vuc\/[^/]+\/$/, sign: /<li|<article/g },
    { name: 'unit', path: /^don-vi\/[^/]+\/$/, sign: /<li|<article/g },
    { name: 'place', path: /^dia-phuong\/[^/]+\/$/, sign: /<li|<article/g },
    { name: 'movement', path: /^phong-trao\/[^/]+\/$/, sign: /<li|<article/g },
    { name: 'exemplar', path: exemplars, sign: /<section/g },
    { name: 'took-over', path: exemplars, sign: />\s*(?:Học theo ai|Whose example)/g },
  ],
  index: [
    { name: 'sections', path: /^chuyen-muc\/$/ },
    { name: 'topics', path: /^linh-vuc\/$/ },
    { name: 'units', path: /^don-vi\/$/ },
    { name: 'places', path: /^dia-phuong\/$/ },
    { name: 'movements', path: /^phong-trao\/$/ },
    { name: 'exemplars', path: /^guong\/$/ },
  ],
  format: [
    { name: 'videos', path: /^video\/$/ },
    { name: 'radio', path: /^phat-thanh\/$/ },
    { name: 'photo-essays', path: /^anh\/$/ },
  ],
  archive: [{ name: 'archive', path: /^luu-tru\/$/ }],
  month: [{ name: 'month', path: /^luu-tru\/\d{4}-\d{2}\/$/ }],
  corrections: [{ name: 'corrections', path: /^dinh-chinh\/$/ }],
  contact: [{ name: 'contact', path: /^lien-he\/$/ }],
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
  search: 'tim-kiem/',
  found: 'tim-kiem/?q=ho',
  'not-found': 'khong-co-trang-nay/',
  offline: 'ngoai-tuyen/',
} as const;

/** Pages of a language that has no stories yet, by what follows the language. */
export const emptyPages = {
  home: '',
  sections: 'chuyen-muc/',
  exemplars: 'guong/',
  videos: 'video/',
  archive: 'luu-tru/',
  corrections: 'dinh-chinh/',
  contact: 'lien-he/',
} as const;
