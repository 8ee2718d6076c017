import { z } from 'zod';
import { isMeant } from '#contract/reference.ts';

/**
 * Of a value only what a schema names, at every depth: what the schema does not know cannot get out, whoever put it
 * into the document. Values stay as they are; nothing is checked, cleaned or filled in.
 * @throws when the schema has a part of a type that nobody has said how to look into
 */
export function project(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === undefined || value === null) return value;
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- Zod's own kinds: one that no document has is an error.
  switch (def.type) {
    case 'object':
      return projectObject(def.shape, value);
    case 'array':
      return Array.isArray(value) ? value.map((each) => project(def.element, each)) : undefined;
    case 'record':
      return projectRecord(def, value);
    case 'union': {
      const option = def.options.find((each) => isMeant(each, value));
      return option && project(option, value);
    }
    case 'optional':
    case 'default':
      return project(def.innerType, value);
    case 'pipe':
      return project(def.in, value);
    case 'string':
    case 'number':
    case 'boolean':
    case 'enum':
    case 'literal':
      return typeof value === 'object' ? undefined : value;
    default:
      throw new Error(
        `Nobody has said what of a ‘${def.type}’ others may read: site/exchange/api/project.ts.`,
      );
  }
}

function projectObject(shape: Readonly<Record<string, z.core.$ZodType>>, value: unknown): unknown {
  if (!isObject(value)) return undefined;
  const parts = Object.entries(shape).map(([name, part]) => [name, project(part, value[name])] as const);
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}

function projectRecord({ keyType, valueType }: z.core.$ZodRecordDef, value: unknown): unknown {
  if (!isObject(value)) return undefined;
  const named = Object.entries(value).filter(([name]) => z.safeParse(keyType, name).success);
  return Object.fromEntries(named.map(([name, part]) => [name, project(valueType, part)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
