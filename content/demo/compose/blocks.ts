import { toListStart, type Block } from '#contract/blocks.ts';
import { findEmbed } from '#contract/embed-hosts.ts';
import { escapeMarkup } from '#contract/text.ts';
import { stableId } from './identity.ts';

/** A block before it has its id; TypeScript's Omit would lose the union. */
type Part = Block extends infer B ? (B extends Block ? Omit<B, 'id'> : never) : never;

/** **strong**, *em* and [text](address) become strict inline HTML; everything else is text. */
export function toInline(source: string): string {
  return escapeMarkup(source.trim())
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\*(.+?)\*/g, '<em>$1</em>')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>');
}

const media = (slug: string) => stableId('media', slug.trim());
const rest = (line: string, sign: string) => line.slice(sign.length).trim();

function toTable(lines: readonly string[]): Part {
  const rows = lines.map((line) => line.replace(/^\||\|$/g, '').split('|').map(toInline));
  return { type: 'table', caption: '', header: true, rows };
}

function toFacts([first = '', ...lines]: readonly string[]): Part {
  const items = lines.map((line) => {
    const [label = '', ...value] = line.replace(/^= /, '').split(': ');
    return { label, value: toInline(value.join(': ')) };
  });
  return { type: 'facts', title: rest(first, '=='), items };
}

function toGallery(lines: readonly string[]): Part {
  const items = lines.map((line) => {
    const [slug = '', ...caption] = rest(line, '+').split(': ');
    return { media: media(slug), caption: toInline(caption.join(': ')) };
  });
  return { type: 'gallery', items };
}

/** A film of another host, by the address of its page there. */
function toEmbed(line: string): Part {
  const [page = '', ...title] = line.split(' ');
  const film = findEmbed(page);
  if (!film) throw new Error(`‘${page}’ is not the page of a film.`);
  return { type: 'embed', ...film, title: title.join(' ') };
}

/** A recording or film of another story, inside this one. */
function toPlayed(type: 'audio' | 'video', slug: string, caption: string): Part {
  return { type, media: media(slug), caption: toInline(caption) };
}

function toPart(lines: readonly string[]): Part {
  const [first = ''] = lines;
  if (first.startsWith('### ')) return { type: 'heading', level: 3, html: toInline(rest(first, '###')) };
  if (first.startsWith('## ')) return { type: 'heading', level: 2, html: toInline(rest(first, '##')) };
  if (first.startsWith('> ')) {
    const [html = '', cite = ''] = lines.map((line) => rest(line, '>')).join(' ').split(' — ');
    return { type: 'quote', html: toInline(html), cite };
  }
  if (first.startsWith('- ')) return { type: 'list', ordered: false, items: lines.map((line) => toInline(rest(line, '-'))) };
  const number = /^(\d+)\. /.exec(first)?.[1];
  if (number) {
    const start = toListStart(number);
    const items = lines.map((line) => toInline(line.replace(/^\d+\. /, '')));
    return { type: 'list', ordered: true, ...(start === undefined ? {} : { start }), items };
  }
  if (first.startsWith('|')) return toTable(lines);
  if (first.startsWith('==')) return toFacts(lines);
  if (first.startsWith('+ ')) return toGallery(lines);
  if (first.startsWith('! ')) {
    const [slug = '', ...caption] = rest(first, '!').split(': ');
    return { type: 'figure', media: media(slug), caption: toInline(caption.join(': ')) };
  }
  if (first.startsWith('@ ')) return toEmbed(rest(first, '@'));
  const played = /^\[(audio|video)\] ([^:]+): (.*)$/.exec(first);
  if (played) return toPlayed(played[1] === 'video' ? 'video' : 'audio', played[2] ?? '', played[3] ?? '');
  return { type: 'paragraph', html: toInline(lines.join(' ')) };
}

/** Paragraphs apart by an empty line; the first sign of each says which block it is. Ids go by position. */
export function toBlocks(source: string): Block[] {
  const parts = source.trim().split(/\n{2,}/).map((part) => toPart(part.split('\n')));
  return parts.map((part, index): Block => ({ ...part, id: `b${index + 1}` }));
}
