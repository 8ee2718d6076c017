import type { FlattenedField, PayloadRequest } from 'payload';

/** What a refused document is: one of a collection, or a global. */
export interface Place {
  collection?: string | undefined;
  global?: string | undefined;
  id?: string | number;
}

/**
 * How editors know the field of a path; undefined where the system has no such field.
 * @example findFieldLabel(req, { collection: 'registrations' }, 'support.0.date') === 'Ngày'
 */
export function findFieldLabel(
  { payload }: PayloadRequest,
  { collection, global }: Place,
  path: string,
): string | undefined {
  const owners = global ? payload.config.globals : payload.config.collections;
  let fields = owners.find(({ slug }) => slug === (global ?? collection))?.flattenedFields;
  let label: string | undefined;
  for (const name of path.split('.').filter((part) => !/^\d+$/.test(part))) {
    const field: FlattenedField | undefined = fields?.find((each) => each.name === name);
    if (field && 'label' in field && typeof field.label === 'string') label = field.label;
    fields = field && 'flattenedFields' in field ? field.flattenedFields : undefined;
  }
  return label;
}
