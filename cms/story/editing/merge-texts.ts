import { getNodes, toBody, type LexicalNode } from '../../documents/body/lexical-nodes.ts';
import { getId, setId } from '../../documents/body/node-id.ts';
import type { Comparison } from './compare-endpoint.ts';
import { mergeBody, type KeyedNodes, type Pick as Choice } from './three-way.ts';

export type Picks = Readonly<Record<string, Choice | undefined>>;

/** What is chosen before anybody chose: each side's own changes; nothing where both changed the same piece. */
export function getFirstPicks({ rows }: Pick<Comparison, 'rows'>): Picks {
  return Object.fromEntries(
    rows.map(({ key, changedBy }) => [key, changedBy === 'both' ? undefined : changedBy]),
  );
}

/** The story that the choices make, ready to be saved over the revision of the comparison. */
export function mergeTexts({ mine, theirs, rows }: Comparison, picks: Picks): Record<string, unknown> {
  const fields = rows
    .filter(({ key }) => key in mine && picks[key] === 'mine')
    .map(({ key }) => [key, mine[key]] as const);
  const body = mergeBody(toKeyed(mine.body), toKeyed(theirs.body), (key) => picks[key], copyNode);
  const merged = { ...theirs, ...Object.fromEntries(fields) };
  return { ...merged, body: body.length ? toBody(body) : null };
}

function toKeyed(body: unknown): KeyedNodes<LexicalNode>[] {
  return getNodes(body).map((node, index) => ({ key: getId(node) ?? `khong-ma-${index}`, node }));
}

/** A second paragraph cannot have the id of the first. */
function copyNode(node: LexicalNode): LexicalNode {
  return setId(node, `them-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`);
}
