import { escapeMarkup } from '#contract/text.ts';

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  '#39': "'",
  '#34': '"',
  '#38': '&',
};

/** The JSON that a released page carries in an attribute, for who fills the page; undefined when it has none. */
export function readSetup(html: string, attribute: string): unknown {
  const setup = new RegExp(`\\s${attribute}="([^"]*)"`).exec(html)?.[1];
  if (setup === undefined) return undefined;
  return JSON.parse(setup.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole));
}

/**
 * Puts content into the empty element that has an attribute, and shows it.
 * @param attribute as it stands in the page: `data-search-notes`, `data-place="said"`
 */
export function fillPlace(html: string, attribute: string, content: string): string {
  const place = new RegExp(`<(\\w+)(\\b[^>]*\\s${attribute}(?=[\\s>])[^>]*)>\\s*</\\1>`);
  return html.replace(place, (_, tag: string, attributes: string) => {
    const shown = attributes.replace(/\shidden(?:="[^"]*")?/, '');
    return `<${tag}${shown}>${content}</${tag}>`;
  });
}

/** Puts a value into the inputs of a name. */
export function fillInput(html: string, name: string, value: string): string {
  return html.replace(new RegExp(`<input\\b[^>]*\\sname="${name}"[^>]*>`, 'g'), (input) => {
    const bare = input.replace(/\svalue(?:="[^"]*")?(?=[\s>])/, '');
    return bare.replace(/\s*\/?>$/, () => ` value="${escapeMarkup(value)}">`);
  });
}

/** Chooses among the radio buttons or boxes of a name that with a value. */
export function chooseInput(html: string, name: string, value: string): string {
  return html.replace(new RegExp(`<input\\b[^>]*\\sname="${name}"[^>]*>`, 'g'), (input) => {
    const bare = input.replace(/\schecked(?:="[^"]*")?(?=[\s>])/, '');
    return bare.includes(` value="${escapeMarkup(value)}"`) ? bare.replace(/\s*\/?>$/, ' checked>') : bare;
  });
}

/** Puts a text into the text area of a name. */
export function fillTextArea(html: string, name: string, value: string): string {
  const area = new RegExp(`(<textarea\\b[^>]*\\sname="${name}"[^>]*>)[^<]*(?=</textarea>)`);
  // A browser leaves the first line end out.
  return html.replace(area, (_, start: string) => `${start}\n${escapeMarkup(value)}`);
}
