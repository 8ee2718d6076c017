import { escapeMarkup } from '#contract/text.ts';
import { unescapeMarkup } from '#contract/inline.ts';

const types: Readonly<Record<string, string>> = {
  strong: 'type="fmt" subType="xlf:b" ',
  em: 'type="fmt" subType="xlf:i" ',
  u: 'type="fmt" subType="xlf:u" ',
  a: 'type="link" ',
};

/**
 * Strict inline HTML of the contract as XLIFF 2 content: `pc` around words, `ph` for a line break.
 * @param data the markup that codes stand for, by id; what is new is added
 */
export function toCodes(html: string, data: Map<string, string>): string {
  const keep = (markup: string): string => {
    const known = [...data].find(([, each]) => each === markup)?.[0];
    if (known) return known;
    const id = `d${data.size + 1}`;
    data.set(id, markup);
    return id;
  };
  let count = 0;
  return html.replace(/<(\/?)([a-z]+)([^>]*)>|[^<]+/g, (piece, slash: string, tag?: string) => {
    if (!tag) return escapeMarkup(unescapeMarkup(piece));
    if (slash) return '</pc>';
    count += 1;
    if (tag === 'br') return `<ph id="${count}" type="fmt" subType="xlf:lb" dataRef="${keep(piece)}"/>`;
    return `<pc id="${count}" ${types[tag] ?? ''}dataRefStart="${keep(piece)}" dataRefEnd="${keep(`</${tag}>`)}">`;
  });
}
