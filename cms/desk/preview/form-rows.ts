import type { FlattenedField } from 'payload';

type Values = Record<string, unknown>;

/**
 * Values of a form with its rows as lists: Payload's form gives an array field without rows as their number.
 * @param fields fields of the collection or of the row
 */
export function withRows(fields: readonly FlattenedField[], values: Values): Values {
  const result = { ...values };
  for (const field of fields) {
    if (!(field.name in result)) continue;
    if (field.type === 'array') result[field.name] = toRows(result[field.name], () => field.flattenedFields);
    if (field.type === 'blocks') {
      const fieldsOf = ({ blockType }: Values) =>
        field.blocks.find(({ slug }) => slug === blockType)?.flattenedFields ?? [];
      result[field.name] = toRows(result[field.name], fieldsOf);
    }
  }
  return result;
}

function toRows(value: unknown, fieldsOf: (row: Values) => readonly FlattenedField[]): Values[] {
  if (!Array.isArray(value)) return [];
  const rows = value.filter((row): row is Values => typeof row === 'object' && row !== null);
  return rows.map((row) => withRows(fieldsOf(row), row));
}
