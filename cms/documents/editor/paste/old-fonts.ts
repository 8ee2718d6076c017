import { getFontEncoding } from '../../letters/font-encoding.ts';
import { convertOldEncoding, isInFontEncoding, type OldEncoding } from '../../letters/old-encoding.ts';

const blocks = 'p,li,td,th,h1,h2,h3,h4,h5,h6,div';

/**
 * The copied HTML with the words of old fonts in Unicode, undefined where there are none. A document whose words were
 * converted and whose fonts kept their names stays as it is.
 * @param copied the parsed clipboard, with the style sheet that Word puts into its head
 */
export function convertOldFonts(copied: Document): { body: Element; encoding: OldEncoding } | undefined {
  const fonts = readStyleFonts(copied);
  const body = copied.body.cloneNode(true) as Element;
  const nodes = listTexts(body).flatMap((node) => {
    const font = findFont(node.parentElement, fonts);
    const encoding = font === undefined ? undefined : getFontEncoding(font);
    return encoding ? [{ node, encoding }] : [];
  });
  const used = new Set(nodes.map(({ encoding }) => encoding));
  const real = new Set(
    [...used].filter((encoding) => isInFontEncoding(joinTexts(nodes, encoding), encoding)),
  );
  // One document uses .VnTime for its text and .VnTimeH for its headings.
  if (real.has('tcvn3') && used.has('tcvn3Capitals')) real.add('tcvn3Capitals');
  const [encoding] = real;
  if (!encoding) return undefined;
  for (const { node, encoding: own } of nodes) {
    if (real.has(own)) node.nodeValue = convertOldEncoding(node.nodeValue ?? '', own);
  }
  return { body, encoding };
}

function listTexts(body: Element): Node[] {
  return [...body.childNodes].flatMap(function list(node): Node[] {
    if (node.nodeType === 3) return [node];
    return node.nodeType === 1 ? [...node.childNodes].flatMap(list) : [];
  });
}

/** A word may be cut by an element, never by a paragraph. */
function joinTexts(nodes: readonly { node: Node; encoding: OldEncoding }[], encoding: OldEncoding): string {
  let last: Element | null | undefined;
  let text = '';
  for (const { node, encoding: own } of nodes) {
    if (own !== encoding) continue;
    const block = node.parentElement?.closest(blocks);
    text += (block === last ? '' : '\n') + (node.nodeValue ?? '');
    last = block;
  }
  return text;
}

/** The font that a text was shown in: of its elements, from the inside, by attribute or by style sheet. */
function findFont(element: Element | null, fonts: ReadonlyMap<string, string>): string | undefined {
  for (let each = element; each; each = each.parentElement) {
    const own = readFont(each.getAttribute('style') ?? '') ?? each.getAttribute('face')?.split(',')[0];
    if (own) return own;
    const tag = each.tagName.toLowerCase();
    const names = [...each.classList].flatMap((name) => [`${tag}.${name}`, `.${name}`]);
    const shared = [...names, tag].map((name) => fonts.get(name.toLowerCase())).find(Boolean);
    if (shared) return shared;
  }
  return undefined;
}

/** The first font of a declaration. @example readFont('font:14pt ".VnTime",serif') === '.VnTime' */
function readFont(style: string): string | undefined {
  const family =
    /(?:^|[;\s])font-family\s*:\s*([^;]+)/i.exec(style)?.[1] ??
    /(?:^|[;\s])mso-(?:ascii|hansi)-font-family\s*:\s*([^;]+)/i.exec(style)?.[1] ??
    /(?:^|[;\s])font\s*:[^;"']*?(["'][^"']+["'])/i.exec(style)?.[1];
  return family
    ?.split(',')[0]
    ?.trim()
    .replace(/^["']|["']$/g, '');
}

/** Fonts of elements and classes in the style sheets of Office, by selector. */
function readStyleFonts(copied: Document): Map<string, string> {
  const fonts = new Map<string, string>();
  for (const sheet of copied.querySelectorAll('style')) {
    const css = (sheet.textContent ?? '').replace(/\/\*[^]*?\*\/|<!--|-->/g, '');
    for (const [, selectors = '', rules = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const font = selectors.includes('@') ? undefined : readFont(rules);
      if (!font) continue;
      for (const selector of selectors.split(',')) fonts.set(selector.trim().toLowerCase(), font);
    }
  }
  return fonts;
}
