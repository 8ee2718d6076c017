import type { FlattenedField } from 'payload';

/** A field of a story that people write, as a comparison names it. */
export interface ComparedField {
  name: string;
  label: string;
  type: string;
  /** Collection that its ids point to. */
  relationTo: string | undefined;
  /** Names of its choices, by value. */
  choices: ReadonlyMap<string, string>;
  fields: ComparedField[];
}

const ofSystem = new Set(['id', 'createdAt', 'updatedAt', '_status', 'blockName', 'blockType']);

/** The fields that are compared: all that a person can change; not what only the system writes, nor the body. */
export function getComparedFields(fields: readonly FlattenedField[]): ComparedField[] {
  return fields.filter(isWritten).map((field) => ({
    name: field.name,
    label: typeof field.label === 'string' ? field.label : field.name,
    type: field.type,
    relationTo: 'relationTo' in field && typeof field.relationTo === 'string' ? field.relationTo : undefined,
    choices: new Map('options' in field ? field.options.map(toChoice) : []),
    fields: 'flattenedFields' in field ? getComparedFields(field.flattenedFields) : [],
  }));
}

function isWritten(field: FlattenedField): boolean {
  if (ofSystem.has(field.name) || field.type === 'richText' || field.type === 'join') return false;
  const admin = field.admin;
  return !admin?.hidden && !admin?.readOnly;
}

function toChoice(option: string | { label: unknown; value: string }): [string, string] {
  if (typeof option === 'string') return [option, option];
  return [option.value, typeof option.label === 'string' ? option.label : option.value];
}
