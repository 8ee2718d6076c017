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

/** Types of pages that the sitemap or a story's page leads to. */
export const pageTypes: readonly PageType[] = [
  { name: 'home', path: /^$/ },
  { name: 'article', path: stories, sign: /<p id=|<blockquote|<dl|<table/g },
  { name: 'listen', path: stories, sign: /data-timings/g },
  { name: 'video', path: stories, sign: /class="story video"/g },
  { name: 'chapters', path: stories, sign: /class="chapters"/g },
  { name: 'other-host', path: stories, sign: /class="[^"]*\bembed\b/g },
  { name: 'audio', path: stories, sign: /class="story audio"/g },
  { name: 'photos', path: stories, sign: /class="story photos"/g },
  { name: 'corrected', path: stories, sign: /class="corrections"/g },
  { name: 'bilingual', path: /^bai\/[^/]+\/song-ngu\/$/ },
  { name: 'section', path: sections, sign: /class="part\b/g },
  { name: 'programme', path: sections, sign: /class="broadcasts"/g },
  { name: 'sections', path: /^chuyen-muc\/$/ },
  { name: 'topic', path: /^linh-vuc\/[^/]+\/$/, sign: /<li|<article/g },
  { name: 'topics', path: /^linh-vuc\/$/ },
  { name: 'unit', path: /^don-vi\/[^/]+\/$/, sign: /<li|<article/g },
  { name: 'units', path: /^don-vi\/$/ },
  { name: 'place', path: /^dia-phuong\/[^/]+\/$/, sign: /<li|<article/g },
  { name: 'places', path: /^dia-phuong\/$/ },
  { name: 'movement', path: /^phong-trao\/[^/]+\/$/, sign: /<li|<article/g },
  { name: 'movements', path: /^phong-trao\/$/ },
  { name: 'exemplar', path: exemplars, sign: /<section/g },
  { name: 'took-over', path: exemplars, sign: />\s*(?:Học theo ai|Whose example)/g },
  { name: 'exemplars', path: /^guong\/$/ },
  { name: 'videos', path: /^video\/$/ },
  { name: 'radio', path: /^phat-thanh\/$/ },
  { name: 'photo-essays', path: /^anh\/$/ },
  { name: 'archive', path: /^luu-tru\/$/ },
  { name: 'month', path: /^luu-tru\/\d{4}-\d{2}\/$/ },
  { name: 'corrections', path: /^dinh-chinh\/$/ },
  { name: 'contact', path: /^lien-he\/$/ },
  { name: 'about', path: /^gioi-thieu\/$/ },
  { name: 'rules', path: /^nguyen-tac-bien-tap\/$/ },
  { name: 'accessibility', path: /^ho-tro-tiep-can\/$/ },
  { name: 'embedding', path: /^huong-dan-nhung\/$/ },
];

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
