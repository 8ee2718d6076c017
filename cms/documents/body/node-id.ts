import type { LexicalNode } from './lexical-nodes.ts';

/** Stable id of a top-level node of a body; undefined where it has none, or none that the contract takes. */
export function getId(node: LexicalNode | undefined): string | undefined {
  const id = node?.type === 'block' ? node.fields.id : node?.$?.id;
  return id && /^[A-Za-z0-9_-]{1,40}$/.test(id) ? id : undefined;
}

export function setId<T extends LexicalNode>(node: T, id: string): T {
  if (node.type === 'block') return { ...node, fields: { ...node.fields, id } };
  return { ...node, $: { ...node.$, id } };
}
