import { blockKinds, isBlockType, type BlockType } from '#contract/blocks.ts';
import type { Story } from '../../payload-types.ts';
import { getId } from './node-id.ts';
import { getNodes, type LexicalNode } from './lexical-nodes.ts';
import { hashOf } from './canonical-json.ts';
import { getNodeShape, isBlank, readNodeStrings, type TextString } from './node-strings.ts';

/** What stands above the body, in reading order; its keys begin with a sign that no block's id has. */
export const headNames = ['kicker', 'title', 'summary', 'leadCaption'] as const;
export type HeadName = (typeof headNames)[number];
const headSign = '@';

/** A part of a text that is translated, compared and confirmed as one: a line of the head or a block of the body. */
export interface TextPart {
  /** `@title`, …, or the block's id, which a translation keeps. */
  key: string;
  type: HeadName | BlockType;
  strings: TextString[];
  /** Changes with its words and with what else readers see of it. */
  hash: string;
}

export function toHeadKey(name: HeadName): string {
  return headSign + name;
}

/** The field that a key of the head stands for. */
export function findHead(key: string): HeadName | undefined {
  return headNames.find((name) => key === toHeadKey(name));
}

type Text = Pick<Partial<Story>, HeadName | 'body'>;

/** Parts of a text that say or show something, in reading order. */
export function getParts(story: Text): TextPart[] {
  return getAllParts(story).filter(
    ({ type, strings }) => showsFile(type) || strings.some((string) => !isBlank(string)),
  );
}

/** Every part, empty ones too: a translation that was only just begun has nothing else. */
export function getAllParts(story: Text): TextPart[] {
  const heads = headNames.map((name): TextPart => {
    const text = story[name] ?? '';
    return {
      key: toHeadKey(name),
      type: name,
      strings: [{ path: 'text', isHtml: false, text }],
      hash: hashText(name, [text]),
    };
  });
  return [...heads, ...getNodes(story.body).flatMap((node) => toPart(node) ?? [])];
}

/** Digest of all that a translation translates, as the contract has it: 22 characters. */
export function getDigest(parts: readonly Pick<TextPart, 'key' | 'hash'>[]): string {
  return shorten(parts.map(({ key, hash }) => `${key}:${hash}`));
}

function toPart(node: LexicalNode): TextPart | undefined {
  const key = getId(node);
  if (!key) return undefined;
  const strings = readNodeStrings(node);
  const words = strings.map(({ path, text }) => `${path}\n${text}`);
  return { key, type: getType(node), strings, hash: hashText(getNodeShape(node), words) };
}

function getType(node: LexicalNode): BlockType {
  return node.type === 'block' ? node.fields.blockType : node.type;
}

function showsFile(type: TextPart['type']): boolean {
  return isBlockType(type) && blockKinds[type].shows !== 'words';
}

function hashText(shape: string, words: readonly string[]): string {
  return shorten([shape, ...words]);
}

/** 132 bits of SHA-256 in the contract's form. */
function shorten(value: readonly string[]): string {
  return Buffer.from(hashOf(value), 'hex').toString('base64url').slice(0, 22);
}
