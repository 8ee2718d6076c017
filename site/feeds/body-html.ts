import type { Block } from '#contract/blocks.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { getEmbedPage } from '#contract/embed-hosts.ts';
import { fallbackAddress, fileAddress } from '../edition/media-addresses.ts';
import type { MediaDocument } from '#contract/media.ts';
import { listToHtml, toListTree } from '#contract/list-tree.ts';
import { escapeMarkup } from '#contract/text.ts';

interface BodyContext {
  /** The story's language. */
  language: LanguageCode;
  /** Public origin, for absolute addresses. */
  origin: string;
  /** The story's own address, absolute, for links inside it. */
  url: string;
  media: ReadonlyMap<string, MediaDocument>;
}

/** A body as plain HTML for other sites: absolute addresses, no classes, no scripts. */
export function bodyToHtml(blocks: readonly Block[], context: BodyContext): string {
  return blocks.map((block) => blockToHtml(block, context)).join('\n');
}

function blockToHtml(block: Block, context: BodyContext): string {
  const lang = block.language && block.language !== context.language ? ` lang="${block.language}"` : '';
  const prose = (html: string) => toAbsolute(html, context);
  switch (block.type) {
    case 'paragraph':
      return `<p${lang}>${prose(block.html)}</p>`;
    case 'heading':
      return `<h${block.level}${lang}>${prose(block.html)}</h${block.level}>`;
    case 'list':
      return listToHtml(toListTree(block), lang, prose);
    case 'quote':
      return `<blockquote${lang}><p>${prose(block.html)}</p>${block.cite ? `<p><cite>${escapeMarkup(block.cite)}</cite></p>` : ''}</blockquote>`;
    case 'figure':
      return figureToHtml(block.media, prose(block.caption), context);
    case 'gallery':
      return block.items.map((item) => figureToHtml(item.media, prose(item.caption), context)).join('\n');
    case 'video':
    case 'audio':
      return recordingToHtml(block.media, prose(block.caption), context);
    case 'facts': {
      const items = block.items.map(
        (item) => `<li><strong>${escapeMarkup(item.label)}:</strong> ${prose(item.value)}</li>`,
      );
      return `${block.title ? `<h3${lang}>${escapeMarkup(block.title)}</h3>` : ''}<ul${lang}>${items.join('')}</ul>`;
    }
    case 'table': {
      const rows = block.rows.map((row, index) => {
        const cell = block.header && index === 0 ? 'th' : 'td';
        return `<tr>${row.map((content) => `<${cell}>${prose(content)}</${cell}>`).join('')}</tr>`;
      });
      return `<table${lang}>${block.caption ? `<caption>${prose(block.caption)}</caption>` : ''}${rows.join('')}</table>`;
    }
    case 'embed':
      return `<p${lang}><a href="${getEmbedPage(block)}">${escapeMarkup(block.title)}</a></p>`;
    default:
      return block satisfies never;
  }
}

function figureToHtml(id: string, caption: string, { media, origin, language }: BodyContext): string {
  const picture = media.get(id);
  if (picture?.type !== 'image') return '';
  const alt = escapeMarkup(picture.alt[language] ?? picture.alt.vi ?? '');
  const credit = picture.credit ? ` (${escapeMarkup(picture.credit)})` : '';
  return `<figure><img src="${origin}${fallbackAddress(picture.file)}" alt="${alt}"><figcaption>${caption}${credit}</figcaption></figure>`;
}

function recordingToHtml(id: string, caption: string, { media, origin }: BodyContext): string {
  const recording = media.get(id);
  if (!recording || recording.type === 'image') return '';
  const name = recording.type;
  return `<figure><${name} controls preload="none" src="${origin}${fileAddress(recording.file)}"></${name}><figcaption>${caption}</figcaption></figure>`;
}

/** Links of the site become absolute; those within the page point to the page. */
function toAbsolute(html: string, { origin, url }: BodyContext): string {
  return html.replaceAll(' href="/', ` href="${origin}/`).replaceAll(' href="#', ` href="${url}#`);
}
