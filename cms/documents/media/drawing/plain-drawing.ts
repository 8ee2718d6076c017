import { FileRefusal } from '../reading/file-refusal.ts';
import { countDrawn } from './drawing-cost.ts';
import { asksForFilter, withoutReferences } from './drawing-style.ts';
import { readDrawing, withoutPrefix, type DrawingNode } from './drawing-tree.ts';

/** What is drawn; everything else (scripts, movement, other languages, notes) is left out. */
const drawn = new Set(
  [
    'svg g defs symbol use switch a style',
    'path rect circle ellipse line polyline polygon image',
    'text tspan textPath',
    'linearGradient radialGradient stop pattern clipPath mask marker',
  ].flatMap((names) => names.split(' ')),
);

/** A drawing of a newspaper's page has some thousand parts. */
const mostDrawn = 50_000;
const embedded = /^data:image\/(?:png|jpe?g|webp);base64,[\s\w+/=]*$/;

/**
 * A drawing written anew from what is drawn of it alone, without a reference to anything outside it.
 * @throws FileRefusal when it is no drawing, asks for filters, or draws too much
 */
export function toPlainDrawing(bytes: Uint8Array, name: string): string {
  const root = readDrawing(bytes, name);
  refuseFilters(root, name);
  const count = countDrawn(root);
  if (count > mostDrawn) {
    const what = count === Infinity ? 'có phần tự nhắc lại chính nó' : 'lặp lại quá nhiều lần';
    throw new FileRefusal(`Hình vẽ “${name}” ${what}, không vẽ được. Hãy xuất thành ảnh PNG rồi tải lên.`);
  }
  return write(root, true);
}

function refuseFilters(node: DrawingNode, name: string): void {
  const { name: tag, attributes, children } = node;
  const hasFilter =
    /^(?:[fF][iI][lL][tT][eE][rR]$|fe[A-Z])/.test(tag) ||
    asksForFilter(textOf(node)) ||
    Object.entries(attributes).some(
      ([key, value]) =>
        asksForFilter(value) || (/^filter$/i.test(withoutPrefix(key)) && value.trim() !== 'none'),
    );
  if (hasFilter) {
    throw new FileRefusal(
      `Hình vẽ “${name}” dùng hiệu ứng lọc (filter: bóng đổ, làm mờ, nhiễu…), là thứ có thể làm treo máy chủ. Hãy bỏ hiệu ứng, hoặc xuất thành ảnh PNG rồi tải lên.`,
    );
  }
  for (const child of children) if (typeof child !== 'string') refuseFilters(child, name);
}

/** Style sheets are searched also where their text is in parts. */
function textOf({ name, children }: DrawingNode): string {
  if (name !== 'style') return '';
  return children.map((child) => (typeof child === 'string' ? child : textOf({ ...child, name }))).join('');
}

function write({ name, attributes, children }: DrawingNode, isRoot = false): string {
  if (!drawn.has(name)) return '';
  const inner =
    name === 'style'
      ? escape(withoutReferences(textOf({ name, attributes, children })))
      : children.map((child) => (typeof child === 'string' ? escape(child) : write(child))).join('');
  const names = isRoot
    ? ' xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    : '';
  return `<${name}${names}${writeAttributes(name, attributes)}>${inner}</${name}>`;
}

function writeAttributes(element: string, attributes: DrawingNode['attributes']): string {
  return Object.entries(attributes)
    .map(([key, value]) => [withoutPrefix(key) === 'href' ? 'xlink:href' : key, value] as const)
    .filter(
      ([key, value], index, all) =>
        isKept(element, key, value) && all.findIndex(([k]) => k === key) === index,
    )
    .map(([key, value]) => [key, key === 'xlink:href' ? value : withoutReferences(value)] as const)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('');
}

function isKept(element: string, key: string, value: string): boolean {
  if (key === 'xlink:href') return value.startsWith('#') || (element === 'image' && embedded.test(value));
  return /^[a-z][\w-]*$|^xml:space$/i.test(key) && !/^on|^xmlns$|^filter$/i.test(key);
}

function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
