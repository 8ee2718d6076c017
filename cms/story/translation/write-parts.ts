import { findInlineProblem } from '#contract/inline.ts';
import { cleanText } from '#contract/text.ts';
import type { Story } from '../../payload-types.ts';
import { getId } from '../../documents/body/node-id.ts';
import { getNodes, toBody, type LexicalNode } from '../../documents/body/lexical-nodes.ts';
import { emptyNode } from './translate-story.ts';
import { isBlank, readNodeStrings, writeNodeStrings } from '../../documents/body/node-strings.ts';
import { findHead, type HeadName } from '../../documents/body/story-parts.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** New words of a part, by path. */
export interface PartWords {
  key: string;
  strings: ReadonlyMap<string, string>;
}

type Text = Pick<Story, HeadName | 'body'>;

/**
 * A text with these parts written, and others taken out. A block that the translation lacks is made after the source's,
 * behind the block that stands before it there.
 * @throws APIError 409 when a part cannot take the words, for example since its table has another shape
 */
export function writeParts(
  text: Partial<Text>,
  source: unknown,
  parts: readonly PartWords[],
  removed: ReadonlySet<string> = new Set(),
): Partial<Text> {
  const changed: Partial<Text> = {};
  let nodes = getNodes(text.body).filter((node) => !removed.has(getId(node) ?? ''));
  for (const { key, strings } of parts) {
    const head = findHead(key);
    if (head) changed[head] = strings.get('text') ?? text[head] ?? '';
    else nodes = writeNode(nodes, getNodes(source), key, strings);
  }
  return { ...changed, body: toBody(nodes) as unknown as Story['body'] };
}

/** The text with its blocks in the order of its source; blocks of its own stay behind the one before them. */
export function orderLike(body: unknown, source: unknown): Story['body'] {
  const order = new Map(getNodes(source).map((node, index) => [getId(node), index]));
  let last = -1;
  const placed = getNodes(body).map((node, index) => {
    const place = order.get(getId(node));
    if (place !== undefined) last = place;
    return { node, place: last, index };
  });
  const sorted = placed.toSorted((a, b) => a.place - b.place || a.index - b.index);
  return toBody(sorted.map(({ node }) => node)) as unknown as Story['body'];
}

/**
 * What a translator typed, as it is stored.
 * @throws APIError 400 when it is not strict inline HTML
 */
export function cleanWords(text: string, isHtml: boolean): string {
  const clean = cleanText(text).trim();
  const problem = isHtml ? findInlineProblem(clean) : undefined;
  if (problem) throw refusal(400, problem);
  return clean;
}

function writeNode(
  nodes: readonly LexicalNode[],
  source: readonly LexicalNode[],
  key: string,
  strings: ReadonlyMap<string, string>,
): LexicalNode[] {
  const at = nodes.findIndex((node) => getId(node) === key);
  const old = nodes[at];
  const model = source.find((node) => getId(node) === key);
  if (!old) {
    if (!model) throw refusal(409, 'Đoạn này không còn ở bản gốc và bản dịch. Hãy tải lại trang.');
    return nodes.toSpliced(findPlace(nodes, source, key), 0, writeNodeStrings(emptyNode(model), strings));
  }
  return nodes.with(at, writeNodeStrings(reshape(old, model, strings), strings));
}

/** The node, or where the source has more strings than it, the source's shape with the node's own words. */
function reshape(
  old: LexicalNode,
  model: LexicalNode | undefined,
  strings: ReadonlyMap<string, string>,
): LexicalNode {
  const own = readNodeStrings(old);
  const paths = new Set(own.map(({ path }) => path));
  if (!model || [...strings.keys()].every((path) => paths.has(path))) return old;
  const wanted = new Set(readNodeStrings(model).map(({ path }) => path));
  if (own.some((string) => !wanted.has(string.path) && !isBlank(string))) {
    throw refusal(
      409,
      'Đoạn này ở bản gốc đã đổi dạng nên không ghép được với chữ đã dịch. Hãy chép chữ ra, bỏ đoạn dịch cũ rồi dịch lại.',
    );
  }
  return writeNodeStrings(emptyNode(model), new Map(own.map(({ path, text }) => [path, text])));
}

function findPlace(nodes: readonly LexicalNode[], source: readonly LexicalNode[], key: string): number {
  const order = source.map(getId);
  const before = new Set(order.slice(0, order.indexOf(key)));
  return nodes.findLastIndex((node) => before.has(getId(node))) + 1;
}
