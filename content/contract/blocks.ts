import { z } from 'zod';
import { embedProviders } from './embed-hosts.ts';
import { languageSchema } from './identity.ts';
import { inlineHtml, inlineToText } from './inline.ts';
import type { MediaType } from './media.ts';
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

/** Number of the first item of an ordered list, where it is not 1: a figure may stand between two of its parts. */
const listStart = z.int().min(0).max(largestStart).optional();

/** Levels of lists within a list. */
export const deepestLevel = 5;

/** A list within a list; `start` stands at the first of its items. */
const listLevel = z.object({
  depth: z.int().min(1).max(deepestLevel),
  ordered: z.boolean(),
  start: listStart,
});

/** True when each item of a list within a list stands below one that is at most a level higher. */
function isNested({
  items,
  levels,
}: {
  items: readonly unknown[];
  levels?: readonly (z.infer<typeof listLevel> | null)[] | undefined;
}): boolean {
  if (levels === undefined) return true;
  const depths = levels.map((level) => level?.depth ?? 0);
  return (
    depths.length === items.length && depths.every((depth, index) => depth <= (depths[index - 1] ?? -1) + 1)
  );
}

/** Schema of each type of block. */
export const blockSchemas = {
  paragraph: z.object({ ...part, type: z.literal('paragraph'), html: prose }),
  heading: z.object({ ...part, type: z.literal('heading'), level: z.literal([2, 3]), html: inlineHtml(300) }),
  list: z
    .object({
      ...part,
      type: z.literal('list'),
      ordered: z.boolean(),
      start: listStart,
      /** In reading order, those of lists within the list, too. */
      items: z.array(prose).min(1).max(200),
      /** Where lists stand within the list: of each item what its own list is, and null for items of the list itself. */
      levels: z.array(listLevel.nullable()).optional(),
    })
    .refine(isNested, {
      error: 'Danh sách con phải đứng ngay dưới một mục của danh sách trên nó.',
      path: ['levels'],
    }),
  quote: z.object({ ...part, type: z.literal('quote'), html: prose, cite: text(200).default('') }),
  figure: z.object({ ...part, type: z.literal('figure'), media: referenceTo('media'), caption }),
  gallery: z.object({
    ...part,
    type: z.literal('gallery'),
    items: z
      .array(z.object({ media: referenceTo('media'), caption }))
      .min(1)
      .max(60),
  }),
  video: z.object({ ...part, type: z.literal('video'), media: referenceTo('media'), caption }),
  audio: z.object({ ...part, type: z.literal('audio'), media: referenceTo('media'), caption }),
  facts: z.object({
    ...part,
    type: z.literal('facts'),
    title: text(200).default(''),
    items: z
      .array(z.object({ label: line(200), value: inlineHtml(2_000) }))
      .min(1)
      .max(60),
  }),
  table: z.object({
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
  embed: z.object({
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
};

type OneSchema = (typeof blockSchemas)[keyof typeof blockSchemas];
export const blockSchema = z.discriminatedUnion(
  'type',
  Object.values(blockSchemas) as [OneSchema, ...OneSchema[]],
);

export type Block = z.infer<typeof blockSchema>;
export type BlockType = keyof typeof blockSchemas;
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;

export const bodySchema = z
  .array(blockSchema)
  .max(1_000)
  .refine((blocks) => new Set(blocks.map((block) => block.id)).size === blocks.length, 'Hai khối trùng mã.');

/** A file that a block shows. */
export interface BlockFile {
  id: string;
  type: MediaType;
  /** What the document says below it, as inline HTML. */
  caption: string;
}

interface BlockKind<B extends Block> {
  /** What editors call it. */
  name: string;
  /** What it is there for: `outside` is a film that another host plays. */
  shows: 'words' | 'pictures' | 'recording' | 'outside';
  /** Plain text: a line an item or row. */
  toText(block: B): string;
  /** In reading order. */
  getFiles(block: B): readonly BlockFile[];
}

const noFiles = (): readonly BlockFile[] => [];
const textOfHtml = ({ html }: { html: string }): string => inlineToText(html);
const textOfCaption = (block: { caption: string }): string => inlineToText(block.caption);
const oneFile = ({ media, caption }: { media: string; caption: string }, type: MediaType): BlockFile[] => [
  { id: media, type, caption },
];

/** What everybody who reads bodies must know of each type of block. */
export const blockKinds: { readonly [T in BlockType]: BlockKind<BlockOf<T>> } = {
  paragraph: { name: 'Đoạn', shows: 'words', toText: textOfHtml, getFiles: noFiles },
  heading: { name: 'Đề mục', shows: 'words', toText: textOfHtml, getFiles: noFiles },
  list: {
    name: 'Danh sách',
    shows: 'words',
    toText: (block) => block.items.map(inlineToText).join('\n'),
    getFiles: noFiles,
  },
  quote: {
    name: 'Lời trích',
    shows: 'words',
    toText: (block) => [inlineToText(block.html), block.cite].filter(Boolean).join(' — '),
    getFiles: noFiles,
  },
  figure: {
    name: 'Ảnh',
    shows: 'pictures',
    toText: textOfCaption,
    getFiles: (block) => oneFile(block, 'image'),
  },
  gallery: {
    name: 'Chùm ảnh',
    shows: 'pictures',
    toText: (block) => toLines(block.items.map(textOfCaption)),
    getFiles: (block) => block.items.flatMap((item) => oneFile(item, 'image')),
  },
  video: {
    name: 'Video',
    shows: 'recording',
    toText: textOfCaption,
    getFiles: (block) => oneFile(block, 'video'),
  },
  audio: {
    name: 'Âm thanh',
    shows: 'recording',
    toText: textOfCaption,
    getFiles: (block) => oneFile(block, 'audio'),
  },
  facts: {
    name: 'Hộp số liệu',
    shows: 'words',
    toText: ({ title, items }) =>
      toLines([title, ...items.map(({ label, value }) => `${label}: ${inlineToText(value)}`)]),
    getFiles: noFiles,
  },
  table: {
    name: 'Bảng',
    shows: 'words',
    toText: (block) =>
      toLines([textOfCaption(block), ...block.rows.map((row) => row.map(inlineToText).join(' '))]),
    getFiles: noFiles,
  },
  embed: {
    name: 'Video từ nơi khác',
    shows: 'outside',
    toText: ({ title, caption: below = '' }) => toLines([title, inlineToText(below)]),
    getFiles: ({ poster, caption: below = '' }) =>
      poster === undefined ? [] : [{ id: poster, type: 'image', caption: below }],
  },
};

export function isBlockType(type: string): type is BlockType {
  return Object.hasOwn(blockKinds, type);
}

/** Files that a block shows, in reading order. */
export function getBlockFiles(block: Block): readonly BlockFile[] {
  const kind: BlockKind<Block> = blockKinds[block.type];
  return kind.getFiles(block);
}

/** Ids of all media that a body shows, in reading order, each once. */
export function getBodyMedia(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.flatMap(getBlockFiles).map(({ id }) => id))];
}

/** Plain text of a body, a line a block, for search, feeds and word counts. */
export function bodyToText(blocks: readonly Block[]): string {
  return toLines(blocks.map(blockToText));
}

/** Plain text of one block: a line an item or row. */
export function blockToText(block: Block): string {
  const kind: BlockKind<Block> = blockKinds[block.type];
  return kind.toText(block);
}

function toLines(texts: readonly string[]): string {
  return texts.filter(Boolean).join('\n');
}
