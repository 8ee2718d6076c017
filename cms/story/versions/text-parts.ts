import type { PayloadRequest } from 'payload';
import { blockKinds, bodyToText, getBlockFiles, type Block } from '#contract/blocks.ts';
import { getLanguage, isLanguageCode } from '#contract/languages.ts';
import { getNodes, type LexicalNode } from '../../documents/body/lexical-nodes.ts';
import { getId } from '../../documents/body/node-id.ts';
import { bodyToBlocks } from '../../documents/body/body-to-blocks.ts';
import { toCanonicalJson } from '../../documents/body/canonical-json.ts';
import { getComparedFields, type ComparedField } from './compared-fields.ts';
import { findTitles, toReference } from './titles.ts';

/** One piece of a text that is compared, and chosen, as a whole: a field, or a paragraph or block of the body. */
export interface TextPart {
  /** Name of the field, or the id of the block. */
  key: string;
  label: string;
  /** As a reader of the comparison sees it. */
  text: string;
  /** Changes with everything that readers would see differently, also with what `text` does not show. */
  mark: string;
}

export interface TextParts {
  fields: TextPart[];
  blocks: TextPart[];
}

/** Takes several versions of one story or profile apart, with the names of what they refer to, as far as the user may see these. */
export async function toTextParts(
  req: PayloadRequest,
  versions: readonly Record<string, unknown>[],
  collection: 'stories' | 'exemplars' = 'stories',
): Promise<TextParts[]> {
  const compared = getComparedFields(req.payload.collections[collection].config.flattenedFields);
  const parts = versions.map((version) => ({
    fields: compared.map((field) => toFieldPart(field, version[field.name])),
    blocks: getNodes(version.body).flatMap((node, index) => toBlockPart(node, index) ?? []),
  }));
  const all = parts.flatMap(({ fields, blocks }) => [...fields, ...blocks]);
  const titles = await findTitles(req, all.map(({ text }) => text).join('\n'));
  for (const part of all) part.text = titles.fill(part.text);
  return parts;
}

function toFieldPart(field: ComparedField, sent: unknown): TextPart {
  // A form sends the number of rows, none, for a list without any.
  const value = field.fields.length && typeof sent === 'number' ? [] : sent;
  return {
    key: field.name,
    label: field.label,
    text: toText(field, value),
    mark: toCanonicalJson(strip(value)),
  };
}

function toText(field: ComparedField, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) {
    const separator = field.fields.length ? '\n' : ', ';
    return value.map((each) => toText(field, each)).join(separator);
  }
  if (field.relationTo) return toReference(field.relationTo, value);
  if (field.fields.length && typeof value === 'object') {
    const row = value as Record<string, unknown>;
    return field.fields
      .map((sub) => [sub.label, toText(sub, row[sub.name])] as const)
      .filter(([, text]) => text)
      .map(([label, text]) => `${label}: ${text}`)
      .join(' · ');
  }
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'string') return field.choices.get(value) ?? value;
  return JSON.stringify(value);
}

function toBlockPart(node: LexicalNode, index: number): TextPart | undefined {
  const [block] = bodyToBlocks({ root: { children: [node] } });
  const key = getId(node) ?? `khong-ma-${index}`;
  if (!block) return undefined;
  const { id: _id, ...shown } = block;
  const language = block.language && isLanguageCode(block.language) ? getLanguage(block.language).name : '';
  const files = getBlockFiles(block as Block).map(({ id }) => toReference('media', id));
  const start = block.type === 'list' && block.start !== undefined ? `từ số ${block.start}` : '';
  const lists = block.type === 'list' && block.levels ? 'có danh sách con' : '';
  const words = bodyToText([block as Block]);
  return {
    key,
    label: [blockKinds[block.type].name, start, lists, language].filter(Boolean).join(', '),
    text: [words, ...files].filter(Boolean).join('\n'),
    mark: toCanonicalJson(shown),
  };
}

/** Row ids are the database's, not the writer's; a reference is its id however deep it was read. */
function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.length ? value.map(strip) : null;
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'object') return value;
  const { id, ...rest } = value as Record<string, unknown>;
  if ('createdAt' in rest) return id;
  return Object.fromEntries(Object.entries(rest).map(([key, each]) => [key, strip(each)]));
}
