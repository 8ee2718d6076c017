import { escapeMarkup } from '#contract/text.ts';
import type { LexicalInline } from './lexical-nodes.ts';

/** Lexical's format bits and the elements of the contract, outermost first where runs are equally long. */
const marks = [
  { bit: 1, tag: 'strong' },
  { bit: 2, tag: 'em' },
  { bit: 8, tag: 'u' },
  { bit: 4, tag: 's' },
  { bit: 32, tag: 'sub' },
  { bit: 64, tag: 'sup' },
] as const;

/** A run of text with the elements around it, by their opening tags; `key` tells two neighbouring links apart. */
interface Piece {
  html: string;
  tags: Map<string, string>;
}

/**
 * Strict inline HTML of the contract from a Lexical element's children. Elements nest so that the longest is outermost.
 * Links are written as they are; the contract's schema refuses those that are not safe.
 */
export function inlineToHtml(nodes: readonly LexicalInline[]): string {
  const pieces = toPieces(nodes, new Map());
  const open: string[] = [];
  let html = '';
  pieces.forEach((piece, index) => {
    while (open.some((key) => !piece.tags.has(key))) html += close(open.pop());
    const missing = [...piece.tags.keys()].filter((key) => !open.includes(key));
    const lengths = new Map(missing.map((key) => [key, getRunLength(pieces, index, key)]));
    for (const key of missing.toSorted((a, b) => (lengths.get(b) ?? 0) - (lengths.get(a) ?? 0))) {
      html += piece.tags.get(key) ?? '';
      open.push(key);
    }
    html += piece.html;
  });
  while (open.length) html += close(open.pop());
  return html;
}

function toPieces(nodes: readonly LexicalInline[], around: ReadonlyMap<string, string>): Piece[] {
  return nodes.flatMap((node, index): Piece[] => {
    switch (node.type) {
      case 'text':
        return node.text ? [{ html: escapeMarkup(node.text), tags: getTags(node, around) }] : [];
      case 'linebreak':
        return [{ html: '<br>', tags: new Map(around) }];
      case 'tab':
        return [{ html: ' ', tags: new Map(around) }];
      case 'link':
      case 'autolink': {
        const opening = `<a href="${escapeMarkup((node.fields.url ?? '').trim())}">`;
        return toPieces(node.children, new Map([...around, [`a#${index}`, opening]]));
      }
      default:
        return [];
    }
  });
}

function getTags(
  { format, $ }: { format: number; $?: { language?: string } },
  around: ReadonlyMap<string, string>,
): Map<string, string> {
  const tags = new Map(around);
  if ($?.language) tags.set(`span:${$.language}`, `<span lang="${escapeMarkup($.language)}">`);
  for (const { bit, tag } of marks) if (format & bit) tags.set(tag, `<${tag}>`);
  return tags;
}

function getRunLength(pieces: readonly Piece[], from: number, key: string): number {
  let length = 0;
  for (const piece of pieces.slice(from)) {
    // A line break carries no format of its own and does not end a run.
    if (!piece.tags.has(key) && piece.html !== '<br>') break;
    length += piece.html.length;
  }
  return length;
}

function close(key = ''): string {
  return `</${key.split(/[#:]/)[0]}>`;
}
