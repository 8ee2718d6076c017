import { escapeMarkup } from '#contract/text.ts';

/** Markup that is whole and may stand in a document. */
export interface Xml {
  readonly xml: string;
}

/** Text is escaped; markup stands as it is; nothing leaves nothing. */
export type XmlContent = Xml | string | undefined | readonly XmlContent[];

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 cannot say, escaped or not. */
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** An element; attributes without a value are left out. @example element('a', { b: '<' }, 'c & d').xml === '<a b="&lt;">c &amp; d</a>' */
export function element(name: string, attributes: Attributes, ...content: readonly XmlContent[]): Xml {
  let head = name;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) head += ` ${key}="${toMarkup(String(value))}"`;
  const inside = toMarkup(content);
  return { xml: inside ? `<${head}>${inside}</${name}>` : `<${head}/>` };
}

/** An element with a text; undefined where there is no text. */
export function textElement(name: string, text: string | undefined, attributes: Attributes = {}) {
  return text ? element(name, attributes, text) : undefined;
}

/** A whole document. */
export function toDocument({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

function toMarkup(content: XmlContent): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escapeMarkup(content.toWellFormed().replace(impossible, ''));
  if ('xml' in content) return content.xml;
  let markup = '';
  for (const part of content) markup += toMarkup(part);
  return markup;
}
