import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { escapeMarkup } from '#contract/text.ts';
import { stateCategory } from './write-xliff.ts';
import { refusal } from '../../../platform/refusals/refusal.ts';

/** A file that came back from a translator. */
export interface XliffFile {
  /** Id of the translation. */
  id: string;
  target: string;
  digest: string;
  units: XliffUnit[];
}

export interface XliffUnit {
  id: string;
  /** Hash of what the translation said when the file was exported. */
  state: string;
  /** Strict inline HTML and plain text of the target; undefined where the file has none. */
  html?: string;
  text?: string;
}

type Node = Record<string, unknown> & { ':@'?: Record<string, string> };

/** Any 2.x; the desk itself writes 2.0. */
const namespaces = /^urn:oasis:names:tc:xliff:document:2\.\d$/;
/** Deeper than any program nests its groups and codes. */
const deepest = 60;

/** @param prefix of the names of XLIFF's own elements, with its colon; empty where they have none */
const makeParser = (prefix: string) =>
  new XMLParser({
    transformTagName: (name) => (prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name),
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    htmlEntities: true,
    ignorePiTags: true,
    ignoreDeclaration: true,
    removeNSPrefix: false,
  });

/** The reader of XML names every element that was left open. */
const longestReason = 120;

/** @throws APIError 400 in Vietnamese for everything that is not an XLIFF 2 file of this desk */
export function readXliff(xml: string): XliffFile {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw refusal(400, 'Tệp có phần DOCTYPE, không nhận.');
  const valid = XMLValidator.validate(xml);
  if (valid !== true) {
    const { line, msg } = valid.err;
    throw refusal(400, `Tệp không phải là XML đúng: dòng ${line}, ${msg.slice(0, longestReason)}`);
  }
  if (getDepth(xml) > deepest) throw refusal(400, 'Tệp có quá nhiều lớp lồng nhau, không nhận.');
  const prefix = /^[^<]*(?:<[?!][^>]*>[^<]*)*<([\w.-]{1,40}:)xliff[\s>]/.exec(xml)?.[1] ?? '';
  const root = child(parse(prefix, xml), 'xliff');
  const { version = '', trgLang = '', ...attributes } = root?.[':@'] ?? {};
  const xmlns = attributes[prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns'] ?? '';
  if (!root || !namespaces.test(xmlns) || !version.startsWith('2.')) {
    throw refusal(400, 'Tệp không phải là XLIFF 2.0. Hãy dùng tệp đã xuất từ bàn dịch.');
  }
  const file = child(content(root, 'xliff'), 'file');
  const parts = file ? content(file, 'file') : [];
  const units = findUnits(parts).map(toUnit);
  if (!file || units.length === 0) throw refusal(400, 'Tệp không có đoạn nào.');
  const seen = new Set<string>();
  for (const { id } of units) {
    if (seen.has(id))
      throw refusal(400, `Tệp có hai đoạn cùng mã “${id.slice(0, longestReason)}”. Hãy xuất lại tệp.`);
    seen.add(id);
  }
  return { id: file[':@']?.id ?? '', target: trgLang, digest: findNote(parts, 'digest'), units };
}

/** The reader refuses names that JavaScript has a use of its own for, and whatever else it cannot make objects of. */
function parse(prefix: string, xml: string): Node[] {
  try {
    return makeParser(prefix).parse(xml) as Node[];
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, longestReason) : '';
    throw refusal(400, `Không đọc được tệp: có tên hoặc ký hiệu không dùng được (${reason}).`);
  }
}

/** A program may have put units into groups. */
function findUnits(parts: readonly Node[]): Node[] {
  return parts.flatMap((node) => (node.unit ? [node] : node.group ? findUnits(node.group as Node[]) : []));
}

/** How deep elements stand in each other. */
function getDepth(xml: string): number {
  let depth = 0;
  let most = 0;
  for (const [, slash, own] of xml.matchAll(/<(\/?)[\p{L}_][^<>]*?(\/?)>/gu)) {
    if (slash) depth -= 1;
    else if (!own) most = Math.max(most, (depth += 1));
  }
  return most;
}

function toUnit(node: Node): XliffUnit {
  const parts = content(node, 'unit');
  const data = new Map(
    content(child(parts, 'originalData'), 'originalData').flatMap((each): [string, string][] =>
      each.data ? [[each[':@']?.id ?? '', toText(each.data as Node[])]] : [],
    ),
  );
  const unit = { id: node[':@']?.id ?? '', state: findNote(parts, 'state') };
  // A program may have cut the unit into segments; what stands between them is kept as it is.
  const pieces = parts.filter((each) => each.segment ?? each.ignorable);
  if (!pieces.some((each) => each.segment && child(each.segment as Node[], 'target'))) return unit;
  const targets = pieces.flatMap((each) => {
    const inner = (each.segment ?? each.ignorable) as Node[];
    const target = child(inner, 'target');
    if (target) return content(target, 'target');
    return each.ignorable ? content(child(inner, 'source'), 'source') : [];
  });
  return { ...unit, html: toHtml(targets, data), text: toText(targets) };
}

/** Markup comes from the file's own data and is checked by the contract before it is stored. */
function toHtml(nodes: readonly Node[], data: ReadonlyMap<string, string>): string {
  return nodes
    .map((node) => {
      const attributes = node[':@'] ?? {};
      const markup = (name: string) => data.get(attributes[name] ?? '') ?? '';
      if (typeof node['#text'] === 'string') return escapeMarkup(node['#text']);
      if (node.pc) return markup('dataRefStart') + toHtml(node.pc as Node[], data) + markup('dataRefEnd');
      if (node.ph ?? node.sc ?? node.ec) return markup('dataRef');
      if (node.mrk) return toHtml(node.mrk as Node[], data);
      return '';
    })
    .join('');
}

function toText(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (typeof node['#text'] === 'string') return node['#text'];
      const inner = node.pc ?? node.mrk;
      return inner ? toText(inner as Node[]) : '';
    })
    .join('');
}

function findNote(parts: readonly Node[], id: string): string {
  const notes = content(child(parts, 'notes'), 'notes');
  const note = notes.find((each) => each[':@']?.id === id && each[':@'].category === stateCategory);
  return note ? toText(content(note, 'note')) : '';
}

function child(nodes: readonly Node[], name: string): Node | undefined {
  return nodes.find((node) => Array.isArray(node[name]));
}

function content(node: Node | undefined, name: string): Node[] {
  return (node?.[name] as Node[] | undefined) ?? [];
}
