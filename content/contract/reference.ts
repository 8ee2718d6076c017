import { z } from 'zod';

/** Kinds of documents that others refer to. */
export const referenceKinds = [
  'story',
  'exemplar',
  'section',
  'topic',
  'unit',
  'place',
  'movement',
  'criteria-set',
  'model-type',
  'media',
] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

export interface Reference {
  kind: ReferenceKind;
  id: string;
}

const references = z.registry<{ kind: ReferenceKind }>();

/** The id of another document of this kind: what refers to it shows it, and is found by `findReferences`. */
export function referenceTo(kind: ReferenceKind): z.ZodUUID {
  return z.uuid().register(references, { kind });
}

/**
 * Everything that a document refers to, in the order of its schema, each once. The document need not be whole: what is
 * missing or of another shape refers to nothing.
 * @throws when the schema has a part of a type that nobody has said how to look into
 */
export function findReferences(schema: z.core.$ZodType, document: unknown): Reference[] {
  const found = new Map<string, Reference>();
  collect(schema as z.core.$ZodTypes, document, found);
  return [...found.values()];
}

type Found = Map<string, Reference>;

function collect(schema: z.core.$ZodTypes, value: unknown, found: Found): void {
  if (value === undefined || value === null) return;
  const reference = references.get(schema);
  if (reference) {
    const { kind } = reference;
    if (typeof value === 'string' && value) found.set(`${kind}/${value}`, { kind, id: value });
    return;
  }
  for (const [part, inner] of listParts(schema._zod.def, value))
    collect(part as z.core.$ZodTypes, inner, found);
}

type Part = [schema: z.core.$ZodType, value: unknown];

/** The schemas inside a schema, each with its part of the value. */
function listParts(def: z.core.$ZodTypeDef, value: unknown): Part[] {
  const types = def as z.core.$ZodTypes['_zod']['def'];
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- Zod's own kinds: one that no document has is an error.
  switch (types.type) {
    case 'object':
      return Object.entries(types.shape).map(([name, part]): Part => [part, getPart(value, name)]);
    case 'array':
      return Array.isArray(value) ? value.map((each): Part => [types.element, each]) : [];
    case 'record':
      return isObject(value) ? Object.values(value).map((each): Part => [types.valueType, each]) : [];
    case 'union':
      return types.options.filter((option) => isMeant(option, value)).map((option): Part => [option, value]);
    case 'optional':
    case 'nullable':
    case 'default':
      return [[types.innerType, value]];
    case 'pipe':
      return [
        [types.in, value],
        [types.out, value],
      ];
    case 'string':
    case 'number':
    case 'boolean':
    case 'enum':
    case 'literal':
    case 'transform':
      return [];
    default:
      throw new Error(
        `Nobody has said how a ‘${types.type}’ refers to other documents: content/contract/reference.ts.`,
      );
  }
}

/** Of a choice of shapes those whose fixed values, such as `type`, are the value's. */
export function isMeant(option: z.core.$ZodType, value: unknown): boolean {
  const { def } = (option as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') return true;
  return Object.entries(def.shape).every(([name, part]) => {
    const fixed = (part as z.core.$ZodTypes)._zod.def;
    return fixed.type !== 'literal' || fixed.values.includes(getPart(value, name) as string);
  });
}

function getPart(value: unknown, name: string): unknown {
  return isObject(value) ? (value as Record<string, unknown>)[name] : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
