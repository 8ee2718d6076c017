import { getReferences } from './drawing-style.ts';
import { withoutPrefix, type DrawingNode } from './drawing-tree.ts';

/**
 * How many parts are drawn when every reference (`use`, patterns, masks, markers, clips) is followed.
 * @returns Infinity when a part refers to itself
 */
export function countDrawn(root: DrawingNode): number {
  const parts = new Map<string, DrawingNode>();
  collect(root, parts);
  const known = new Map<DrawingNode, number>();
  const count = (node: DrawingNode): number => {
    const before = known.get(node);
    if (before !== undefined) return before;
    // While it is being counted it is endless: whoever meets it again is part of a circle.
    known.set(node, Infinity);
    const children = node.children.filter((child) => typeof child !== 'string');
    const referred = getReferredIds(node).flatMap((id) => parts.get(id) ?? []);
    const sum = [...children, ...referred].reduce((total, one) => total + count(one), 1);
    known.set(node, sum);
    return sum;
  };
  return count(root);
}

function collect(node: DrawingNode, parts: Map<string, DrawingNode>): void {
  const { id } = node.attributes;
  if (id !== undefined && !parts.has(id)) parts.set(id, node);
  for (const child of node.children) if (typeof child !== 'string') collect(child, parts);
}

function getReferredIds({ attributes }: DrawingNode): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    const own = withoutPrefix(name) === 'href' && value.startsWith('#') ? [value.slice(1)] : [];
    return [...own, ...getReferences(value)];
  });
}
