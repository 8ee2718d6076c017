import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { FileRefusal } from '../reading/file-refusal.ts';

/** A part of a drawing. Names have no prefix, values no entities. */
export interface DrawingNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (DrawingNode | string)[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  trimValues: false,
  parseTagValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

type Parsed = Record<string, unknown>;
const attributesKey = ':@';
const namedEntities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads a drawing as a tree of plain names and values, so that nothing can be hidden by prefixes, entities, CDATA or an
 * encoding that is declared later.
 * @throws FileRefusal when it is no XML in UTF-8, or declares entities of its own
 */
export function readDrawing(bytes: Uint8Array, name: string): DrawingNode {
  const text = decode(bytes, name);
  if (/<!DOCTYPE[^>]*\[|<!ENTITY/i.test(text)) {
    throw new FileRefusal(
      `Hình vẽ “${name}” tự khai báo từ viết tắt (DOCTYPE, ENTITY), không nhận được. Hãy xuất lại SVG không có phần này, hoặc xuất thành ảnh PNG.`,
    );
  }
  const validity = XMLValidator.validate(text);
  if (validity !== true) throw new FileRefusal(broken(name));
  const root = parse(text, name).find((child) => typeof child !== 'string');
  if (!root || typeof root === 'string' || root.name !== 'svg') throw new FileRefusal(broken(name));
  return root;
}

function decode(bytes: Uint8Array, name: string): string {
  const text = new TextDecoder('utf-8', { fatal: true });
  try {
    return text.decode(bytes);
  } catch {
    throw new FileRefusal(
      `Hình vẽ “${name}” không dùng bảng mã UTF-8. Hãy lưu lại thành SVG UTF-8, hoặc xuất thành ảnh PNG.`,
    );
  }
}

function parse(text: string, name: string): (DrawingNode | string)[] {
  try {
    return toNodes(parser.parse(text) as Parsed[], name);
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw new FileRefusal(broken(name));
  }
}

function toNodes(parsed: readonly Parsed[], name: string): (DrawingNode | string)[] {
  return parsed.flatMap((part): (DrawingNode | string)[] => {
    if ('#text' in part) return [resolveEntities(String(part['#text']), name)];
    const tag = Object.keys(part).find((key) => key !== attributesKey) ?? '';
    const attributes = Object.entries((part[attributesKey] ?? {}) as Record<string, string>);
    return [
      {
        name: withoutPrefix(tag),
        attributes: Object.fromEntries(
          attributes.map(([key, value]) => [key, resolveEntities(String(value), name)]),
        ),
        children: toNodes(part[tag] as Parsed[], name),
      },
    ];
  });
}

/** The part after the last colon. */
export function withoutPrefix(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

function resolveEntities(text: string, name: string): string {
  return text.replace(/&([^;\s]*);?/g, (_, entity: string) => {
    const hexadecimal = /^#x([0-9a-f]{1,6})$/i.exec(entity)?.[1];
    const decimal = /^#([0-9]{1,7})$/.exec(entity)?.[1];
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    if ((hexadecimal ?? decimal) && code <= 0x10ffff) return String.fromCodePoint(code);
    const named = namedEntities[entity];
    if (named === undefined) throw new FileRefusal(broken(name));
    return named;
  });
}

function broken(name: string): string {
  return `Hình vẽ “${name}” bị hỏng, không đọc được. Hãy xuất lại SVG, hoặc xuất thành ảnh PNG.`;
}
