import { unescapeMarkup } from '#contract/inline.ts';
import type { LexicalInline, LexicalLink, LexicalText } from './lexical-nodes.ts';

const bits: Record<string, number> = { strong: 1, em: 2, s: 4, u: 8, sub: 32, sup: 64 };
const token = /<(\/?)([a-z]+)(?: (?:href|lang)="([^"]*)")?>|([^<]+)/g;

interface State {
  format: number;
  language: string | undefined;
}

/** Lexical's children from strict inline HTML of the contract; the reverse of `inlineToHtml`. */
export function htmlToInline(html: string): LexicalInline[] {
  const root: LexicalInline[] = [];
  let target = root;
  const states: State[] = [{ format: 0, language: undefined }];
  for (const [, slash, tag = '', value = '', text] of html.matchAll(token)) {
    const state = states.at(-1) ?? { format: 0, language: undefined };
    if (text !== undefined) target.push(makeText(unescapeMarkup(text), state));
    else if (tag === 'br') target.push({ type: 'linebreak', version: 1 });
    else if (slash) {
      states.pop();
      if (tag === 'a') target = root;
    } else {
      states.push(enter(state, tag, value));
      if (tag === 'a') target = openLink(root, unescapeMarkup(value));
    }
  }
  return root;
}

function enter(state: State, tag: string, value: string): State {
  if (tag === 'span') return { ...state, language: value };
  return { ...state, format: state.format | (bits[tag] ?? 0) };
}

function openLink(root: LexicalInline[], url: string): LexicalInline[] {
  const link: LexicalLink = {
    type: 'link',
    children: [],
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 3,
    fields: { linkType: 'custom', newTab: false, url },
  };
  root.push(link);
  return link.children;
}

function makeText(text: string, { format, language }: State): LexicalText {
  const node: LexicalText = { type: 'text', text, format, style: '', mode: 'normal', detail: 0, version: 1 };
  return language ? { ...node, $: { language } } : node;
}
