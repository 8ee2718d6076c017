import { createHash } from 'node:crypto';
import {
  getNodes,
  type LexicalBody,
  type LexicalInline,
  type LexicalList,
  type LexicalNode,
} from './lexical-nodes.ts';
import { getId, setId } from './node-id.ts';

/**
 * Gives every top-level node of a body an id that stays with it.
 *
 * 1. A node that carries an id keeps it; of two with the same id (copied and pasted) the first keeps it.
 * 2. A node without one takes the free id of a node of the previous version with the same type and text.
 * 3. Else it takes the free id of a previous node of the same type that stood between the same neighbours, by order.
 * 4. Else it gets a new id, made of its text, so that saving the same body twice gives the same ids.
 */
export function keepBlockIds(body: unknown, previousBody: unknown): LexicalBody | null {
  const nodes = getNodes(body);
  if (nodes.length === 0) return (body as LexicalBody | null) ?? null;
  const previous = getNodes(previousBody);
  const ids = claimOwn(nodes);
  claimByText(nodes, ids, previous);
  claimByOrder(nodes, ids, previous);
  const used = new Set(ids.filter(Boolean));
  const children = nodes.map((node, index) => setId(node, ids[index] ?? makeId(node, used)));
  const whole = body as LexicalBody;
  return { ...whole, root: { ...whole.root, children } };
}

type Ids = (string | undefined)[];

function claimOwn(nodes: readonly LexicalNode[]): Ids {
  const seen = new Set<string>();
  return nodes.map((node) => {
    const id = getId(node);
    if (!id || seen.has(id)) return undefined;
    seen.add(id);
    return id;
  });
}

function claimByText(nodes: readonly LexicalNode[], ids: Ids, previous: readonly LexicalNode[]): void {
  const free = getFree(previous, ids);
  nodes.forEach((node, index) => {
    if (ids[index]) return;
    const found = free.findIndex((old) => old.type === node.type && getWords(old) === getWords(node));
    if (found >= 0) ids[index] = getId(free.splice(found, 1)[0]);
  });
}

function claimByOrder(nodes: readonly LexicalNode[], ids: Ids, previous: readonly LexicalNode[]): void {
  const order = previous.map(getId);
  nodes.forEach((node, index) => {
    if (ids[index]) return;
    const last = ids.slice(0, index).findLast(Boolean);
    const before = last ? order.indexOf(last) : -1;
    const next = ids.slice(index + 1).find(Boolean);
    const after = next && order.includes(next) ? order.indexOf(next) : order.length;
    const gap = previous.slice(before + 1, after);
    const found = gap.find((old) => old.type === node.type && !ids.includes(getId(old)));
    if (found) ids[index] = getId(found);
  });
}

function getFree(previous: readonly LexicalNode[], ids: Ids): LexicalNode[] {
  return previous.filter((node) => getId(node) && !ids.includes(getId(node)));
}

function makeId(node: LexicalNode, used: Set<string | undefined>): string {
  for (let attempt = 0; ; attempt += 1) {
    const digest = createHash('sha256')
      .update(`${node.type}\n${getWords(node)}\n${attempt}`)
      .digest('base64url');
    const id = digest.slice(0, 12);
    if (used.has(id)) continue;
    used.add(id);
    return id;
  }
}

function getWords(node: LexicalNode | LexicalList | LexicalInline): string {
  if (node.type === 'block') {
    const { id: _id, ...fields } = node.fields;
    return JSON.stringify(fields);
  }
  if (node.type === 'text') return node.text;
  if (!('children' in node)) return '';
  return node.children.map((child) => getWords(child as LexicalInline)).join('');
}
