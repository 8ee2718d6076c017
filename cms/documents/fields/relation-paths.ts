import type { CollectionSlug, FlattenedField } from 'payload';

/** Paths, as a question takes them, of all fields that refer to a document of a collection. */
export function listRelationPaths(fields: readonly FlattenedField[], to: CollectionSlug): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'relationship' || field.type === 'upload')
      return [field.relationTo].flat().includes(to) ? [field.name] : [];
    return listInner(field).flatMap((inner) =>
      listRelationPaths(inner, to).map((path) => `${field.name}.${path}`),
    );
  });
}

/** Names of the fields that hold a body, in which references stand as text. @throws for a body inside another field */
export function listBodyFields(fields: readonly FlattenedField[], isInside = false): string[] {
  return fields.flatMap((field) => {
    if (field.type !== 'richText') return listInner(field).flatMap((inner) => listBodyFields(inner, true));
    if (isInside)
      throw new Error(`The body ‘${field.name}’ stands inside another field: nobody looks into it.`);
    return [field.name];
  });
}

function listInner(field: FlattenedField): readonly FlattenedField[][] {
  if (field.type === 'blocks') return field.blocks.map(({ flattenedFields }) => flattenedFields);
  return 'flattenedFields' in field ? [field.flattenedFields] : [];
}
