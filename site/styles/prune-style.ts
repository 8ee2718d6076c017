/** Classes that scripts and the lite mode bring into a page after it was drawn. */
export const laterClasses: readonly string[] = [
  'best',
  'chosen',
  'count',
  'excerpt',
  'facet',
  'facet-deeds',
  'facets',
  'filters',
  'find-foot',
  'find-label',
  'find-panel',
  'found',
  'found-head',
  'found-name',
  'icon',
  'inner',
  'kicker',
  'lite',
  'lite-note',
  'listening',
  'meta',
  'others',
  'reading',
  'result',
  'results',
  'retry',
  'search-bar',
  'second',
  'sort',
  'speak',
  'tap',
  'title',
  'tongue',
  'tool-button',
  'unseen',
  'words',
];

/** Elements that only a text brings into its page, and no script. */
const textElements = ['blockquote', 'pre', 'small', 'table', 'video'];

interface Selector {
  text: string;
  /** Classes and elements of texts without which it selects nothing. */
  needs: readonly string[];
}
/** `rule`: a rule of its own; `group`: what stands in a media query; `other`: kept as it is. */
type Statement =
  | { type: 'rule'; selectors: readonly Selector[]; body: string }
  | { type: 'group'; head: string; statements: readonly Statement[] }
  | { type: 'other'; text: string };
interface Sheet {
  statements: readonly Statement[];
  needs: readonly string[];
  /** Made sheets by the needs that are met, a digit each. */
  made: Map<string, string>;
}

const MOST_MADE = 1_000;
const sheets = new Map<string, Sheet>();
/** Whole styles by the name that stands for them in a page that is being drawn, and the other way round. */
const styles = new Map<string, string>();
const names = new Map<string, string>();
/** A class with its dot, or an element of a text. */
const needPattern = new RegExp(
  String.raw`\.[a-zA-Z_][\w-]*|(?<![\w.#:-])(?:${textElements.join('|')})(?![\w-])`,
  'g',
);

/** A short name that stands for a style until `pruneStyle` puts in what the page needs of it: most of it is not. */
export function nameStyle(style: string): string {
  let name = names.get(style);
  if (name === undefined) {
    name = `style-${names.size}`;
    names.set(style, name);
    styles.set(name, style);
  }
  return name;
}

/**
 * The drawn page without the style rules that nothing in it can match: style travels with every page, and a part that a
 * page does not have (a table, a film, a gallery) costs its first round trip nothing.
 */
export function pruneStyle(html: string): string {
  const start = html.indexOf('<style>') + '<style>'.length;
  const end = html.indexOf('</style>', start);
  if (start < '<style>'.length || end < 0) return html;
  const found = html.slice(start, end);
  const style = styles.get(found) ?? found;
  let sheet = sheets.get(style);
  if (!sheet) sheets.set(style, (sheet = parseSheet(style)));
  return html.slice(0, start) + fitSheet(sheet, findWhatIsThere(html)) + html.slice(end);
}

function findWhatIsThere(html: string): Set<string> {
  const there = new Set(laterClasses.map((name) => `.${name}`));
  for (const [, names = ''] of html.matchAll(/\sclass="([^"]*)"/g))
    for (const name of names.split(/\s+/)) there.add(`.${name}`);
  for (const element of textElements) if (html.includes(`<${element}`)) there.add(element);
  return there;
}

function fitSheet({ statements, needs, made }: Sheet, used: ReadonlySet<string>): string {
  const key = needs.map((name) => (used.has(name) ? 1 : 0)).join('');
  let fitted = made.get(key);
  if (fitted === undefined) {
    if (made.size >= MOST_MADE) made.clear();
    made.set(key, (fitted = print(statements, used)));
  }
  return fitted;
}

function print(statements: readonly Statement[], used: ReadonlySet<string>): string {
  const printed: { head: string; text: string }[] = [];
  for (const statement of statements) {
    const head = statement.type === 'group' ? statement.head : '';
    const text = printOne(statement, used);
    const last = printed.at(-1);
    // Groups of one head that stand side by side in what is left are one.
    if (text && last?.head === head) last.text += text;
    else if (text) printed.push({ head, text });
  }
  return printed.map(({ head, text }) => (head ? `${head}{${text}}` : text)).join('');
}

/** A rule, or what stands in a group. */
function printOne(statement: Statement, used: ReadonlySet<string>): string {
  if (statement.type === 'other') return statement.text;
  if (statement.type === 'group') return print(statement.statements, used);
  const selectors = statement.selectors.filter(({ needs }) => needs.every((name) => used.has(name)));
  return selectors.length ? `${selectors.map(({ text }) => text).join(',')}{${statement.body}}` : '';
}

function parseSheet(style: string): Sheet {
  const statements = parse(style);
  return { statements, needs: [...new Set(listNeeds(statements))], made: new Map() };
}

function listNeeds(statements: readonly Statement[]): string[] {
  return statements.flatMap((statement) => {
    if (statement.type === 'other') return [];
    if (statement.type === 'group') return listNeeds(statement.statements);
    return statement.selectors.flatMap(({ needs }) => needs);
  });
}

function parse(style: string): Statement[] {
  return cut(style, '{}', '').map((text): Statement => {
    const opening = text.indexOf('{');
    const head = text.slice(0, opening).trim();
    const body = text.slice(opening + 1, text.lastIndexOf('}'));
    if (/^@(?:media|supports)\b/.test(head)) return { type: 'group', head, statements: parse(body) };
    if (head.startsWith('@')) return { type: 'other', text };
    return { type: 'rule', selectors: cut(head, '()', ',').map(toSelector), body };
  });
}

/** What stands in brackets, alternatives and negations, is no condition that must hold. */
function toSelector(text: string): Selector {
  const outside = cut(text, '()', '')
    .map((part) => part.replace(/\(.*$/s, ''))
    .join(' ');
  return { text, needs: [...outside.matchAll(needPattern)].map(([need]) => need) };
}

/** Cuts a text at `separator`, or behind each closing bracket, where no bracket is open; strings are left whole. */
function cut(text: string, [open, close]: string, separator: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (const { 0: sign, index: at } of text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\\.|[(){},]/gs)) {
    if (sign === open) depth += 1;
    const isClosing = sign === close && --depth === 0 && separator === '';
    if (!isClosing && !(depth === 0 && sign === separator)) continue;
    parts.push(text.slice(from, isClosing ? at + 1 : at));
    from = at + 1;
  }
  return text.slice(from).trim() ? [...parts, text.slice(from)] : parts;
}
