import { z } from 'zod';
import { embedProviders } from './embed-hosts.ts';
import { languageSchema } from './identity.ts';
import { inlineHtml, inlineToText } from './inline.ts';
import { referenceTo } from './reference.ts';
import { line, text } from './text.ts';

/** Stable id of a block within its story; translations keep the id of the paragraph they translate. */
export const blockIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);
const prose = inlineHtml(20_000);
const caption = inlineHtml(1_000).default('');
/** Language of a part that differs from the story's, for example a quotation in K'Ho. */
const part = { id: blockIdSchema, language: languageSchema.optional() };

const largestStart = 99_999;

/** What `start` says of an ordered list: undefined for 1, and for whatever is no number of an item. */
export function toListStart(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,5}$/.test(value.trim()) ? Number(value) : value;
  const isStart = Number.isInteger(number) && Number(number) >= 0 && Number(number) <= largestStart;
  return isStart && number !== 1 ? Number(number) : undefined;
}

export const blockSchema = z.discriminatedUnion('type', [
  z.object({ ...part, type: z.literal('paragraph'), html: prose }),
  z.object({ ...part, type: z.literal('heading'), level: z.literal([2, 3]), html: inlineHtml(300) }),
  z.object({
    ...part,
    type: z.literal('list'),
    ordered: z.boolean(),
    /** Number of the first item of an ordered list, where it is not 1: a figure may stand between two of its parts. */
    start: z.int().min(0).max(largestStart).optional(),
    items: z.array(prose).min(1).max(200),
  }),
  z.object({ ...part, type: z.literal('quote'), html: prose, cite: text(200).default('') }),
  z.object({ ...part, type: z.literal('figure'), media: referenceTo('media'), caption }),
  z.object({
    ...part,
    type: z.literal('gallery'),
    items: z
      .array(z.object({ media: referenceTo('media'), caption }))
      .min(1)
      .max(60),
  }),
  z.object({ ...part, type: z.literal('video'), media: referenceTo('media'), caption }),
  z.object({ ...part, type: z.literal('audio'), media: referenceTo('media'), caption }),
  z.object({
    ...part,
    type: z.literal('facts'),
    title: text(200).default(''),
    items: z
      .array(z.object({ label: line(200), value: inlineHtml(2_000) }))
      .min(1)
      .max(60),
  }),
  z.object({
    ...part,
    type: z.literal('table'),
    caption,
    /** The first row is a header row. */
    header: z.boolean(),
    rows: z
      .array(z.array(inlineHtml(2_000)).min(1).max(20))
      .min(1)
      .max(300),
  }),
  z.object({
    ...part,
    type: z.literal('embed'),
    provider: z.enum(embedProviders),
    /** The provider's id of the video. */
    video: z.string().regex(/^[A-Za-z0-9_-]{5,20}$/),
    title: line(200),
    /** Our own picture before the click. */
    poster: referenceTo('media').optional(),
    caption: inlineHtml(1_000).optional(),
  }),
]);

export type Block = z.infer<typeof blockSchema>;
export type BlockType = Block['type'];

export const bodySchema = z
  .array(blockSchema)
  .max(1_000)
  .refine((blocks) => new Set(blocks.map((block) => block.id)).size === blocks.length, 'Hai khối trùng mã.');

/** Ids of all media that a body shows, in reading order, each once. */
export function getBodyMedia(blocks: readonly Block[]): string[] {
  const ids = blocks.flatMap((block) => {
    if (block.type === 'gallery') return block.items.map((item) => item.media);
    if (block.type === 'embed') return block.poster ?? [];
    return 'media' in block ? [block.media] : [];
  });
  return [...new Set(ids)];
}

/** Plain text of a body, a line a block, for search, feeds and word counts. */
export function bodyToText(blocks: readonly Block[]): string {
  return toLines(blocks.map(blockToText));
}

function toLines(texts: readonly string[]): string {
  return texts.filter(Boolean).join('\n');
}

/** Plain text of one block: a line an item or row. */
export function blockToText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineToText(block.html);
    case 'quote':
      return [inlineToText(block.html), block.cite].filter(Boolean).join(' — ');
    case 'list':
      return block.items.map(inlineToText).join('\n');
    case 'figure':
    case 'video':
    case 'audio':
      return inlineToText(block.caption);
    case 'gallery':
      return toLines(block.items.map((item) => inlineToText(item.caption)));
    case 'facts':
      return toLines([
        block.title,
        ...block.items.map((item) => `${item.label}: ${inlineToText(item.value)}`),
      ]);
    case 'table':
      return toLines([
        inlineToText(block.caption),
        ...block.rows.map((row) => row.map(inlineToText).join(' ')),
      ]);
    case 'embed':
      return toLines([block.title, inlineToText(block.caption ?? '')]);
  }
}
