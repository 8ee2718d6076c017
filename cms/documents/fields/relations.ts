import type { CollectionSlug, Condition, RelationshipField, UploadField, Where } from 'payload';

interface Relation {
  name: string;
  label: string;
  to: CollectionSlug;
  required?: boolean;
  description?: string;
  filter?: RelationshipField['filterOptions'];
  /** Whether it is asked for at all, by what else the document says. */
  condition?: Condition;
}

/** A reference to one document. */
export function one({
  name,
  label,
  to,
  required,
  description,
  filter,
  condition,
}: Relation): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: to,
    label,
    required,
    index: true,
    maxDepth: 1,
    filterOptions: filter,
    admin: {
      description,
      ...(condition && { condition }),
      components: {
        Field: '/platform/relations/relation-picker.tsx#RelationPicker',
        Cell: '/platform/relations/relation-cell.tsx#RelationCell',
      },
    },
  };
}

/** References to any number of documents. */
export function many(relation: Relation): RelationshipField {
  return { ...one(relation), hasMany: true } as RelationshipField;
}

/** A file of the library of these types. */
export function file({
  name,
  label,
  types,
  required,
  description,
  cell = '/documents/media/thumbnail-cell.tsx#ThumbnailCell',
}: {
  name: string;
  label: string;
  types: readonly string[];
  required?: boolean;
  description?: string;
  /** Component that shows it in a list. */
  cell?: string;
}): UploadField {
  const filter: Where = { type: { in: [...types] } };
  return {
    name,
    type: 'upload',
    relationTo: 'media',
    label,
    required,
    maxDepth: 1,
    filterOptions: filter,
    admin: { description, components: { Cell: cell } },
  };
}
