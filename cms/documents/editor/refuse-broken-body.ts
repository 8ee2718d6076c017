import type { CollectionBeforeOperationHook } from 'payload';
import { hasForm } from '../blocks/body-blocks.ts';
import type { LexicalInline, LexicalListItem, LexicalNode } from '../body/lexical-nodes.ts';
import { refusal } from '../../platform/refusals/refusal.ts';
import { wrongForm } from '../../platform/rest/wrong-form.ts';

const types: ReadonlySet<unknown> = new Set([
  'paragraph',
  'heading',
  'list',
  'listitem',
  'text',
  'linebreak',
  'tab',
  'link',
  'autolink',
  'block',
] satisfies (LexicalNode | LexicalListItem | LexicalInline)['type'][]);

/** Deeper than any list or table of an article. */
const deepest = 40;

/** Hook: drafts may be incomplete, but a body that is no text of the editor would break whoever opens it. */
export const refuseBrokenBody: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args;
  const data: unknown = (args as { data?: unknown }).data;
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    throw refusal(400, wrongForm);
  }
  const { body } = data as { body?: unknown };
  if (body !== undefined && body !== null && !isBody(body)) {
    throw refusal(400, '“Thân bài”: nội dung gửi lên không phải văn bản của trang soạn.');
  }
  return args;
};

function isBody(body: unknown): boolean {
  const root = isObject(body) ? body.root : undefined;
  return isObject(root) && Array.isArray(root.children) && root.children.every((node) => isNode(node, 1));
}

function isNode(node: unknown, depth: number): boolean {
  if (!isObject(node) || !types.has(node.type) || depth > deepest) return false;
  if (node.type === 'text' && typeof node.text !== 'string') return false;
  if (node.type === 'block' && !(isObject(node.fields) && hasForm(node.fields.blockType))) return false;
  if (node.children === undefined) return true;
  return Array.isArray(node.children) && node.children.every((child) => isNode(child, depth + 1));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
