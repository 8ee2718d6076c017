import type { FormBlockType } from '../blocks/body-block.ts';

/** The parts of Lexical's JSON that the body editor of this CMS makes. */
export interface LexicalText {
  type: 'text';
  text: string;
  format: number;
  style: string;
  mode: 'normal';
  detail: number;
  version: 1;
  /** Node state: the language of these words where it is not the story's. */
  $?: { language?: string };
}

export interface LexicalBreak {
  type: 'linebreak' | 'tab';
  version: 1;
}

export interface LexicalLink {
  type: 'link' | 'autolink';
  children: LexicalInline[];
  fields: { url?: string; linkType?: string; newTab?: boolean };
  version: number;
  [key: string]: unknown;
}

export type LexicalInline = LexicalText | LexicalBreak | LexicalLink;

/** Node state of a paragraph, heading or list: its stable id, and its language where it is not the story's. */
export interface ElementState {
  id?: string;
  language?: string;
}

interface Element {
  direction: 'ltr' | null;
  format: '';
  indent: 0;
  version: 1;
  $?: ElementState;
}

export interface LexicalParagraph extends Element {
  type: 'paragraph';
  children: LexicalInline[];
}

export interface LexicalHeading extends Element {
  type: 'heading';
  tag: string;
  children: LexicalInline[];
}

export interface LexicalListItem extends Omit<Element, 'indent'> {
  type: 'listitem';
  /** How many lists its list stands in. */
  indent: number;
  value: number;
  children: (LexicalInline | LexicalList)[];
}

export interface LexicalList extends Element {
  type: 'list';
  listType: 'bullet' | 'number' | 'check';
  tag: 'ul' | 'ol';
  start: number;
  children: LexicalListItem[];
}

export interface LexicalBlock {
  type: 'block';
  version: 2;
  format: '';
  fields: { id: string; blockType: FormBlockType; blockName?: string; language?: string | null } & Record<
    string,
    unknown
  >;
}

export type LexicalNode = LexicalParagraph | LexicalHeading | LexicalList | LexicalBlock;

export interface LexicalRoot {
  type: 'root';
  direction: 'ltr' | null;
  format: '';
  indent: 0;
  version: 1;
  children: LexicalNode[];
}

export interface LexicalBody {
  root: LexicalRoot;
  [key: string]: unknown;
}

export const emptyElement = { direction: 'ltr', format: '', indent: 0, version: 1 } as const;

/** Top-level nodes of a body; none of an empty one. */
export function getNodes(body: unknown): LexicalNode[] {
  return (body as LexicalBody | null | undefined)?.root?.children ?? [];
}

export function toBody(children: LexicalNode[]): LexicalBody {
  return { root: { type: 'root', ...emptyElement, children } };
}
