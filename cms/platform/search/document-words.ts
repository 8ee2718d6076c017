import type { FlattenedField } from 'payload';
import { collectWords } from './search-words.ts';

/** What a document is found by. */
export interface DocumentWords {
  /** Words of its name, and of what stands for it: former names, codes, addresses. */
  title: string[];
  /** Words of all that it says, its title among them. */
  words: string[];
}

/** Where a collection keeps them. */
export interface Searched {
  fields: readonly FlattenedField[];
  /** Names of the fields by which people know a document. */
  titleFields: readonly string[];
}

/** Fields that programs read, and keys of what an editor writes that nobody reads. */
const technical =
  /^(?:id|type|version|format|mode|style|tag|url|rel|direction|listType|blockType|relationTo|language|provider|video|searchText|address|action|.*(?:Id|[Hh]ash|sha256|[Tt]oken|[Uu]rl|[Mm]imeType))$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const written = new Set<FlattenedField['type']>(['text', 'textarea', 'email', 'code']);
const marks = /<[^>]*>/g;

/**
 * Words of a document, of every field in which people write. What not everybody may read who may read the document, or
 * what nobody is shown, is not among them.
 */
export function getDocumentWords({ fields, titleFields }: Searched, doc: object): DocumentWords {
  const titles = readFields(
    fields.filter(({ name }) => titleFields.includes(name) || name === 'translations'),
    doc,
    titleFields,
  );
  return {
    title: collectWords(titles.join('\n')),
    words: collectWords([...titles, ...readFields(fields, doc)].join('\n')),
  };
}

/** @param only names of the fields that count in rows of translations; all without it */
function readFields(fields: readonly FlattenedField[], data: object, only?: readonly string[]): string[] {
  return fields.flatMap((field) => {
    const isTitle = only?.includes(field.name) ?? false;
    if ((technical.test(field.name) && !isTitle) || isKept(field)) return [];
    const value = (data as Record<string, unknown>)[field.name];
    if (value === null || value === undefined) return [];
    if (written.has(field.type))
      return (Array.isArray(value) ? value : [value]).filter(
        (text): text is string => typeof text === 'string',
      );
    if (field.type === 'richText' || field.type === 'json') return readTree(value);
    return listRows(field, value).flatMap(([inner, row]) =>
      readFields(only ? inner.filter(({ name }) => only.includes(name)) : inner, row),
    );
  });
}

/** True for what some readers of the document are not shown. */
function isKept(field: FlattenedField): boolean {
  return Boolean(('hidden' in field && field.hidden) || ('access' in field && field.access?.read));
}

/** What stands inside a group or in the rows of an array, each with its fields. */
function listRows(field: FlattenedField, value: unknown): [readonly FlattenedField[], object][] {
  const rows = (Array.isArray(value) ? (value as unknown[]) : [value]).filter(
    (row) => typeof row === 'object' && row !== null,
  );
  if (field.type === 'blocks')
    return rows.map((row) => {
      const type = (row as { blockType?: string }).blockType;
      return [field.blocks.find(({ slug }) => slug === type)?.flattenedFields ?? [], row];
    });
  return 'flattenedFields' in field ? rows.map((row) => [field.flattenedFields, row]) : [];
}

/** Texts of what an editor wrote; letters of one line stay together, whatever stands out among them. */
function readTree(value: unknown): string[] {
  if (typeof value === 'string') return uuid.test(value) ? [] : [value.replace(marks, ' ')];
  if (Array.isArray(value)) {
    const parts = value.map(readTree);
    const isLine = value.some((each) => typeof (each as { text?: unknown } | null)?.text === 'string');
    return isLine ? [parts.flat().join('')] : parts.flat();
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (technical.test(key) ? [] : readTree(each)));
}
